package dev.recto.ui.library;

import dev.recto.model.DeckId;
import dev.recto.store.deck.DeckStatus;
import dev.recto.ui.Words;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.IntStream;

/// Decks as a list with columns, those in a deck set in below it. Left and right fold and unfold.
final class DeckOutline {
    private final ListView<DeckStatus> list = new ListView<>();
    private final VBox view;
    private final LibraryViewModel model;
    private final ObjectProperty<@Nullable DeckId> chosen;

    /// @param chosen follows the selected row
    DeckOutline(
            Words words,
            LibraryViewModel model,
            DeckCommands commands,
            DeckDrag drag,
            ObjectProperty<@Nullable DeckId> chosen) {
        this.model = model;
        this.chosen = chosen;
        list.setId("deckList");
        list.getStyleClass().add("deck-list");
        list.setAccessibleText(words.get("library.title"));
        ContextMenu menu = commands.menu();
        list.setOnContextMenuRequested(
                event -> menu.show(list, event.getScreenX(), event.getScreenY()));
        list.setCellFactory(
                view -> {
                    var row = new DeckRow(words, model, deck -> study(deck, commands));
                    drag.from(row, () -> id(row.getItem()));
                    drag.onto(row, () -> id(row.getItem()));
                    return row;
                });
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        deck -> {
                            if (deck != null) {
                                chosen.set(deck.deck().id());
                            }
                        });
        list.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        commands.open.run();
                    }
                });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::fold);
        VBox.setVgrow(list, Priority.ALWAYS);
        view = new VBox(heads(words), list);
        view.getStyleClass().add("deck-outline");
    }

    Node view() {
        return view;
    }

    /// Shows decks; the chosen one stays selected.
    void show(List<DeckStatus> decks) {
        DeckId before = chosen.get();
        list.getItems().setAll(decks);
        IntStream.range(0, decks.size())
                .filter(i -> decks.get(i).deck().id().equals(before))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    void focus() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    private void study(DeckId deck, DeckCommands commands) {
        chosen.set(deck);
        commands.study.run();
    }

    private void fold(KeyEvent event) {
        DeckId deck = id(list.getSelectionModel().getSelectedItem());
        if (deck == null) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> model.fold(deck, true);
            case RIGHT -> model.fold(deck, false);
            default -> {}
        }
    }

    private static @Nullable DeckId id(@Nullable DeckStatus deck) {
        return deck == null ? null : deck.deck().id();
    }

    private static HBox heads(Words words) {
        var name = head(words.get("deck.nameHead"));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button room = DeckRow.studyButton();
        room.setVisible(false);
        var heads =
                new HBox(
                        name,
                        number(words.get("deck.due")),
                        number(words.get("deck.new")),
                        number(words.get("deck.total")),
                        DeckRow.gap(),
                        known(words.get("deck.known")),
                        room);
        heads.getStyleClass().add("heads");
        return heads;
    }

    private static Label number(String text) {
        var label = head(text);
        label.getStyleClass().add("number");
        return label;
    }

    private static Label known(String text) {
        var label = head(text);
        label.getStyleClass().add("known");
        return label;
    }

    private static Label head(String text) {
        var label = new Label(text);
        label.getStyleClass().add("text-muted");
        return label;
    }
}
