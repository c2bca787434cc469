package dev.recto.ui.exchange.text;

import dev.recto.transfer.text.Corrections;
import dev.recto.transfer.text.LineRole;
import dev.recto.transfer.text.ReadLine;
import dev.recto.transfer.text.TextReading;

import java.util.List;

/// What a deed on lines means for what was said so far. The learner speaks of the text as it is
/// shown, so whether a deed says *yes* or *no* depends on the reading.
///
/// @param reading what is shown
/// @param said what was said so far
record Corrector(TextReading reading, Corrections said) {
    /// Of more lines at once nobody says anything by hand.
    static final int MOST_LINES = 2_000;

    /// So many lines of content may stand above a title; they become noise.
    private static final int ABOVE_TITLE = 12;

    /// What is said after a deed.
    ///
    /// @param lines the numbers of the lines it is about, ascending, for which it is
    ///   [#possible(Deed, List)]
    Corrections after(Deed deed, List<Integer> lines) {
        Corrections after = said;
        switch (deed) {
            case TITLE -> after = title(lines.getFirst());
            case SWAP -> {
                for (int first : firstLines(lines)) {
                    after = after.withSwapped(first);
                }
            }
            case SWAP_ALL -> after = after.withAllSwapped();
            case LEAVE_OUT -> {
                for (int line : linesOfCards(lines)) {
                    after = role(after, line, LineRole.NOISE);
                }
            }
            case JOIN -> {
                for (int line : lines.size() == 1 ? lines : lines.subList(1, lines.size())) {
                    after = joined(after, line);
                }
            }
            case APART -> {
                for (int line : lines) {
                    after = after.withSplit(line, 0);
                }
            }
            case FRONT, BACK, ITEM, LEAD, HEADING, NOISE -> after = roles(deed, lines);
            case SPLIT, LAYOUT, SEPARATORS -> throw new IllegalArgumentException("says too little");
        }
        return after;
    }

    /// Whether a deed makes sense of lines.
    boolean possible(Deed deed, List<Integer> lines) {
        if (deed == Deed.SWAP_ALL) {
            return !reading.cards().isEmpty();
        }
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            return false;
        }
        return switch (deed) {
            case TITLE -> lines.size() == 1 && contentAbove(lines.getFirst()) <= ABOVE_TITLE;
            case JOIN -> lines.size() > 1 || contentAbove(lines.getFirst()) > 0;
            case SPLIT -> lines.size() == 1;
            case SWAP, LEAVE_OUT ->
                    lines.stream().map(this::line).anyMatch(line -> line.card() >= 0);
            default -> true;
        };
    }

    /// Whether all lines are what a deed says already.
    boolean holds(Deed deed, List<Integer> lines) {
        return !lines.isEmpty()
                && lines.size() <= MOST_LINES
                && switch (deed) {
                    case JOIN -> said.joined().containsAll(lines);
                    case FRONT ->
                            lines.stream()
                                    .map(this::line)
                                    .allMatch(
                                            line ->
                                                    line.role() == LineRole.FRONT
                                                            || line.role() == LineRole.CARD);
                    default ->
                            lines.stream()
                                    .map(this::line)
                                    .allMatch(line -> line.role() == deed.role());
                };
    }

    private Corrections roles(Deed deed, List<Integer> lines) {
        boolean contrary = holds(deed, lines);
        Corrections after = said;
        for (int line : lines) {
            LineRole role = deed.role();
            if (!contrary) {
                after = role(after, line, role);
            } else if (said.roles().get(line) == role) {
                after = after.withRole(line, null);
            } else {
                after = not(after, line, role);
            }
        }
        return after;
    }

    /// What a line is most likely that is not what the reading took it for.
    private static Corrections not(Corrections said, int line, LineRole role) {
        return switch (role) {
            case NOISE -> said.withSplit(line, 0);
            case BACK, HEADING -> said.withRole(line, LineRole.FRONT);
            default -> said.withRole(line, LineRole.BACK);
        };
    }

    private Corrections role(Corrections before, int line, LineRole role) {
        boolean title = line(line).role() == LineRole.TITLE && before.title() != null;
        return (title ? before.withTitle(null) : before).withRole(line, role);
    }

    private Corrections title(int line) {
        if (line(line).role() == LineRole.TITLE) {
            return said.withTitle(false);
        }
        Corrections after = said.withRole(line, null);
        for (ReadLine above : reading.lines().subList(0, line - 1)) {
            if (isContent(above)) {
                after = after.withRole(above.number(), LineRole.NOISE);
            }
        }
        return after.withTitle(true);
    }

    private static Corrections joined(Corrections said, int line) {
        return said.joined().contains(line) ? said.withRole(line, null) : said.withJoined(line);
    }

    private List<Integer> firstLines(List<Integer> lines) {
        return cards(lines).stream().map(card -> reading.cards().get(card).firstLine()).toList();
    }

    private List<Integer> linesOfCards(List<Integer> lines) {
        return cards(lines).stream()
                .flatMap(card -> reading.cards().get(card).lines().stream())
                .distinct()
                .toList();
    }

    private List<Integer> cards(List<Integer> lines) {
        return lines.stream()
                .map(number -> line(number).card())
                .filter(card -> card >= 0)
                .distinct()
                .toList();
    }

    /// How many lines above a line have content; more than a few are not counted.
    private long contentAbove(int line) {
        return reading.lines().subList(0, line - 1).stream()
                .filter(Corrector::isContent)
                .limit(ABOVE_TITLE + 1)
                .count();
    }

    private static boolean isContent(ReadLine line) {
        return line.role() != LineRole.BLANK && line.role() != LineRole.NOISE;
    }

    private ReadLine line(int number) {
        return reading.lines().get(number - 1);
    }
}
