package dev.recto.ui.note;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// Where the parts of the editor stand, by the room there is.
///
/// @param editor all of it
/// @param form what is written, which scrolls
/// @param columns the form, with the preview beside it where there is room for both
/// @param head the kind of note, with the goal at its end where there is room, else below
/// @param goal the deck and what is done in the end
/// @param tools the buttons that mark what is written
/// @param measure a label in the usual size of letters
record Arrangement(
        VBox editor,
        VBox form,
        Pane columns,
        Node preview,
        BorderPane head,
        Region goal,
        Node tools,
        Label measure) {
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    /// The preview stands beside the form from this width on, in letters' heights.
    private static final double WIDE = 50;

    /// What stands above the form scrolls away with it below this height, in letters' heights.
    private static final double HIGH = 26;

    private static final double GAP = 60;

    /// Follows the size of the editor.
    void follow() {
        editor.widthProperty().subscribe(this::place);
        editor.heightProperty().subscribe(this::place);
    }

    /// Looks again how much room the parts ask for.
    void place() {
        double letter = measure.getFont().getSize();
        placePreview(editor.getWidth() >= WIDE * letter);
        placeAbove(editor.getHeight() < HIGH * letter);
        placeGoal();
    }

    private void placePreview(boolean beside) {
        Pane wanted = beside ? columns : form;
        if (preview.getParent() != wanted) {
            columns.getChildren().remove(preview);
            form.getChildren().remove(preview);
            wanted.getChildren().add(preview);
        }
    }

    private void placeAbove(boolean low) {
        Pane wanted = low ? form : editor;
        if (head.getParent() != wanted || tools.getParent() != wanted) {
            List<Node> above = List.of(head, tools);
            editor.getChildren().removeAll(above);
            form.getChildren().removeAll(above);
            wanted.getChildren().addAll(0, above);
        }
    }

    private void placeGoal() {
        double kinds = head.getLeft().prefWidth(-1);
        boolean beside = editor.getWidth() >= kinds + goal.prefWidth(-1) + GAP;
        if (beside != (head.getRight() == goal)) {
            head.setRight(null);
            head.setBottom(null);
            goal.pseudoClassStateChanged(BELOW, !beside);
            if (beside) {
                head.setRight(goal);
            } else {
                head.setBottom(goal);
            }
        }
    }
}
