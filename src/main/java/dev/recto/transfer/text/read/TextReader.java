package dev.recto.transfer.text.read;

import dev.recto.transfer.Problem;
import dev.recto.transfer.Progress;
import dev.recto.transfer.text.Corrections;
import dev.recto.transfer.text.LayoutUse;
import dev.recto.transfer.text.LineRole;
import dev.recto.transfer.text.ReadCard;
import dev.recto.transfer.text.ReadLine;
import dev.recto.transfer.text.ReadLines;
import dev.recto.transfer.text.TextReading;
import dev.recto.transfer.text.card.Columns;
import dev.recto.transfer.text.card.DeckName;
import dev.recto.transfer.text.card.Displaced;
import dev.recto.transfer.text.card.Draft;
import dev.recto.transfer.text.card.Drafts;
import dev.recto.transfer.text.card.Drafts.Collected;
import dev.recto.transfer.text.card.ImpliedItems;
import dev.recto.transfer.text.card.Orientation;
import dev.recto.transfer.text.line.SourceLine;
import dev.recto.transfer.text.piece.Ground;
import dev.recto.transfer.text.piece.Piece;
import dev.recto.transfer.text.piece.Pieces;
import dev.recto.transfer.text.weigh.Constraints;
import dev.recto.transfer.text.weigh.Costs;
import dev.recto.transfer.text.weigh.Habits;
import dev.recto.transfer.text.weigh.Reading;
import dev.recto.transfer.text.weigh.Weighing;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the layout of a pasted text by itself. The same text and corrections always give the same
/// reading. Safe for use by several threads.
public final class TextReader {
    /// How often habits are learned from a reading and the text is read again.
    private static final int LESSONS = 2;

    /// How much of the work is done when the ground is laid, and when the cards are collected; of
    /// what lies between, how much when there are pieces, and when they are weighed.
    private static final double GROUND = 0.5;

    private static final double CARDS = 0.9;
    private static final double PIECES = 0.3;
    private static final double WEIGHED = 0.95;

    private static final int STRETCHES = 8;
    private static final int STRETCH = 400;

    /// What the last text is like: it is mostly read again, with another correction.
    private volatile SoftReference<Ground> latest = new SoftReference<>(null);

    /// Reads a text.
    ///
    /// @param text any text, also a page of HTML
    /// @param corrections what is known of it already
    public TextReading read(String text, Corrections corrections) {
        return read(text, corrections, Progress.UNSEEN);
    }

    /// Reads a text.
    ///
    /// @param text any text, also a page of HTML
    /// @param corrections what is known of it already
    /// @param progress is told how far it is
    /// @throws java.util.concurrent.CancellationException if it is called off
    public TextReading read(String text, Corrections corrections, Progress progress) {
        Ground ground = ground(text, progress.part(0, GROUND));
        LineRole[] roles = new LineRole[ground.lines().size()];
        Collected cards = collect(ground, corrections, roles, progress.part(GROUND, CARDS));
        return reading(ground, roles, cards, corrections, progress.part(CARDS, 1));
    }

    private Ground ground(String text, Progress progress) {
        Ground last = latest.get();
        if (last == null || !last.source().equals(text)) {
            last = Ground.of(text, progress);
            latest = new SoftReference<>(last);
        }
        return last;
    }

    private static Collected collect(
            Ground ground, Corrections corrections, LineRole[] roles, Progress progress) {
        List<Piece> pieces = Pieces.of(ground, corrections, progress.part(0, PIECES));
        Reading reading = weigh(pieces, corrections, progress.part(PIECES, WEIGHED));
        return Drafts.of(reading, roles, progress.part(WEIGHED, 1));
    }

    private static Reading weigh(List<Piece> pieces, Corrections corrections, Progress progress) {
        Constraints constraints = new Constraints(pieces, corrections);
        List<Piece> sample = sample(pieces);
        Constraints on = sample == pieces ? constraints : new Constraints(sample, corrections);
        Habits habits = Habits.guessed(sample);
        for (int lesson = 1; lesson <= LESSONS; lesson++) {
            Costs costs = new Costs(sample, habits);
            Reading read = Weighing.best(sample, costs, on, false, Progress.UNSEEN);
            habits = Habits.learned(sample, read);
        }
        return Weighing.best(pieces, new Costs(pieces, habits), constraints, true, progress);
    }

    /// Enough of a long text to learn its habits from: stretches from all of its parts.
    private static List<Piece> sample(List<Piece> pieces) {
        if (pieces.size() <= 2 * STRETCHES * STRETCH) {
            return pieces;
        }
        List<Piece> sample = new ArrayList<>();
        for (int k = 0; k < STRETCHES; k++) {
            int from = (int) ((long) k * (pieces.size() - STRETCH) / (STRETCHES - 1));
            sample.addAll(pieces.subList(from, from + STRETCH));
        }
        return sample;
    }

    private static TextReading reading(
            Ground ground,
            LineRole[] roles,
            Collected collected,
            Corrections corrections,
            Progress progress) {
        List<SourceLine> lines = ground.lines();
        List<Draft> drafts = collected.cards();
        Displaced.settle(drafts, collected.headings(), roles);
        Columns.settle(drafts, roles);
        ImpliedItems.settle(drafts);
        Orientation.settle(drafts, corrections);
        List<ReadCard> cards = new ArrayList<>();
        Set<Integer> halves = new HashSet<>();
        int[] cardOf = new int[roles.length];
        Arrays.fill(cardOf, -1);
        Map<LayoutUse, Integer> uses = new HashMap<>();
        int all = drafts.size();
        Collections.reverse(drafts);
        while (!drafts.isEmpty()) {
            progress.step(all - drafts.size(), all);
            // From here on nobody needs the draft, nor its memory.
            Draft draft = drafts.removeLast();
            if (draft.complete()) {
                for (int line : draft.lines()) {
                    cardOf[line - 1] = cardOf[line - 1] < 0 ? cards.size() : cardOf[line - 1];
                }
                cards.add(draft.read());
                uses.merge(draft.use(), 1, Integer::sum);
            } else {
                draft.lines().forEach(line -> roles[line - 1] = LineRole.PROBLEM);
                halves.addAll(draft.lines());
            }
        }
        List<Problem> problems = new ArrayList<>();
        int[] starts = new int[roles.length];
        int[] ends = new int[roles.length];
        for (int i = 0; i < roles.length; i++) {
            SourceLine line = lines.get(i);
            starts[i] = line.at();
            ends[i] = line.at() + line.raw().length();
            if (roles[i] == null) {
                roles[i] = line.blank() || line.rule() ? LineRole.BLANK : LineRole.NOISE;
            } else if (roles[i] == LineRole.PROBLEM) {
                Problem.Kind kind =
                        halves.contains(i + 1)
                                ? Problem.Kind.EMPTY_BACK
                                : Problem.Kind.NOT_UNDERSTOOD;
                problems.add(new Problem(i + 1, kind, line.text()));
            }
        }
        List<ReadLine> shown = new ReadLines(ground.text(), starts, ends, roles, cardOf);
        String title = DeckName.of(collected.title());
        return new TextReading(title, shown, cards, sorted(uses), problems);
    }

    private static List<LayoutUse> sorted(Map<LayoutUse, Integer> counts) {
        return counts.entrySet().stream()
                .map(e -> new LayoutUse(e.getKey().layout(), e.getKey().separator(), e.getValue()))
                .sorted(
                        Comparator.comparing(LayoutUse::cards)
                                .reversed()
                                .thenComparing(LayoutUse::layout))
                .toList();
    }
}
