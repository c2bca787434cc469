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
/// @param swapped first lines of cards of which the sides change places
/// @param allSwapped whether the sides of all cards change places; `swapped` are then those that
///   stay
/// @param layouts layouts for stretches of the text; the last that covers a line counts
/// @param separators the signs between sides and between cards; null leaves them to the reading
public record Corrections(
        @Nullable Boolean title,
        SortedMap<Integer, LineRole> roles,
        SortedSet<Integer> joined,
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

    public Corrections {
        roles = Collections.unmodifiableSortedMap(new TreeMap<>((Map<Integer, LineRole>) roles));
        joined = Collections.unmodifiableSortedSet(new TreeSet<>((Set<Integer>) joined));
        swapped = Collections.unmodifiableSortedSet(new TreeSet<>((Set<Integer>) swapped));
        layouts = List.copyOf(layouts);
    }

    /// The first line is the title, or is not.
    public Corrections withTitle(@Nullable Boolean isTitle) {
        return new Corrections(isTitle, roles, joined, swapped, allSwapped, layouts, separators);
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
        SortedSet<Integer> apart = new TreeSet<>(joined);
        apart.remove(line);
        return new Corrections(title, changed, apart, swapped, allSwapped, layouts, separators);
    }

    /// A line continues the line above.
    public Corrections withJoined(int line) {
        SortedMap<Integer, LineRole> changed = new TreeMap<>(roles);
        changed.remove(line);
        SortedSet<Integer> more = new TreeSet<>(joined);
        more.add(line);
        return new Corrections(title, changed, more, swapped, allSwapped, layouts, separators);
    }

    /// The sides of the card that begins at a line change places; said twice, they are as before.
    public Corrections withSwapped(int line) {
        SortedSet<Integer> changed = new TreeSet<>(swapped);
        if (!changed.remove(line)) {
            changed.add(line);
        }
        return new Corrections(title, roles, joined, changed, allSwapped, layouts, separators);
    }

    /// The sides of all cards change places; said twice, they are as before.
    public Corrections withAllSwapped() {
        return new Corrections(title, roles, joined, swapped, !allSwapped, layouts, separators);
    }

    /// A stretch of the text, or all of it (1 to [Integer#MAX_VALUE]), is written in a layout.
    public Corrections withLayout(int first, int last, CardLayout layout) {
        List<Stretch> more = new ArrayList<>(layouts);
        more.removeIf(s -> first <= s.first() && s.last() <= last);
        more.add(new Stretch(first, last, layout));
        return new Corrections(title, roles, joined, swapped, allSwapped, more, separators);
    }

    /// The text has its own separators, or (null) is read without knowing any.
    public Corrections withSeparators(@Nullable Separators own) {
        return new Corrections(title, roles, joined, swapped, allSwapped, layouts, own);
    }

    /// The layout said for a line, or null.
    @Nullable CardLayout layoutOf(int line) {
        CardLayout said = null;
        for (Stretch stretch : layouts) {
            said = stretch.covers(line) ? stretch.layout() : said;
        }
        return said;
    }

    /// Whether a stretch with a layout of its own begins at a line.
    boolean beginsStretch(int line) {
        return line > 1 && layouts.stream().anyMatch(stretch -> stretch.first() == line);
    }

    boolean swaps(int firstLine) {
        return allSwapped != swapped.contains(firstLine);
    }
}
