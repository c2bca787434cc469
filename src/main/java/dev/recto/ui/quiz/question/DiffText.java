package dev.recto.ui.quiz.question;

import dev.recto.quiz.mark.Change;
import dev.recto.quiz.mark.Mark;
import dev.recto.quiz.mark.Verdict;
import dev.recto.ui.Words;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.List;

/// The right answer to what was typed and, where the two are alike, how they differ: letters to
/// leave out are struck, letters to put in are underlined.
final class DiffText extends VBox {
    /// Where less than this share of the letters is common, a diff by letters helps nobody.
    private static final double ALIKE = 0.5;

    /// @param mark how the answer was marked
    /// @param answer the answer in full, with its alternatives
    DiffText(Words words, Mark mark, String answer) {
        getStyleClass().add("diff");
        getChildren().add(line(words.get("question.answer"), answer));
        if (mark.verdict() != Verdict.RIGHT && isHelpful(mark.diff())) {
            getChildren().add(diff(words, mark.diff()));
        }
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words.get("question.answer") + " " + answer);
    }

    private static boolean isHelpful(List<Change> diff) {
        int kept = letters(diff, Change.Kind.KEPT);
        int typed = kept + letters(diff, Change.Kind.SURPLUS);
        int wanted = kept + letters(diff, Change.Kind.MISSING);
        return kept >= ALIKE * Math.max(typed, wanted);
    }

    private static int letters(List<Change> diff, Change.Kind kind) {
        return diff.stream()
                .filter(change -> change.kind() == kind)
                .mapToInt(change -> change.text().length())
                .sum();
    }

    private static TextFlow line(String name, String text) {
        return flow(name, styled(text, "kept"));
    }

    private static TextFlow diff(Words words, List<Change> diff) {
        return flow(
                words.get("question.typed"),
                diff.stream()
                        .map(change -> styled(change.text(), style(change.kind())))
                        .toArray(Text[]::new));
    }

    private static TextFlow flow(String name, Text... parts) {
        var flow = new TextFlow(styled(name + " ", "diff-name"));
        flow.getChildren().addAll(parts);
        return flow;
    }

    private static String style(Change.Kind kind) {
        return switch (kind) {
            case KEPT -> "kept";
            case SURPLUS -> "surplus";
            case MISSING -> "missing";
        };
    }

    private static Text styled(String text, String style) {
        var node = new Text(text);
        node.getStyleClass().add(style);
        return node;
    }
}
