package dev.recto.transfer.text.piece;

import dev.recto.transfer.Progress;
import dev.recto.transfer.text.Corrections;
import dev.recto.transfer.text.LineRole;
import dev.recto.transfer.text.Separators;
import dev.recto.transfer.text.line.Acrostics;
import dev.recto.transfer.text.line.Exam;
import dev.recto.transfer.text.line.Mark;
import dev.recto.transfer.text.line.Marks;
import dev.recto.transfer.text.line.SourceLine;
import dev.recto.transfer.text.noise.Noise;
import dev.recto.transfer.text.word.Shape;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Divides lines into pieces: takes off marks, parts items that share a line, gives bullets that
/// stand alone to the lines they belong to. Blank lines, rules, lone marks and what is certainly
/// noise make no piece.
public final class Pieces {
    /// How much of a long text is looked at for words that it shares with its neighbour.
    private static final int WORDS_COMPARED = 40;

    /// More bullets than this in a row have no items that could be theirs.
    private static final int MOST_PENDING = 30;

    private static final int SHORTEST_WORD = 4;

    /// A lead-in of several sentences is longer than a prompt of several sentences.
    private static final int LONG_PROMPT = 20;

    /// So many blanks before a line are on purpose.
    private static final int INDENT = 2;

    /// What stands for a bullet where there is none: it was torn off, or is a letter of a word.
    private static final Mark TORN = new Mark(Mark.Kind.BULLET, "", 0);

    /// What the answer to a question of an exam begins with.
    private static final Mark RIGHT = new Mark(Mark.Kind.ANSWER, "", 0);

    private final List<SourceLine> lines;
    private final Noise noise;
    private final Corrections corrections;
    private final Wrapping wrapping;
    private final Marks marks;
    private final Cuts cuts;
    private final InlineItems inline;
    private final Exam exam;
    private final Acrostics acrostics;
    private final @Nullable Separators own;
    private final int margin;
    private final List<Piece> pieces = new ArrayList<>();

    /// The content words of the piece before.
    private int[] before = {};

    private final int[] hashes = new int[WORDS_COMPARED];
    private int blanks = 2;

    /// Bullets without a text so far.
    private int pending;

    private Pieces(Ground ground, Corrections corrections) {
        this.corrections = corrections;
        lines = ground.lines();
        noise = ground.noise();
        wrapping = ground.wrapping();
        marks = ground.marks();
        margin = ground.margin();
        exam = ground.exam();
        acrostics = ground.acrostics();
        Separators said = corrections.separators();
        own = said != null ? said : ground.separators();
        cuts = new Cuts(ground.labels(), own);
        inline = new InlineItems(marks);
    }

    /// The pieces of a text, in order.
    public static List<Piece> of(Ground ground, Corrections corrections, Progress progress) {
        Pieces made = new Pieces(ground, corrections);
        List<SourceLine> lines = ground.lines();
        for (int i = 0; i < lines.size(); i += 1 + lines.get(i).more()) {
            progress.step(i, lines.size());
            made.read(i);
        }
        return made.pieces;
    }

    private void read(int line) {
        SourceLine source = lines.get(line);
        LineRole said = corrections.roles().get(line + 1);
        boolean unsaid = !corrections.speaksOf(line + 1);
        List<Integer> splits = corrections.splitsIn(line + 1);
        if (source.blank()) {
            blanks++;
        } else if (said == LineRole.BLANK || unsaid && source.rule()) {
            blanks += 2;
        } else if (unsaid && exam.leavesOut(line)) {
            answered(line);
        } else if (unsaid && exam.rightOn(line) != null) {
            add(line, new Marks.Found(RIGHT, 0), exam.rightOn(line));
        } else if (unsaid && exam.asks(line)) {
            asked(line, source.text());
        } else if (said == LineRole.NOISE || unsaid && noise.price(line) == Noise.CERTAIN) {
            return;
        } else if (!splits.isEmpty()) {
            each(line, source.parts(splits));
        } else if (unsaid && acrostics.item(line) != null) {
            add(line, new Marks.Found(TORN, 0), acrostics.item(line));
        } else if (own != null && own.cards() != null) {
            each(line, parts(source.text(), own.cards()));
        } else {
            content(line, source.text());
            answered(line);
        }
    }

    /// A question of an exam, and its answer where that stands in the key.
    private void asked(int line, String text) {
        Marks.Found found = marks.at(text);
        Mark mark = new Mark(Mark.Kind.QUESTION, found.mark().sign(), found.mark().number());
        add(line, new Marks.Found(mark, found.end()), text);
        answered(line);
    }

    private void answered(int line) {
        for (Exam.Answer answer : exam.answers(line)) {
            // What stands on the line itself gives the reason of an answer above it.
            Mark mark = answer.line() == line ? Mark.NONE : RIGHT;
            add(answer.line(), new Marks.Found(mark, 0), answer.text());
        }
    }

    private void each(int line, List<String> parts) {
        for (String part : parts) {
            if (!part.isBlank()) {
                add(line, marks.at(part.strip()), part.strip());
            }
        }
    }

