package dev.recto.transfer.text.line;

import dev.recto.transfer.text.line.Mark.Kind;
import dev.recto.transfer.text.word.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The labels that name the sides in a text, as `Q:` and `A:` or `Frage 3.` and `Antwort:`. They
/// are known words, or, in any language, two short words before a colon that keep taking turns.
public final class Labels {
    private static final int LONGEST = 14;
    private static final int OFTEN_ENOUGH = 3;

    private final Map<String, Kind> labels = new HashMap<>();

    /// @param exam the questions whose options are no labels
    public Labels(List<SourceLine> lines, Exam exam) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String word = word(bare(lines.get(i).text()));
            if (word != null && !exam.offers(i)) {
                seen.merge(word, 1, Integer::sum);
                order.add(word);
            }
        }
        String question = most(seen, Words.QUESTIONS);
        String answer = most(seen, Words.ANSWERS);
        boolean answersAlone =
                answer != null
                        && answer.length() > 1
                        && seen.get(answer)
                                >= OFTEN_ENOUGH * (1 + (question == null ? 0 : seen.get(question)));
        if (answersAlone) {
            Words.ANSWERS.forEach(w -> labels.put(w, Kind.ANSWER));
            return;
        }
        boolean alone =
                question != null
                        && answer == null
                        && question.length() == 1
                        && seen.get(question) >= OFTEN_ENOUGH;
        if (alone) {
            labels.put(question, Kind.QUESTION);
            return;
        }
        if (question != null
                && answer != null
                && !letters(question, answer, seen)
                && turns(order, question, answer)) {
            Words.QUESTIONS.forEach(w -> labels.put(w, Kind.QUESTION));
            Words.ANSWERS.forEach(w -> labels.put(w, Kind.ANSWER));
            labels.put(question, Kind.QUESTION);
            labels.put(answer, Kind.ANSWER);
            return;
        }
        List<String> frequent =
                seen.entrySet().stream()
                        .filter(e -> e.getValue() >= OFTEN_ENOUGH)
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(2)
                        .map(Map.Entry::getKey)
                        .toList();
        if (frequent.size() == 2 && !letters(frequent.get(0), frequent.get(1), seen)) {
            int first = order.indexOf(frequent.get(0));
            int second = order.indexOf(frequent.get(1));
            String earlier = frequent.get(first < second ? 0 : 1);
            String later = frequent.get(first < second ? 1 : 0);
            if (seen.get(earlier) + seen.get(later) >= 2 * OFTEN_ENOUGH
                    && turns(order, earlier, later)) {
                labels.put(earlier, Kind.QUESTION);
                labels.put(later, Kind.ANSWER);
            }
        }
    }

    /// Whether two labels are only letters of lists: those between them are there as well, or the
    /// one that follows.
    private static boolean letters(String one, String other, Map<String, Integer> seen) {
        if (one.length() > 1 || other.length() > 1) {
            return false;
        }
        char first = (char) Math.min(one.charAt(0), other.charAt(0));
        char last = (char) Math.max(one.charAt(0), other.charAt(0));
        int to = last == first + 1 ? last + 1 : last - 1;
        for (int letter = first + 1; letter <= to; letter++) {
            boolean label = letter == last;
            if (!label && seen.getOrDefault(String.valueOf((char) letter), 0) < 2) {
                return false;
            }
        }
        return true;
    }

    /// The label with which a text begins, or null.
    public Marks.@Nullable Found at(String text) {
        if (labels.isEmpty()) {
            return null;
        }
        String bare = bare(text);
        String word = word(bare);
        Kind kind = word == null ? null : labels.get(word);
        if (kind == null) {
            return null;
        }
        int type = text.length() - bare.length();
        return Marks.found(text, kind, end(bare, word.length()) + type, 0);
    }

    /// A text without the signs that set its beginning in bold type, as `**Q:**`.
    private static String bare(String text) {
        int end = text.startsWith("**") ? text.indexOf("**", 2) : -1;
        return end < 0 || end > LONGEST ? text : text.substring(2, end) + text.substring(end + 2);
    }

    /// Where, after a question's label at its beginning, the answer's label stands on the same
    /// line; -1 where it does not.
    public int answerWithin(String text) {
        if (labels.isEmpty()) {
            return -1;
        }
        for (int at = text.indexOf(' ');
                at >= 0 && at + 1 < text.length();
                at = text.indexOf(' ', at + 1)) {
            String word =
                    word(text.substring(at + 1, Math.min(text.length(), at + 1 + LONGEST + 6)));
            if (word != null && labels.get(word) == Kind.ANSWER) {
                return at + 1;
            }
        }
        return -1;
    }

    /// The two take turns: neither comes twice in a row more than now and then.
    private static boolean turns(List<String> order, String question, String answer) {
        int changes = 0;
        int repeats = 0;
        String last = "";
        for (String word : order) {
            if (word.equals(question) || word.equals(answer)) {
                if (word.equals(last)) {
                    repeats++;
                } else {
                    changes++;
                }
                last = word;
            }
        }
        return changes >= 4 && changes > 4 * repeats;
    }

    private static @Nullable String most(Map<String, Integer> seen, java.util.Set<String> words) {
        return seen.entrySet().stream()
                .filter(e -> words.contains(e.getKey()))
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /// The word before a colon (or, after a single letter or a number, a full stop) at the
    /// beginning of a line, in lower case; null where there is none.
    private static @Nullable String word(String text) {
        int at = 0;
        while (at < text.length() && at <= LONGEST && isLetter(text.charAt(at))) {
            at++;
        }
        if (at == 0 || at > LONGEST) {
            return null;
        }
        int end = end(text, at);
        return end < 0 ? null : text.substring(0, at).toLowerCase(Locale.ROOT);
    }

    /// The index after the sign that ends a label whose word has the given length; -1 where no such
    /// sign follows.
    private static int end(String text, int length) {
        int at = length;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '#')) {
            at++;
        }
        int digits = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean numbered = at > digits;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at >= text.length()) {
            String word = text.substring(0, length).toLowerCase(Locale.ROOT);
            // A label may have a line to itself.
            return Words.QUESTIONS.contains(word) || Words.ANSWERS.contains(word) ? at : -1;
        }
        char sign = text.charAt(at);
        boolean ends =
                sign == ':'
                        || sign == '：'
                        || (sign == '.' || sign == ')') && (length == 1 || numbered);
        return ends ? at + 1 : -1;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
