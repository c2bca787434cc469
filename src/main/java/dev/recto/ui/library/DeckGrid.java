package dev.recto.ui.library;

import dev.recto.model.DeckId;
import dev.recto.store.deck.DeckStatus;
import dev.recto.ui.Words;
import dev.recto.ui.deck.Shelf;
import dev.recto.ui.widget.CardGrid;
import dev.recto.ui.widget.InView;

import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.MouseButton;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Decks as a grid of cards. The card with the focus is the chosen one.
final class DeckGrid {
    private final CardGrid grid = new CardGrid();
    private final Map<DeckId, DeckCard> cards = new HashMap<>();
    private final Words words;
    private final DeckCommands commands;
    private final DeckDrag drag;
    private final ContextMenu menu;
    private final ObjectProperty<@Nullable DeckId> chosen;

    /// @param chosen is set to the deck whose card gets the focus
    DeckGrid(
            Words words,
            DeckCommands commands,
            DeckDrag drag,
            ObjectProperty<@Nullable DeckId> chosen) {
        this.words = words;
        this.commands = commands;
        this.drag = drag;
        this.menu = commands.menu();
        this.chosen = chosen;
        grid.setId("deckGrid");
    }

    Node view() {
        return grid;
    }

    /// Shows decks. Cards that are there already stay, and keep the focus.
    void show(List<DeckStatus> decks, Shelf shelf, boolean paths) {
        List<DeckCard> shown = decks.stream().map(deck -> card(deck, shelf, paths)).toList();
        cards.values().retainAll(shown);
        if (!grid.getChildren().equals(shown)) {
            grid.getChildren().setAll(shown);
        }
    }

    /// Gives the focus to the card of the chosen deck, or to the first.
    void focus() {
        Optional.ofNullable(cards.get(chosen.get()))
                .or(() -> grid.getChildren().stream().map(DeckCard.class::cast).findFirst())
                .ifPresent(Node::requestFocus);
    }

    private DeckCard card(DeckStatus deck, Shelf shelf, boolean path) {
        DeckCard card = cards.computeIfAbsent(deck.deck().id(), id -> make(deck));
        String label = path ? shelf.path(deck) : deck.deck().name();
        card.show(deck, label, shelf.in(deck.deck().id()).size());
        return card;
    }

    private DeckCard make(DeckStatus deck) {
        DeckId id = deck.deck().id();
        var card = new DeckCard(words, deck, () -> choose(id, commands.study::run));
        card.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                chosen.set(id);
                                Platform.runLater(() -> bringIntoView(card));
                            }
                        });
        card.setOnMousePressed(event -> card.requestFocus());
        card.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                        choose(id, commands.open::run);
                    }
                });
        card.setOnContextMenuRequested(
                event -> menu.show(card, event.getScreenX(), event.getScreenY()));
        drag.from(card, () -> id);
        drag.onto(card, () -> id);
        return card;
    }

    private static void bringIntoView(DeckCard card) {
        if (card.getScene() != null) {
            // A new card has no size and no place yet.
            card.getScene().getRoot().applyCss();
            card.getScene().getRoot().layout();
            InView.bring(card);
        }
    }

    private void choose(DeckId deck, Runnable then) {
        chosen.set(deck);
        then.run();
    }
}
