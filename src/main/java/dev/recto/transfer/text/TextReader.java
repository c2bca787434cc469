package dev.recto.transfer.text;

import dev.recto.transfer.Problem;

import java.util.ArrayList;
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

    private static final int STRETCHES = 8;
    private static final int STRETCH = 400;

    /// Reads a text.
    ///
    /// @param text any text, also a page of HTML
    /// @param corrections what is known of it already
    public TextReading read(String text, Corrections corrections) {
        List<SourceLine> lines = SourceLines.of(HtmlText.isHtml(text) ? HtmlText.of(text) : text);
        List<SourceLine> cleaned =
                QuotedRows.joined(Watermarks.removed(Messages.withoutHeads(lines)));
        List<Piece> pieces = Pieces.of(cleaned, corrections);
        Reading reading = weigh(pieces, corrections);
        LineRole[] roles = new LineRole[lines.size()];
        Drafts drafts = new Drafts(reading, roles);
        return reading(cleaned, roles, drafts, corrections);
    }

    private static Reading weigh(List<Piece> pieces, Corrections corrections) {
        Constraints constraints = new Constraints(pieces, corrections);
        List<Piece> sample = sample(pieces);
        Constraints on = sample == pieces ? constraints : new Constraints(sample, corrections);
        Habits habits = Habits.guessed(sample);
        for (int lesson = 1; lesson <= LESSONS; lesson++) {
            Costs costs = new Costs(sample, habits);
            habits = Habits.learned(sample, Weighing.best(sample, costs, on, false));
        }
        return Weighing.best(pieces, new Costs(pieces, habits), constraints, true);
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
            List<SourceLine> lines, LineRole[] roles, Drafts read, Corrections corrections) {
        List<Draft> drafts = new ArrayList<>(read.drafts());
        Displaced.settle(drafts, read.headings(), roles);
        Columns.settle(drafts, roles);
        ImpliedItems.settle(drafts);
        Orientation.settle(drafts, corrections);
        List<ReadCard> cards = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<Integer> halves = new HashSet<>();
        Map<Integer, Integer> cardOf = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.complete()) {
                ReadCard card = card(draft);
                card.lines().forEach(line -> cardOf.putIfAbsent(line, cards.size()));
                cards.add(card);
            } else {
                draft.lines.forEach(line -> roles[line - 1] = LineRole.PROBLEM);
                halves.addAll(draft.lines);
            }
        }
        List<ReadLine> shown = new ArrayList<>(lines.size());
        for (int i = 0; i < roles.length; i++) {
            SourceLine line = lines.get(i);
            LineRole role = roles[i];
            if (role == null) {
                role = line.blank() || line.rule() ? LineRole.BLANK : LineRole.NOISE;
            }
            if (role == LineRole.PROBLEM) {
                Problem.Kind kind =
                        halves.contains(i + 1)
                                ? Problem.Kind.EMPTY_BACK
                                : Problem.Kind.NOT_UNDERSTOOD;
                problems.add(new Problem(i + 1, kind, line.text()));
            }
            shown.add(new ReadLine(i + 1, line.raw(), role, cardOf.getOrDefault(i + 1, -1)));
        }
        return new TextReading(DeckName.of(read.title()), shown, cards, uses(drafts), problems);
    }

    private static ReadCard card(Draft draft) {
        return new ReadCard(
                Notes.of(draft),
                draft.frontText(),
                draft.backText(),
                draft.items().size() < 2
                        ? List.of()
                        : draft.items().stream().map(e -> e.text()).toList(),
                draft.further,
                List.copyOf(draft.lines),
                draft.layout,
                1 / (1 + Math.exp(-draft.margin)));
    }

    private static List<LayoutUse> uses(List<Draft> drafts) {
        Map<LayoutUse, Integer> counts = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.complete()) {
                counts.merge(new LayoutUse(draft.layout, draft.separator, 1), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(e -> new LayoutUse(e.getKey().layout(), e.getKey().separator(), e.getValue()))
                .sorted(
                        Comparator.comparing(LayoutUse::cards)
                                .reversed()
                                .thenComparing(LayoutUse::layout))
                .toList();
    }
}
