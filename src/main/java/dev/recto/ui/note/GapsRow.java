package dev.recto.ui.note;

import dev.recto.ui.Words;
import dev.recto.ui.note.Gaps.Placed;
import dev.recto.ui.widget.Shown;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import java.util.function.Consumer;

/// The gaps of a cloze text, each by its number and its words; a press leads to its place. Gaps of
/// one number, which are asked together, have the same colour.
final class GapsRow extends FlowPane {
    private static final int COLOURS = 5;
    private static final int LONGEST = 24;

    private final Words words;
    private final Consumer<Placed> go;
    private final Label broken = new Label();

    /// @param go leads to a gap
    GapsRow(Words words, Consumer<Placed> go) {
        this.words = words;
        this.go = go;
        setId("gapsRow");
        getStyleClass().add("chips");
        broken.setId("brokenGapLabel");
        broken.setText(words.get("editor.gapBroken"));
        broken.getStyleClass().add("problem");
        broken.setWrapText(true);
    }

    /// Shows the gaps of a text.
    void show(Form form) {
        boolean cloze = form.kind() == NoteKind.CLOZE;
        getChildren().clear();
        if (cloze) {
            Gaps.in(form.question()).forEach(gap -> getChildren().add(chip(gap)));
            if (Gaps.broken(form.question())) {
                getChildren().add(broken);
            }
        }
        Shown.set(this, !getChildren().isEmpty());
    }

    private Button chip(Placed placed) {
        String answer = placed.gap().answer();
        String shown =
                answer.length() <= LONGEST
                        ? answer
                        : answer.substring(0, answer.offsetByCodePoints(0, LONGEST / 2)) + "…";
        var chip = new Button(words.get("editor.gapChip", placed.gap().number(), shown));
        chip.setMnemonicParsing(false);
        chip.setFocusTraversable(false);
        chip.getStyleClass()
                .addAll("chip", "small", "gap-" + (placed.gap().number() - 1) % COLOURS);
        chip.setOnAction(event -> go.accept(placed));
        return chip;
    }
}
