package dev.recto.transfer.text;

import dev.recto.transfer.Wish;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the learner has said about a text. A reading obeys it and reads the rest anew around it.
/// Lines are counted from 1, in the text as [TextReading#lines()] shows it.
///
/// @param title whether the first line is the title; null leaves it to the reading
/// @param roles what single lines are. [LineRole#FRONT] says *a card starts here*
/// @param joined lines that continue the line above
/// @param splits where something of its own begins
/// @param swapped first lines of cards of which the sides change places
/// @param allSwapped whether the sides of all cards change places; `swapped` are then those that
///   stay
/// @param layouts layouts for stretches of the text; the last that covers a line counts
/// @param separators the signs between sides and between cards; null leaves them to the reading
public record Corrections(
        @Nullable Boolean title,
        SortedMap<Integer, LineRole> roles,
        SortedSet<Integer> joined,
        SortedSet<Split> splits,
        SortedSet<Integer> swapped,
        boolean allSwapped,
        List<Stretch> layouts,
        @Nullable Separators separators)
        implements Wish {

    /// Nothing said.
    public static final Corrections NONE =
            new Corrections(
                    null,
                    new TreeMap<>(),
                    new TreeSet<>(),
                    new TreeSet<>(),
                    new TreeSet<>(),
                    false,
                    List.of(),
                    null);

    /// A stretch of lines that is written in one layout.
    ///
    /// @param first the first line
    /// @param last the last line, or [Integer#MAX_VALUE] for the rest of the text
    public record Stretch(int first, int last, CardLayout layout) {
        boolean covers(int line) {
            return first <= line && line <= last;
        }
    }

    /// A place where something of its own begins.
    ///
    /// @param line the line
    /// @param at the index of a character in it; at 0 the line as a whole is neither noise nor does
    ///   it continue the line above
    public record Split(int line, int at) implements Comparable<Split> {
        @Override
        public int compareTo(Split other) {
            int byLine = Integer.compare(line, other.line);
            return byLine != 0 ? byLine : Integer.compare(at, other.at);
        }
    }

    public Corrections {
        roles = Collections.unmodifiableSortedMap(new TreeMap<>((Map<Integer, LineRole>) roles));
        joined = Collections.unmodifiableSortedSet(new TreeSet<>((Set<Integer>) joined));
        splits = Collections.unmodifiableSortedSet(new TreeSet<>((Set<Split>) splits));
        swapped = Collections.unmodifiableSortedSet(new TreeSet<>((Set<Integer>) swapped));
        layouts = List.copyOf(layouts);
    }

    /// The first line is the title, or is not.
    public Corrections withTitle(@Nullable Boolean isTitle) {
        return new Corrections(
                isTitle, roles, joined, splits, swapped, allSwapped, layouts, separators);
    }

    /// A line is what the learner says. It no longer continues the line above.
    ///
    /// @param role its role, or null to leave it to the reading again
    public Corrections withRole(int line, @Nullable LineRole role) {
        SortedMap<Integer, LineRole> changed = new TreeMap<>(roles);
        if (role == null) {
            changed.remove(line);
        } else {
            changed.put(line, role);
        }
        return new Corrections(
                title,
                changed,
                without(joined, line),
                without(splits, new Split(line, 0)),
                swapped,
                allSwapped,
                layouts,
                separators);
    }

    /// A line continues the line above.
    public Corrections withJoined(int line) {
        SortedMap<Integer, LineRole> changed = new TreeMap<>(roles);
        changed.remove(line);
        return new Corrections(
                title,
                changed,
                with(joined, line),
                without(splits, new Split(line, 0)),
                swapped,
                allSwapped,
                layouts,
                separators);
    }

    /// At a place in a line begins something of its own; at 0 the whole line is that, so it is
    /// neither noise nor does it continue the line above. What it is, is left to the reading.
    public Corrections withSplit(int line, int at) {
        SortedMap<Integer, LineRole> changed = new TreeMap<>(roles);
        if (at == 0) {
            changed.remove(line);
        }
        return new Corrections(
                title,
                changed,
                at == 0 ? without(joined, line) : joined,
                with(splits, new Split(line, at)),
                swapped,
                allSwapped,
                layouts,
                separators);
    }

    /// The sides of the card that begins at a line change places; said twice, they are as before.
    public Corrections withSwapped(int line) {
        SortedSet<Integer> changed =
                swapped.contains(line) ? without(swapped, line) : with(swapped, line);
        return new Corrections(
                title, roles, joined, splits, changed, allSwapped, layouts, separators);
    }

    /// The sides of all cards change places; said twice, they are as before.
    public Corrections withAllSwapped() {
        return new Corrections(
                title, roles, joined, splits, swapped, !allSwapped, layouts, separators);
    }

    /// A stretch of the text, or all of it (1 to [Integer#MAX_VALUE]), is written in a layout.
    ///
    /// @param layout the layout, or null to leave it to the reading again
    public Corrections withLayout(int first, int last, @Nullable CardLayout layout) {
        List<Stretch> more = new ArrayList<>(layouts);
        more.removeIf(s -> first <= s.first() && s.last() <= last);
        if (layout != null) {
            more.add(new Stretch(first, last, layout));
        }
        return new Corrections(title, roles, joined, splits, swapped, allSwapped, more, separators);
    }

    /// The text has its own separators, or (null) is read without knowing any.
    public Corrections withSeparators(@Nullable Separators own) {
        return new Corrections(title, roles, joined, splits, swapped, allSwapped, layouts, own);
    }

    /// Whether anything was said of what a line is: a role, or that it is something of its own.
    public boolean speaksOf(int line) {
        return roles.containsKey(line) || !splitsFrom(line, 0).isEmpty();
    }

    /// The places inside a line where it is split, in order.
    public List<Integer> splitsIn(int line) {
        return splitsFrom(line, 1).stream().map(Split::at).toList();
    }

    /// The layout said for a line, or null.
    public @Nullable CardLayout layoutOf(int line) {
        CardLayout said = null;
        for (Stretch stretch : layouts) {
            said = stretch.covers(line) ? stretch.layout() : said;
        }
        return said;
    }

    /// Whether a stretch with a layout of its own begins at a line.
    public boolean beginsStretch(int line) {
        return line > 1 && layouts.stream().anyMatch(stretch -> stretch.first() == line);
    }

    public boolean swaps(int firstLine) {
        return allSwapped != swapped.contains(firstLine);
    }

    private SortedSet<Split> splitsFrom(int line, int at) {
        return splits.isEmpty()
                ? splits
                : splits.subSet(new Split(line, at), new Split(line + 1, 0));
    }

    private static <T> SortedSet<T> with(SortedSet<T> set, T one) {
        SortedSet<T> more = new TreeSet<>(set);
        more.add(one);
        return more;
    }

    private static <T> SortedSet<T> without(SortedSet<T> set, T one) {
        SortedSet<T> fewer = new TreeSet<>(set);
        fewer.remove(one);
        return fewer;
    }
}
