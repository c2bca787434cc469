package dev.recto.ui.library;

import dev.recto.store.deck.Counts;
import dev.recto.store.deck.DeckStatus;
import dev.recto.ui.Words;
import dev.recto.ui.widget.MaturityLegend;

/// What the counts of a deck say in words.
final class DeckFigures {
    private final Words words;

    DeckFigures(Words words) {
        this.words = words;
    }

    /// How well the cards are known, in words.
    String known(Counts counts) {
        return MaturityLegend.said(words, counts.known());
    }

    /// All that is shown of a deck, to be read aloud.
    String aloud(DeckStatus deck, int inside) {
        Counts counts = deck.all();
        String figures =
                words.get(
                        "deck.aloud",
                        deck.deck().name(),
                        counts.dueToday(),
                        counts.newToday(),
                        counts.cards());
        return inside == 0 ? figures : figures + " " + words.get("deck.inside", inside);
    }
}
