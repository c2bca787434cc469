package dev.recto.ui.pair;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A text beside another one: the words that only it has are bold and underlined.
final class OtherWords extends TextFlow {
    private static final Pattern PIECES =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+");

    OtherWords(String text, String other) {
        getStyleClass().add("pair-text");
        Set<String> there = new HashSet<>(pieces(other.toLowerCase(Locale.ROOT)));
        for (String piece : pieces(text)) {
            var shown = new Text(piece);
            boolean word = Character.isLetterOrDigit(piece.codePointAt(0));
            if (word && !there.contains(piece.toLowerCase(Locale.ROOT))) {
                shown.getStyleClass().add("differs");
            }
            getChildren().add(shown);
        }
    }

    private static List<String> pieces(String text) {
        return PIECES.matcher(text).results().map(MatchResult::group).toList();
    }
}
