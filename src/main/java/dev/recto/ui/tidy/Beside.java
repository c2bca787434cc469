package dev.recto.ui.tidy;

import dev.recto.model.NoteId;
import dev.recto.ui.Command;
import dev.recto.ui.Tools;
import dev.recto.ui.card.CardText;
import dev.recto.ui.note.NoteEditor;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// What stands beside a list and shows what is selected in it.
///
/// @param <T> what the list holds
interface Beside<T> {
    /// Is shown.
    Node view();

    /// Shows a piece, or nothing.
    void show(@Nullable T piece);

    /// Gives the focus to it.
    void focus();

    /// Shows a piece elsewhere, where there is no room beside the list.
    void open(T piece);

    /// What can be done in it.
    default List<Command> commands() {
        return List.of();
    }

    /// Lets go of everything.
    void close();

    /// The editor of the note of the selected piece.
    ///
    /// @param leave goes back to the list
    static <T> Beside<T> editor(Tools tools, Function<T, NoteId> note, Runnable leave) {
        var editor = new NoteEditor(tools, leave);
        return new Beside<>() {
            private @Nullable NoteId shown;

            @Override
            public Node view() {
                return editor.view();
            }

            @Override
            public void show(@Nullable T piece) {
                NoteId next = piece == null ? null : note.apply(piece);
                if (next == null) {
                    editor.rest();
                } else if (!next.equals(shown)) {
                    editor.edit(next);
                }
                shown = next;
            }

            @Override
            public void focus() {
                editor.focus();
            }

            @Override
            public void open(T piece) {
                tools.navigator().edit(note.apply(piece));
            }

            @Override
            public List<Command> commands() {
                return editor.commands();
            }

            @Override
            public void close() {
                editor.close();
            }
        };
    }

    /// The picture or sound of the selected piece.
    static <T> Beside<T> medium(Tools tools, Function<T, String> name) {
        var place = new StackPane();
        place.getStyleClass().add("medium");
        var scroll = new ScrollPane(place);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return new Beside<>() {
            @Override
            public Node view() {
                return scroll;
            }

            @Override
            public void show(@Nullable T piece) {
                place.getChildren().clear();
                if (piece != null) {
                    String text = "![](" + name.apply(piece) + ")";
                    place.getChildren().add(new CardText(text, tools.media()));
                }
            }

            @Override
            public void focus() {
                scroll.requestFocus();
            }

            @Override
            public void open(T piece) {
                show(piece);
                tools.dialogs().show(name.apply(piece), scroll);
            }

            @Override
            public void close() {
                place.getChildren().clear();
            }
        };
    }
}
