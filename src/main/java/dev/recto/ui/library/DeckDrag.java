package dev.recto.ui.library;

import dev.recto.model.DeckId;
import dev.recto.ui.deck.Shelf;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// Dragging a deck onto another, or onto the page, to put it there.
final class DeckDrag {
    private static final DataFormat DECK = new DataFormat("application/x-recto-deck");
    private static final PseudoClass GOAL = PseudoClass.getPseudoClass("goal");

    private final Supplier<Shelf> shelf;
    private final DeckActions actions;

    DeckDrag(Supplier<Shelf> shelf, DeckActions actions) {
        this.shelf = shelf;
        this.actions = actions;
    }

    /// Lets a deck be dragged by this node.
    ///
    /// @param deck the deck it shows now, or null
    void from(Node node, Supplier<@Nullable DeckId> deck) {
        node.setOnDragDetected(
                event -> {
                    DeckId dragged = deck.get();
                    if (dragged != null) {
                        var content = new ClipboardContent();
                        content.put(DECK, String.valueOf(dragged.value()));
                        Dragboard board = node.startDragAndDrop(TransferMode.MOVE);
                        board.setContent(content);
                        board.setDragView(node.snapshot(null, null));
                        event.consume();
                    }
                });
    }

    /// Lets decks be dropped on this node.
    ///
    /// @param goal the deck into which they come, or null for the top
    void onto(Node node, Supplier<@Nullable DeckId> goal) {
        node.setOnDragOver(
                event -> {
                    boolean welcome = welcome(event, goal.get());
                    node.pseudoClassStateChanged(GOAL, welcome);
                    if (welcome) {
                        event.acceptTransferModes(TransferMode.MOVE);
                        event.consume();
                    }
                });
        node.setOnDragExited(event -> node.pseudoClassStateChanged(GOAL, false));
        node.setOnDragDropped(
                event -> {
                    DeckId deck = dragged(event);
                    if (deck != null && welcome(event, goal.get())) {
                        actions.move(deck, goal.get());
                        event.setDropCompleted(true);
                        event.consume();
                    }
                });
    }

    private boolean welcome(DragEvent event, @Nullable DeckId goal) {
        DeckId deck = dragged(event);
        return deck != null && shelf.get().mayMove(deck, goal);
    }

    private static @Nullable DeckId dragged(DragEvent event) {
        return event.getDragboard().getContent(DECK) instanceof String number
                ? new DeckId(Long.parseLong(number))
                : null;
    }
}
