package dev.recto.transfer.text;

import dev.recto.transfer.Problem;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What was read from a text: every line with its role, and the cards.
///
/// @param title the name that the text gives itself, or null
/// @param lines all lines of the source
/// @param cards the cards in the order of the source
/// @param layouts the layouts of the cards, the most frequent first
/// @param problems the lines that belong to no card and are nothing else either
public record TextReading(
        @Nullable String title,
        List<ReadLine> lines,
        List<ReadCard> cards,
        List<LayoutUse> layouts,
        List<Problem> problems) {
    public TextReading {
        lines = lines instanceof ReadLines ? lines : List.copyOf(lines);
        cards = List.copyOf(cards);
        layouts = List.copyOf(layouts);
        problems = List.copyOf(problems);
    }
}
