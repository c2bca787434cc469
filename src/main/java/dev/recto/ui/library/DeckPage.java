package dev.recto.ui.library;

import dev.recto.model.DeckId;
import dev.recto.store.deck.DeckStatus;
import dev.recto.ui.FxmlPage;
import dev.recto.ui.Tools;

import javafx.beans.value.ObservableValue;

import java.util.List;
import java.util.stream.Stream;

/// The page of one deck with its cards.
public final class DeckPage extends FxmlPage {
    private final Tools tools;
    private final DeckViewModel model;

    public DeckPage(Tools tools, DeckId deck) {
        var cards = new DeckViewModel(tools.library(), deck, tools::today);
        super(
                tools,
                new DeckController(tools, cards),
                cards.deck().map(status -> status.deck().name()).orElse(""));
        this.tools = tools;
        model = cards;
    }

    @Override
    public ObservableValue<List<Crumb>> trail() {
        return model.deck().map(this::above).orElse(List.of());
    }

    private List<Crumb> above(DeckStatus deck) {
        var library =
                new Crumb(tools.words().get("library.title"), () -> tools.navigator().library());
        var decks =
                model.shelfProperty().get().above(deck).stream()
                        .map(DeckStatus::deck)
                        .map(up -> new Crumb(up.name(), () -> tools.navigator().deck(up.id())));
        return Stream.concat(Stream.of(library), decks).toList();
    }

    @Override
    public void shown() {
        super.shown();
        model.refresh();
    }

    @Override
    public void close() {
        super.close();
        model.close();
    }
}
