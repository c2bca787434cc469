package dev.recto.transfer.text.card;

import dev.recto.transfer.text.CardLayout;
import dev.recto.transfer.text.LayoutUse;
import dev.recto.transfer.text.ReadCard;
import dev.recto.transfer.text.Separator;
import dev.recto.transfer.text.line.Mark;
import dev.recto.transfer.text.piece.Part;
import dev.recto.transfer.text.word.Script;
import dev.recto.transfer.text.word.Shape;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/// A card while its pieces are collected.
public final class Draft {
    final CardLayout layout;
    final @Nullable Separator separator;

    final List<Entry> front = new ArrayList<>(1);
    final List<Entry> back = new ArrayList<>(1);

    /// What stands in further columns.
    final List<String> further = new ArrayList<>();

    /// Its lines, ascending.
    final List<Integer> lines = new ArrayList<>(2);

    /// How sure its reading is: by how much the next best costs more.
    float margin = Float.POSITIVE_INFINITY;

    boolean turned;

    Draft(CardLayout layout, @Nullable Separator separator) {
        this.layout = layout;
        this.separator = separator;
    }

    /// Its lines, ascending, counted from 1.
    public List<Integer> lines() {
        return List.copyOf(lines);
    }

    /// In which way it is written down.
    public LayoutUse use() {
        return new LayoutUse(layout, separator, 1);
    }

    /// The card that was read.
    public ReadCard read() {
        List<Entry> items = items();
        return new ReadCard(
                Notes.of(this),
                frontText(),
                backText(),
                items.size() < 2 ? List.of() : items.stream().map(Entry::text).toList(),
                further,
                lines(),
                layout,
                1 / (1 + Math.exp(-margin)));
    }

    /// Takes a line of the source.
    void add(int line) {
        int place = lines.isEmpty() || lines.getLast() < line ? ~lines.size() : find(line);
        if (place < 0) {
            lines.add(~place, line);
        }
    }

    private int find(int line) {
        return Collections.binarySearch(lines, line);
    }

    /// A line of a side.
    static final class Entry {
        Part part;
        final Mark mark;
        private String text;

        /// The text while lines are joined to it: a side may go on for as long as the source.
        private @Nullable StringBuilder growing;

        /// Whether it looks as if it went on with the line above.
        boolean running;

        /// Whether a word was broken with a hyphen before it.
        boolean broken;

        Entry(String text, Part part, Mark mark) {
            this.text = text;
            this.part = part;
            this.mark = mark;
        }

        /// Goes on with what the next line of the source has.
        ///
        /// @param broken whether a word was broken with a hyphen
        void join(String more, boolean broken) {
            StringBuilder all = growing == null ? new StringBuilder(text) : growing;
            growing = all;
            if (broken) {
                all.setLength(all.length() - 1);
            } else if (parted(all, more)) {
                all.append(' ');
            }
            all.append(more);
        }

        /// All of it.
        String text() {
            if (growing != null) {
                text = growing.toString();
                growing = null;
            }
            return text;
        }

        boolean is(String sign) {
            return growing == null && text.equals(sign);
        }

        /// Whether it ends in a full stop.
        boolean stops() {
            return Shape.stops(growing == null ? text : growing);
        }
    }

    /// Joins each line of the back that goes on with the one above to that one.
    void joinRunning() {
        if (back.stream().noneMatch(line -> line.running)) {
            return;
        }
        List<Entry> joined = new ArrayList<>();
        for (Entry line : back) {
            if (line.running) {
                joined.getLast().join(line.text(), line.broken);
            } else {
                joined.add(line);
            }
        }
        back.clear();
        back.addAll(joined);
    }

    /// Its front, as it would be asked.
    String frontText() {
        return text(turned ? back : front, " ");
    }

    /// Its back, all lines of it.
    String backText() {
        return text(turned ? front : back, "\n");
    }

    /// The entries of the side that is shown last.
    List<Entry> answer() {
        return turned ? front : back;
    }

    /// What of the back is an item of a list.
    List<Entry> items() {
        return answer().stream().filter(entry -> entry.part == Part.ITEM).toList();
    }

    /// Whether it has two sides.
    public boolean complete() {
        return !frontText().isBlank() && !backText().isBlank();
    }

    private static String text(List<Entry> entries, String between) {
        if (entries.size() == 1) {
            return entries.getFirst().text();
        }
        return entries.stream()
                .map(Entry::text)
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(between));
    }

    /// Whether a blank belongs between two parts of a broken line: unless a hyphen or the script
    /// needs none.
    private static boolean parted(CharSequence before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        char next = after.charAt(0);
        boolean hyphen =
                last == '-'
                        && before.length() > 1
                        && Character.isLetter(before.charAt(before.length() - 2));
        boolean dense =
                Script.of(last) == Script.EAST_ASIAN && Script.of(next) == Script.EAST_ASIAN;
        return !(hyphen && Character.isLetter(next) || dense);
    }
}
