package dev.recto.ui.note;

import dev.recto.model.Note;
import dev.recto.model.NoteId;
import dev.recto.model.PlainText;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.note.EditorViewModel.Recent;
import dev.recto.ui.note.Twins.Twin;
import dev.recto.ui.widget.Shown;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import java.util.function.Function;

/// Ways to other notes: those that ask the same, and those that were added last.
final class NoteLinks {
    private static final int LONGEST = 60;

    private final Tools tools;
    private final Words words;

    NoteLinks(Tools tools) {
        this.tools = tools;
        words = tools.words();
    }

    /// The notes that ask the same, as a warning.
    Node twins(ObservableList<Twin> twins) {
        var box = new VBox();
        box.setId("twinsBox");
        box.getStyleClass().add("note-twins");
        follow(box, twins, null, this::link);
        return box;
    }

    /// The notes that were added last.
    Node recent(ObservableList<Recent> recent) {
        var box = new FlowPane();
        box.setId("recentBox");
        box.getStyleClass().add("note-recent");
        var title = new Label(words.get("editor.added"));
        title.getStyleClass().add("text-muted");
        follow(box, recent, title, each -> link(cut(each.headline()), each.id()));
        return box;
    }

    private static <T> void follow(
            Pane box, ObservableList<T> list, Label title, Function<T, Node> link) {
        Runnable show =
                () -> {
                    box.getChildren().setAll(list.stream().map(link).toList());
                    if (title != null) {
                        box.getChildren().addFirst(title);
                    }
                    Shown.set(box, !list.isEmpty());
                };
        list.addListener((ListChangeListener<T>) change -> show.run());
        show.run();
    }

    private Node link(Twin twin) {
        Note note = twin.note().note();
        String answer =
                note.ordinals().isEmpty()
                        ? ""
                        : PlainText.inOneLine(note.sides(note.ordinals().getFirst()).answer());
        return link(words.get("editor.twin", twin.deck(), cut(answer)), twin.note().id());
    }

    private Node link(String text, NoteId note) {
        var link = new Hyperlink(text);
        link.setMnemonicParsing(false);
        link.setTextOverrun(OverrunStyle.ELLIPSIS);
        link.setOnAction(event -> tools.navigator().edit(note));
        return link;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
