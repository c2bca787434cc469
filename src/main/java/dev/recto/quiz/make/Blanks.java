package dev.recto.quiz.make;

import dev.recto.quiz.question.Question;
import dev.recto.quiz.text.ContentWords;

import java.util.Collection;
import java.util.List;

/// Takes words out of a text that would give an answer away.
final class Blanks {
    private static final int LIKE = 5;

    private Blanks() {}

    /// The stems of one text that are like one of the other's.
    static List<String> shared(Collection<String> stems, Collection<String> others) {
        return others.stream()
                .filter(stem -> stems.stream().anyMatch(other -> alike(stem, other)))
                .toList();
    }

    /// The text with every word that is like one of the stems blanked.
    static String blank(String text, Collection<String> stems) {
        return blank(text, ContentWords.in(text), stems);
    }

    /// The same, where the words of content are known.
    static String blank(String text, List<ContentWords.Word> words, Collection<String> stems) {
        var blanked = new StringBuilder();
        int from = 0;
        for (ContentWords.Word word : words) {
            if (stems.stream().anyMatch(stem -> alike(word.stem(), stem))) {
                blanked.append(text, from, word.start()).append(Question.BLANK);
                from = word.end();
            }
        }
        return blanked.append(text, from, text.length()).toString();
    }

    /// Whether two stems are of one family: the same, or with a long beginning in common.
    static boolean alike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int common = 0;
        while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return common >= LIKE && 5 * common >= 3 * Math.max(a.length(), b.length());
    }
}