    private static List<String> parts(String text, String sign) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, from)) {
            parts.add(text.substring(from, at));
            from = at + sign.length();
        }
        parts.add(text.substring(from));
        return parts;
    }

    private void content(int line, String text) {
        List<InlineItems.Segment> segments = inline.in(text);
        for (InlineItems.Segment segment : segments) {
            if (segment.text().isEmpty()) {
                pending = Math.min(MOST_PENDING, pending + segment.marks());
            } else if (segment.marks() > 1) {
                for (String item : Runs.divide(segment.text(), segment.marks())) {
                    add(line, new Marks.Found(TORN, 0), item);
                }
            } else if (segments.size() > 1 && segment.marks() == 0) {
                leadIn(line, segment.text());
            } else if (segment.marks() == 1) {
                add(line, new Marks.Found(segment.mark(), 0), segment.text());
            } else {
                plain(line, text);
            }
        }
    }

    /// What stands before items on the same line: of several sentences the last one asks for them.
    private void leadIn(int line, String text) {
        int stop = Math.max(text.lastIndexOf(". "), text.lastIndexOf("! "));
        boolean asks = text.endsWith(":") && stop > 0 && Shape.of(text).words() > LONG_PROMPT;
        if (asks) {
            add(line, new Marks.Found(Mark.NONE, 0), text.substring(0, stop + 1));
            add(line, new Marks.Found(Mark.NONE, 0), text.substring(stop + 2).strip());
        } else {
            add(line, marks.at(text), text);
        }
    }

    private void plain(int line, String text) {
        Marks.Found found = marks.at(text);
        boolean loose = found.mark().is(Mark.Kind.NONE) && pending > 0 && !text.endsWith(":");
        if (!loose) {
            add(line, found, text);
            return;
        }
        int words = Shape.of(text).words();
        boolean divided = Runs.signs(text, pending);
        if (pending > 1 && words >= pending && (divided || loose(line) < pending)) {
            for (String item : Runs.divide(text, pending)) {
                add(line, new Marks.Found(TORN, 0), item);
            }
            pending = 0;
        } else {
            add(line, new Marks.Found(TORN, 0), text);
            pending--;
        }
    }

    /// How many lines from this one on could each take a pending bullet.
    private int loose(int line) {
        int count = 0;
        for (int i = line; i < lines.size() && count < pending; i++) {
            String text = lines.get(i).text();
            if (text.isEmpty()
                    || text.endsWith(":")
                    || !marks.at(text).mark().is(Mark.Kind.NONE)
                    || inline.in(text).size() > 1) {
                break;
            }
            count++;
        }
        return count;
    }

    private void add(int line, Marks.Found found, String whole) {
        Mark mark = found.mark();
        String text = whole.substring(found.end());
        if (corrections.roles().get(line + 1) == LineRole.ITEM && mark.is(Mark.Kind.NONE)) {
            mark = TORN;
        }
        if (mark.is(Mark.Kind.NONE) && isBold(text)) {
            mark = new Mark(Mark.Kind.HEADING, "**", 7);
            text = text.substring(2, text.length() - 2).strip();
        }
        if (text.isEmpty() && mark.is(Mark.Kind.BULLET) && !"+=&".contains(mark.sign())) {
            pending = Math.min(MOST_PENDING, pending + 1);
            return;
        }
        boolean kept = corrections.speaksOf(line + 1) || mark.labels();
        float price = kept ? Noise.NEVER : noise.price(line);
        pieces.add(
                new Piece(
                        line,
                        lines.get(line).more(),
                        blanks,
                        lines.get(line).indent() >= margin + INDENT,
                        mark,
                        text,
                        Shape.of(text),
                        cuts.of(text, mark.is(Mark.Kind.QUESTION)),
                        price,
                        wrapping.next(line),
                        wrapping.breaksWord(line),
                        sharedWords(text)));
        blanks = price < Noise.LIKELY ? blanks : 0;
    }

    private static boolean isBold(String text) {
        return text.length() > 4
                && (text.startsWith("**") && text.indexOf("**", 2) == text.length() - 2
                        || text.startsWith("__") && text.indexOf("__", 2) == text.length() - 2);
    }

    /// How many content words a text has in common with that of the piece before.
    private int sharedWords(String text) {
        int[] words = contentWords(text);
        int common = 0;
        for (int x = 0, y = 0; x < before.length && y < words.length; ) {
            if (before[x] == words[y]) {
                common++;
                x++;
                y++;
            } else if (before[x] < words[y]) {
                x++;
            } else {
                y++;
            }
        }
        before = words;
        return common;
    }

    /// Hashes of the beginnings of the longer words, sorted: *customer* and *customers* share one.
    private int[] contentWords(String text) {
        int count = 0;
        int length = 0;
        int hash = 0;
        for (int i = 0; i <= text.length() && count < WORDS_COMPARED; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                if (length < 5) {
                    hash = 31 * hash + Character.toLowerCase(c);
                }
                length++;
            } else {
                if (length >= SHORTEST_WORD) {
                    hashes[count++] = hash;
                }
                length = 0;
                hash = 0;
            }
        }
        int[] words = Arrays.copyOf(hashes, count);
        Arrays.sort(words);
        return words;
    }
}
