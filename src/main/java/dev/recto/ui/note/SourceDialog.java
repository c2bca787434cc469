package dev.recto.ui.note;

import dev.recto.model.Source;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/// A window that shows where a note was read: the file, the lines, and what stood in them.
public final class SourceDialog {
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 14;

    private final Tools tools;
    private final Words words;

    public SourceDialog(Tools tools) {
        this.tools = tools;
        words = tools.words();
    }

    /// Shows a source until it is closed.
    public void show(Source source) {
        var file = label(source.file(), "text-bold");
        file.setId("sourceFileLabel");
        var lines =
                label(
                        words.get(
                                "source.lines",
                                source.lastLine() - source.firstLine(),
                                source.firstLine(),
                                source.lastLine()),
                        "text-muted");
        var content = new VBox(file, lines, text(source));
        content.getStyleClass().add("form");
        tools.dialogs().show(words.get("source.title"), content);
    }

    private Node text(Source source) {
        if (source.text().isBlank()) {
            return label(words.get("source.notKept"), "text-muted");
        }
        int rows = Math.toIntExact(source.text().lines().count());
        var text = new TextArea(source.text());
        text.setId("sourceArea");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(Math.clamp(rows + 1, FEWEST_ROWS, MOST_ROWS));
        text.setAccessibleText(words.get("source.text"));
        return text;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
