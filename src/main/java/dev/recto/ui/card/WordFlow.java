package dev.recto.ui.card;

import javafx.geometry.NodeOrientation;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.regex.Pattern;

/// A paragraph that is never narrower than its longest word written from right to left. Where such
/// a word does not fit in a line, the text layout of JavaFX 26 ends with an index out of bounds
/// instead of breaking the word, and the window is not drawn any more.
final class WordFlow extends TextFlow {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");

    WordFlow(Text... runs) {
        super(runs);
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(super.computeMinWidth(height), longest());
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? width : Math.max(width, minWidth(-1)));
    }

    private double longest() {
        double words =
                getManagedChildren().stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .mapToDouble(WordFlow::longest)
                        .max()
                        .orElse(0);
        return words == 0 ? 0 : snappedLeftInset() + Math.ceil(words) + snappedRightInset();
    }

    private static double longest(Text run) {
        return BETWEEN_WORDS
                .splitAsStream(run.getText())
                .filter(word -> word.codePoints().anyMatch(WordFlow::runsToTheLeft))
                .mapToDouble(word -> width(run, word))
                .max()
                .orElse(0);
    }

    private static boolean runsToTheLeft(int letter) {
        return TextDirection.of(Character.toString(letter)) == NodeOrientation.RIGHT_TO_LEFT;
    }

    private static double width(Text run, String word) {
        var alone = new Text(word);
        alone.setFont(run.getFont());
        return alone.getLayoutBounds().getWidth();
    }
}
