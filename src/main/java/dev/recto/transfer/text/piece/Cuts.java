package dev.recto.transfer.text.piece;

import dev.recto.transfer.text.Separator;
import dev.recto.transfer.text.Separators;
import dev.recto.transfer.text.line.Labels;
import dev.recto.transfer.text.line.Marks;
import dev.recto.transfer.text.word.Shape.Trait;
import dev.recto.transfer.text.word.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Finds every way in which a line could be divided into front and back.
final class Cuts {
    private static final String DASHES = "-–—−―";

    /// How long the headword of an entry is, in signs and in words.
    private static final int SHORTEST_HEADWORD = 3;

    private static final int LONGEST_HEADWORD = 40;
    private static final int HEADWORDS = 4;

    private final Labels labels;
    private final @Nullable Separators own;

    Cuts(Labels labels, @Nullable Separators own) {
        this.labels = labels;
        this.own = own;
    }

    /// The ways to divide a text; at most one for each kind of separator.
    ///
    /// @param question whether the text stood behind the label of a question
    List<Cut> of(String text, boolean question) {
        List<Cut> cuts = new ArrayList<>(2);
        if (own != null) {
            add(cuts, text, Separator.CUSTOM, text.indexOf(own.sides()), own.sides().length());
        }
        if (question) {
            int answer = labels.answerWithin(text);
            if (answer > 0) {
                String back = text.substring(answer);
                Marks.Found label = labels.at(back);
                cuts.add(
                        new Cut(
                                Separator.LABEL,
                                text.substring(0, answer).strip(),
                                label == null ? back : back.substring(label.end())));
            }
        }
        bold(cuts, text);
        entry(cuts, text);
        classed(cuts, text);
        Cut judged = Judged.of(text);
        if (judged != null) {
            cuts.add(judged);
        }
        int comma = -1;
        boolean semicolon = false;
        boolean dash = false;
        boolean colon = false;
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            switch (text.charAt(i)) {
                case '\t' -> tab(cuts, text);
                case ':' -> {
                    if (next == ':') {
                        int width = i + 2 < text.length() && text.charAt(i + 2) == ':' ? 3 : 2;
                        add(cuts, text, Separator.DOUBLE_COLON, i, width);
                        i += width - 1;
                    } else if (!colon && parts(before, next)) {
                        colon = add(cuts, text, Separator.COLON, i, 1);
                    }
                }
                case '：' -> colon = colon || add(cuts, text, Separator.COLON, i, 1);
                case '-', '–', '—', '−', '―' -> {
                    if (text.charAt(i) == '-' && next == '>') {
                        add(cuts, text, Separator.ARROW, i, 2);
                        i++;
                    } else if (!dash && isDash(text, i, before, next)) {
                        dash = add(cuts, text, Separator.DASH, i, 1);
                    }
                }
                case '=' -> {
                    if (next == '>') {
                        add(cuts, text, Separator.ARROW, i, 2);
                        i++;
                    } else if (isEquals(text, before, next)) {
                        add(cuts, text, Separator.EQUALS, i, 1);
                    }
                }
                case '?', '？', '؟' -> answered(cuts, text, i);
                case '→', '⇒' -> add(cuts, text, Separator.ARROW, i, 1);
                case '|' -> pipe(cuts, text);
                case ' ' -> {
                    if (next == ' ' && !has(cuts, Separator.COLUMN)) {
                        columns(cuts, List.of(text.split(" {2,}")), Separator.COLUMN);
                    }
                }
                case ',' -> comma = comma < 0 && next != ' ' ? i : comma;
                case ';' -> semicolon |= next != ' ';
                default -> {}
            }
        }
        if (comma >= 0) {
            fields(cuts, text, ',', Separator.COMMA);
        }
        if (semicolon) {
            fields(cuts, text, ';', Separator.SEMICOLON);
        }
        return cuts.isEmpty() ? List.of() : cuts;
    }

    /// A colon parts where a blank follows, or nothing at all; not in times, addresses and ratios.
    private static boolean parts(char before, char next) {
        return next == ' '
                || next == 0
                || Character.isLetter(next) && Character.isLetter(before)
                || before == ' ';
    }

    /// An equals sign parts between blanks; where a line has none of these, with one blank.
    private static boolean isEquals(String text, char before, char next) {
        return before == ' ' && (next == ' ' || next == 0)
                || (before == ' ' || next == ' ') && !text.contains(" = ");
    }

    /// A dash parts between blanks or behind a word; one before a word only where the line has no
    /// better, so that endings (*die Gabel, -n – fork*) stay what they are.
    private static boolean isDash(String text, int at, char before, char next) {
        char dash = text.charAt(at);
        boolean spaced =
                (before == ' ' || before == '\t') && (next == ' ' || next == 0 || next == '\t');
        if (spaced || dash == '—' && before != ' ' && next != ' ' && next != 0) {
            return true;
        }
        return next == ' ' && Character.isLetter(before)
                || before == ' ' && Character.isLetter(next) && !hasSpacedDash(text, at + 1);
    }

    private static boolean hasSpacedDash(String text, int from) {
        for (int i = from; i + 1 < text.length(); i++) {
            if (DASHES.indexOf(text.charAt(i)) >= 0
                    && text.charAt(i - 1) == ' '
                    && text.charAt(i + 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    /// The headword of a glossary's entry: a few words and a full stop before a sentence.
    private static void entry(List<Cut> cuts, String text) {
        int stop = text.indexOf(". ");
        if (stop < SHORTEST_HEADWORD
                || stop > LONGEST_HEADWORD
                || stop + 3 > text.length()
                || !Character.isUpperCase(text.charAt(stop + 2))
                || !Character.isLetter(text.charAt(stop - 1))
                || !Character.isUpperCase(text.charAt(0))) {
            return;
        }
        Cut cut = new Cut(Separator.FULL_STOP, text.substring(0, stop), text.substring(stop + 2));
        if (cut.frontShape().words() <= HEADWORDS && !cut.frontShape().has(Trait.COMMA)) {
            cuts.add(cut);
        }
    }

    /// A word, its kind in brackets, and what it means.
    private static void classed(List<Cut> cuts, String text) {
        int open = text.indexOf(" (");
        int close = open < 1 || open > LONGEST_HEADWORD ? -1 : text.indexOf(") ", open);
        if (close < 0
                || !Words.WORD_CLASSES.containsAll(Words.of(text.substring(open, close)))
                || !Character.isLetterOrDigit(text.charAt(close + 2))) {
            return;
        }
        cuts.add(
                new Cut(
                        Separator.WORD_CLASS,
                        text.substring(0, close + 1),
                        text.substring(close + 2)));
    }

    /// A question of which the answer stands behind it.
    private static void answered(List<Cut> cuts, String text, int mark) {
        String answer = text.substring(mark + 1).strip();
        boolean another = answer.indexOf(text.charAt(mark)) >= 0;
        if (!answer.isEmpty() && !another && Character.isLetterOrDigit(answer.charAt(0))) {
            Cut cut = new Cut(Separator.QUESTION_MARK, text.substring(0, mark + 1), answer);
            if (!cut.backShape().has(Trait.ASKS)) {
                cuts.add(cut);
            }
        }
    }

    /// Adds a division unless there is one of this kind or nothing stands before it.
    private static boolean add(
            List<Cut> cuts, String text, Separator separator, int at, int width) {
        if (at <= 0 || has(cuts, separator)) {
            return false;
        }
        String front = text.substring(0, at).strip();
        if (front.isEmpty()) {
            return false;
        }
        return cuts.add(new Cut(separator, front, text.substring(at + width).strip()));
    }

    private static boolean has(List<Cut> cuts, Separator separator) {
        for (Cut cut : cuts) {
            if (cut.separator() == separator) {
                return true;
            }
        }
        return false;
    }

    private static void bold(List<Cut> cuts, String text) {
        if (!text.startsWith("**") && !text.startsWith("__")) {
            return;
        }
        int end = text.indexOf(text.substring(0, 2), 2);
        if (end < 3 || end + 2 >= text.length()) {
            return;
        }
        String front = text.substring(2, end).strip();
        String back = text.substring(end + 2).strip();
        if (front.endsWith(":")) {
            front = front.substring(0, front.length() - 1).strip();
        }
        if (!back.isEmpty()
                && (":=".indexOf(back.charAt(0)) >= 0 || DASHES.indexOf(back.charAt(0)) >= 0)) {
            back = back.replaceFirst("^[:=–—−―-]+\\s*", "");
        }
        if (!front.isEmpty()) {
            cuts.add(new Cut(Separator.BOLD, front, back));
        }
    }

    private static void tab(List<Cut> cuts, String text) {
        if (!has(cuts, Separator.TAB)) {
            columns(cuts, List.of(text.split("\t", -1)), Separator.TAB);
        }
    }

    private static void pipe(List<Cut> cuts, String text) {
        if (!has(cuts, Separator.PIPE)) {
            String row = text.startsWith("|") ? text.substring(1) : text;
            row = row.endsWith("|") && row != text ? row.substring(0, row.length() - 1) : row;
            columns(cuts, List.of(row.split("\\|", -1)), Separator.PIPE);
        }
    }

    private static void fields(List<Cut> cuts, String text, char sign, Separator separator) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && (quoted || field.toString().isBlank())) {
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == sign && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        columns(cuts, fields, separator);
    }

    private static void columns(List<Cut> cuts, List<String> fields, Separator separator) {
        if (fields.size() < 2 || fields.get(0).isBlank()) {
            return;
        }
        List<String> further = new ArrayList<>();
        for (String field : fields.subList(2, fields.size())) {
            further.add(field.strip());
        }
        while (!further.isEmpty() && further.getLast().isEmpty()) {
            further.removeLast();
        }
        cuts.add(
                new Cut(
                        separator,
                        fields.get(0).strip(),
                        fields.get(1).strip(),
                        List.copyOf(further)));
    }
}
