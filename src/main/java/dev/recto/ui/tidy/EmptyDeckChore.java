package dev.recto.ui.tidy;

import dev.recto.model.DeckId;
import dev.recto.ui.Command;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.tidy.PieceCell.Text;
import dev.recto.ui.widget.Changing;

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
    public List<Command> commands(
            Chosen<EmptyDeck> chosen, Changing changing, Runnable focusBeside) {
        Words words = tools.words();
        return List.of(
                new Command(
                                words.get("tidy.delete"),
                                "Delete",
                                () -> {
                                    List<DeckId> ids =
                                            chosen.all().stream().map(EmptyDeck::id).toList();
                                    changing.run((file, _) -> file.tidy().deleteEmptyDecks(ids));
                                })
                        .when(chosen.any()),
                new Command(
                                words.get("deck.open"),
                                "Enter",
                                () -> chosen.first(deck -> tools.navigator().deck(deck.id())))
                        .when(chosen.any()),
                new Command(
                        words.get("tidy.selectAll"),
                        "Shortcut+A",
                        () -> chosen.list().getSelectionModel().selectAll()));
    }
}
