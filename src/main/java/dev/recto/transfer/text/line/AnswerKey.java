package dev.recto.transfer.text.line;

import dev.recto.transfer.text.line.Exam.Answer;
import dev.recto.transfer.text.word.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The key below an exam: answers by the numbers of their questions, as `1. B 2. C`, or, below a
/// heading that says so, one answer a line.
///
/// @param first the index of its first line
/// @param named whether a word says that it is a key
/// @param entries what it says, in its order
record AnswerKey(int first, boolean named, List<Entry> entries) {
    /// Fewer answers are no key.
    private static final int FEWEST = 3;

    /// How many questions there are, as in *Question 2 of 6*.
    private static final Pattern OF =
            Pattern.compile("(?<=\\d) ?(?:/|of|von|de|sur|di|van|из) ?\\d+:?$");

    /// No question has more lines.
    private static final int FAR = 30;

    /// The heading of a key has hardly more words.
    private static final int HEADING = 4;

    /// An answer for a question.
    ///
    /// @param number the number of the question
    /// @param line the index of the line
    /// @param text the answer, or the letter of the option
    record Entry(int number, int line, String text) {}

    /// A question above the key.
    ///
    /// @param first the index of its first line
    /// @param last the index of its last line
    /// @param answers the lines of its answer
    record Question(int first, int last, List<Answer> answers) {}

    /// The keys of a text.
    static List<AnswerKey> in(List<SourceLine> lines) {
        List<AnswerKey> keys = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String text = lines.get(i).text();
            String said = said(text);
            List<Entry> entries = new ArrayList<>();
            if (isHeading(text)) {
                follow(entries, lines, i + 1, true);
            } else if (said != null && entries.addAll(onLine(i, said))) {
                follow(entries, lines, i + 1, true);
            } else if (!letters(i, text).isEmpty()) {
                follow(entries, lines, i, false);
            }
            if (entries.size() >= FEWEST) {
                keys.add(new AnswerKey(i, isHeading(text) || said != null, entries));
                i = entries.getLast().line();
            }
        }
        return keys;
    }

    /// The number with which a question begins, as in `3.`, `3)`, `Q3:`, `Question 3`; -1 where it
    /// has none.
    static int number(String text) {
        int at = 0;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        if (at > 0 && !Words.QUESTIONS.contains(text.substring(0, at).toLowerCase(Locale.ROOT))) {
            return -1;
        }
        boolean named = at > 0;
        at += named && at < text.length() && text.charAt(at) == ' ' ? 1 : 0;
        return digits(named ? OF.matcher(text).replaceFirst("") + ":" : text, at);
    }

    /// Whether a line holds nothing but the number of a question.
    static boolean isNumber(String text) {
        return number(text) >= 0
                && (Character.isDigit(text.charAt(text.length() - 1)) || text.endsWith(":"))
                && Words.of(OF.matcher(text).replaceFirst("")).size() <= 2;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < 3 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean closed = at > from && at < text.length() && ".):-．、".indexOf(text.charAt(at)) >= 0;
        boolean apart = at + 1 >= text.length() || !Character.isDigit(text.charAt(at + 1));
        return closed && apart ? Integer.parseInt(text.substring(from, at)) : -1;
    }

    /// What a line says is the answer, as *b* in `Correct answer: b`; null where it says none.
    static @Nullable String said(String text) {
        int at = 0;
        int words = 0;
        while (true) {
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end == at
                    || !Words.KEYS.contains(text.substring(at, end).toLowerCase(Locale.ROOT))) {
                break;
            }
            words++;
            at = end;
            while (at < text.length() && " :：.=-–".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }
        return words == 0 || at >= text.length() ? null : text.substring(at);
    }

    private static boolean isHeading(String text) {
        List<String> words = Words.of(text);
        return !words.isEmpty() && words.size() <= HEADING && Words.KEYS.containsAll(words);
    }

    /// Adds the entries from a line on, as long as their numbers ascend.
    private static void follow(
            List<Entry> entries, List<SourceLine> lines, int from, boolean headed) {
        for (int i = from; i < lines.size(); i++) {
            String text = lines.get(i).text();
            List<Entry> found = headed ? onLine(i, text) : letters(i, text);
            int last = entries.isEmpty() ? 0 : entries.getLast().number();
            if (!found.isEmpty() && found.getFirst().number() > last) {
                entries.addAll(found);
            } else if (!text.isEmpty()) {
                break;
            }
        }
    }

    /// The answers on a line: letters, or texts behind numbers that go on counting.
    private static List<Entry> onLine(int line, String text) {
        List<Entry> letters = letters(line, text);
        int first = digits(text, 0);
        if (!letters.isEmpty() || first < 0) {
            return letters;
        }
        List<Entry> entries = new ArrayList<>();
        int from = 0;
        for (int number = first; from < text.length(); number++) {
            int answer = from + String.valueOf(number).length() + 1;
            int next = answer;
            while (next < text.length()
                    && !(text.charAt(next - 1) == ' ' && digits(text, next) == number + 1)) {
                next++;
            }
            entries.add(new Entry(number, line, text.substring(answer, next).strip()));
            from = next;
        }
        return entries;
    }

    /// The numbers and letters of a line that holds nothing else, as `1. B 2. C` or `1a, 2b`.
    private static List<Entry> letters(int line, String text) {
        List<Entry> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int from = at;
            while (at < text.length() && at - from < 3 && Character.isDigit(text.charAt(at))) {
                at++;
            }
            int number = at == from ? -1 : Integer.parseInt(text.substring(from, at));
            while (at < text.length() && ".):-–= (".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            boolean letter =
                    number > 0
                            && at < text.length()
                            && Character.isLetter(text.charAt(at))
                            && (at + 1 == text.length()
                                    || ",;) \t".indexOf(text.charAt(at + 1)) >= 0);
            if (!letter) {
                return List.of();
            }
            found.add(new Entry(number, line, text.substring(at, at + 1)));
            at++;
            while (at < text.length() && ",;) \t".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }
        return found;
    }

    /// The questions above the key, if it answers all of them from the first on; none otherwise.
    List<Question> questions(List<SourceLine> lines) {
        List<Question> questions = new ArrayList<>();
        int below = first;
        if (!named) {
            return questions;
        }
        for (int k = entries.size() - 1; k >= 0; k--) {
            Entry entry = entries.get(k);
            int line = below - 1;
            while (line >= 0 && below - line < FAR && number(lines.get(line).text()) < 0) {
                line--;
            }
            if (line < 0
                    || number(lines.get(line).text()) != entry.number()
                    || entry.number() != k + 1) {
                return List.of();
            }
            int last = line;
            while (last + 1 < below && !lines.get(last + 1).blank()) {
                last++;
            }
            last = k == entries.size() - 1 ? Math.min(last, line + 1) : last;
            questions.addFirst(
                    new Question(line, last, List.of(new Answer(entry.line(), entry.text()))));
            below = line;
        }
        return questions;
    }
}
