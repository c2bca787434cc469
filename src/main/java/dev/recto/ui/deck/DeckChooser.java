package dev.recto.ui.deck;

import dev.recto.model.DeckId;
import dev.recto.store.deck.DeckStatus;
import dev.recto.ui.Dialogs;
import dev.recto.ui.Words;

import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Asks for a deck: a list of all that are possible, narrowed by typing.
public final class DeckChooser {
    private final Words words;
    private final Dialogs dialogs;
    private final Shelf shelf;

    public DeckChooser(Words words, Dialogs dialogs, Shelf shelf) {
        this.words = words;
        this.dialogs = dialogs;
        this.shelf = shelf;
    }

    /// Asks.
    ///
    /// @param action what is done with the deck, as on a button
    /// @param possible which decks can be chosen
    /// @param top whether the top of the tree can be chosen
    public Optional<Choice> choose(
            String title, String action, Predicate<DeckStatus> possible, boolean top) {
        Stream<Choice> decks =
                shelf.all()
                        .filter(possible)
                        .map(deck -> new Choice(deck.deck().id(), shelf.path(deck)));
        Stream<Choice> tops =
                top ? Stream.of(new Choice(null, words.get("chooser.top"))) : Stream.of();
        var choices =
                new FilteredList<>(
                        FXCollections.observableArrayList(Stream.concat(tops, decks).toList()));
        var list = new ListView<Choice>(choices);
        list.setId("deckChoiceList");
        list.setAccessibleText(title);
        list.setPlaceholder(new Label(words.get("chooser.none")));
        var search = new TextField();
        search.setId("deckChoiceField");
        search.setPromptText(words.get("chooser.search"));
        search.setAccessibleText(words.get("chooser.search"));
        search.textProperty()
                .subscribe(
                        letters -> {
                            choices.setPredicate(choice -> choice.matches(letters));
                            list.getSelectionModel().selectFirst();
                        });
        // The list is steered from the field: typing and choosing need no change of focus.
        search.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                        list.fireEvent(event.copyFor(list, list));
                        event.consume();
                    }
                });
        var content = new VBox(search, list);
        content.getStyleClass().addAll("form", "deck-chooser");
        boolean chosen =
                dialogs.form(
                        title,
                        content,
                        search,
                        action,
                        list.getSelectionModel()
                                .selectedItemProperty()
                                .map(choice -> true)
                                .orElse(false));
        return chosen
                ? Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                : Optional.empty();
    }

    /// A place in the tree.
    ///
    /// @param deck the deck, or null for the top
    /// @param path the name with those of the decks above
    public record Choice(@Nullable DeckId deck, String path) {
        private boolean matches(String letters) {
            return path.toLowerCase(Locale.ROOT).contains(letters.strip().toLowerCase(Locale.ROOT));
        }

        @Override
        public String toString() {
            return path;
        }
    }
}
