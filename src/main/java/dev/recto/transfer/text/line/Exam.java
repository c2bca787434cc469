package dev.recto.transfer.text.line;

import dev.recto.transfer.text.line.Options.Option;
import dev.recto.transfer.text.word.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The questions of which the answer does not simply stand below: it is one of several options,
/// told by a tick, by a line that names it, or by a key at the end of the text; or it stands in
/// that key as a whole. Of the options only the right one is the learner's: a card that shows them
/// asks for less.
public final class Exam {
    /// A question that is not numbered has at most so many lines.
    private static final int LINES = 3;

    /// So many questions with a tick are no accident.
    private static final int TICKS = 2;

    private final List<SourceLine> lines;
    private final BitSet asking = new BitSet();
    private final BitSet leftOut = new BitSet();
    private final Map<Integer, String> right = new HashMap<>();
    private final Map<Integer, List<Answer>> elsewhere = new HashMap<>();

    /// A line of an answer that stands in the key.
    ///
    /// @param line the index of its line
    /// @param text what it says
    public record Answer(int line, String text) {}

    /// A question with its options, before its answer is known.
    private record Choice(int stem, int number, Options options) {}

    private Exam(List<SourceLine> lines) {
        this.lines = lines;
    }

    /// Looks for such questions in a text.
    public static Exam in(List<SourceLine> lines) {
        Exam exam = new Exam(lines);
        List<Choice> choices = exam.choices();
        // A single tick in a text is more likely a footnote.
        boolean ticks = choices.stream().filter(c -> c.options.ticked() != null).count() >= TICKS;
        Deque<Choice> open = new ArrayDeque<>();
        for (Choice choice : choices) {
            if (!exam.answeredHere(choice, ticks)) {
                open.add(choice);
            }
        }
        Map<Integer, Choice> asked = new HashMap<>();
        for (AnswerKey key : AnswerKey.in(lines)) {
            while (!open.isEmpty() && open.getFirst().stem < key.first()) {
                Choice choice = open.removeFirst();
                asked.put(choice.number, choice);
            }
            exam.use(key, asked);
        }
        return exam;
    }

    /// Whether a question begins on a line whose answer is known from elsewhere.
    public boolean asks(int line) {
        return asking.get(line);
    }

    /// Whether a line is an option or part of a key.
    boolean offers(int line) {
        return leavesOut(line) || rightOn(line) != null;
    }

    /// Whether a line is a wrong option, or only says which is right.
    public boolean leavesOut(int line) {
        return leftOut.get(line);
    }

    /// The right one of the options on a line, or null.
    public @Nullable String rightOn(int line) {
        return right.get(line);
    }

    /// What the key says of the question that ends on a line.
    public List<Answer> answers(int line) {
        return elsewhere.getOrDefault(line, List.of());
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        int free = 0;
        for (int i = 1; i < lines.size(); i++) {
            Options options = lines.get(i).blank() ? null : Options.at(lines, i);
            int stem = options == null ? -1 : stem(i, free);
            if (stem >= 0) {
                String first = lines.get(stem).text();
                boolean numbers = AnswerKey.isNumber(first) && stem + 1 < i;
                leftOut.set(stem, numbers);
                int asked = stem + (numbers ? 1 : 0);
                choices.add(new Choice(asked, AnswerKey.number(first), options));
                i = options.last();
                free = i + 1;
            }
        }
        return choices;
    }

    /// The first line of the question above its options; -1 where there is none.
    private int stem(int options, int free) {
        int line = options - 1;
        line -= line >= free && lines.get(line).blank() ? 1 : 0;
        if (line < free || lines.get(line).blank()) {
            return -1;
        }
        int top = line;
        while (top > free && AnswerKey.number(lines.get(top).text()) < 0 && line - top < LINES) {
            String above = lines.get(top - 1).text();
            if (above.isEmpty() || ".?!:".indexOf(above.charAt(above.length() - 1)) >= 0) {
                break;
            }
            top--;
        }
        return top;
    }

    private boolean answeredHere(Choice choice, boolean ticks) {
        Options options = choice.options;
        int below = options.last() + 1;
        below += isBlank(below) ? 1 : 0;
        String said = below < lines.size() ? AnswerKey.said(lines.get(below).text()) : null;
        Option right = said == null ? null : options.named(said);
        if (said != null && right != null) {
            give(below, reason(said, right));
            below++;
            below += isBlank(below) ? 1 : 0;
        } else {
            right = ticks ? options.ticked() : null;
        }
        if (right == null) {
            return false;
        }
        settle(choice, right);
        String text = below < lines.size() ? lines.get(below).text() : "";
        int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
        String label = text.substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT);
        if (Words.REASONS.contains(label)) {
            give(below, text.substring(colon + 1).strip());
        }
        return true;
    }

    private boolean isBlank(int line) {
        return line < lines.size() && lines.get(line).blank();
    }

    /// Leaves of a line only what gives a reason.
    private void give(int line, String reason) {
        leftOut.set(line);
        if (!reason.isEmpty()) {
            elsewhere.put(line, List.of(new Answer(line, reason)));
        }
    }

    /// What is said behind the letter and is not the option again.
    private static String reason(String said, Option named) {
        String plain = said.replaceFirst("^\\(?\\p{L}\\b[).:\\s–—-]*", "").strip();
        boolean again = said.equalsIgnoreCase(named.text()) || plain.equalsIgnoreCase(named.text());
        return again ? "" : plain;
    }

    private void settle(Choice choice, Option answer) {
        asking.set(choice.stem);
        leftOut.set(choice.options.first(), choice.options.last() + 1);
        leftOut.clear(answer.line());
        right.put(answer.line(), answer.text());
    }

    /// Answers from a key the questions above it.
    ///
    /// @param asked those with options that have no answer yet, by their numbers
    private void use(AnswerKey key, Map<Integer, Choice> asked) {
        int used = 0;
        for (AnswerKey.Entry entry : key.entries()) {
            Choice choice = asked.get(entry.number());
            Option named = choice == null ? null : choice.options.named(entry.text());
            if (choice != null && named != null) {
                settle(choice, named);
                leftOut.set(entry.line());
                asked.remove(entry.number());
                used++;
            }
        }
        if (used == 0) {
            for (AnswerKey.Question question : key.questions(lines)) {
                asking.set(question.first());
                elsewhere.put(question.last(), question.answers());
                question.answers().forEach(answer -> leftOut.set(answer.line()));
            }
        }
    }
}
