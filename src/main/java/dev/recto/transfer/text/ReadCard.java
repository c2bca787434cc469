package dev.recto.transfer.text;

import dev.recto.model.Note;

import java.util.List;

/// A card as it was read, before anybody has agreed to it.
///
/// @param note what would be added to the library
/// @param front its front, in one text
/// @param back its whole back in the order of the source, one line each, without marks
/// @param items the items among the lines of the back; empty where it is no list
/// @param tags labels that the source gives it, as a column of a table
/// @param lines the lines it was read from, ascending, counted from 1
/// @param layout how it was written down
/// @param confidence how sure the reading is, 0 to 1: the odds against the best other reading
public record ReadCard(
        Note note,
        String front,
        String back,
        List<String> items,
        List<String> tags,
        List<Integer> lines,
        CardLayout layout,
        double confidence) {
    public ReadCard {
        items = List.copyOf(items);
        tags = List.copyOf(tags);
        lines = List.copyOf(lines);
    }

    public int firstLine() {
        return lines.getFirst();
    }

    public int lastLine() {
        return lines.getLast();
    }
}
