package dev.recto.ui.tidy;

import dev.recto.model.DeckId;
import dev.recto.ui.Command;
import dev.recto.ui.Tools;
import dev.recto.ui.tidy.PieceCell.Text;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Decks without notes.
record EmptyDeckChore(Tools tools, Pile<EmptyDeck> decks) implements Chore<EmptyDeck> {
    @Override
    public Section section() {
        return Section.EMPTY_DECKS;
    }

    @Override
    public ObservableList<EmptyDeck> pieces() {
        return decks.items();
    }

    @Override
    public ObservableValue<@Nullable Integer> count() {
        return decks.countProperty();
    }

    @Override
    public ListCell<EmptyDeck> cell() {
        return new PieceCell<>(deck -> new Text(deck.path(), ""));
    }

    @Override
    public boolean several() {
        return true;
    }

    @Override
    public List<Command> commands(Chosen<EmptyDeck> chosen) {
        return List.of(
                chosen.command("tidy.delete", "Delete", empty -> delete(empty, chosen)),
                chosen.first("deck.open", "Enter", deck -> tools.navigator().deck(deck.id())),
                chosen.selectAll());
    }

    private static void delete(List<EmptyDeck> empty, Chosen<EmptyDeck> chosen) {
        List<DeckId> ids = empty.stream().map(EmptyDeck::id).toList();
        chosen.run((file, _) -> file.tidy().deleteEmptyDecks(ids));
    }
}
