package dev.recto.model;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A prompt that is answered by several items.
///
/// @param prompt the question
/// @param lead what stands before the items in the answer, or empty
/// @param items the items, none of them blank
/// @param ordered whether the order is part of the answer
/// @param required how many items a full answer has: all of them, or fewer ("any six of ten"); 1 to
///   the number of items (0 where there are none)
/// @param hint a help shown on request, or empty
public record ListNote(
        String prompt, String lead, List<String> items, boolean ordered, int required, String hint)
        implements Note {

    /// The ordinal of the only question.
    public static final int WHOLE = 0;

    public ListNote {
        items = List.copyOf(items);
        if (required < Math.min(1, items.size()) || required > items.size()) {
            throw new IllegalArgumentException(
                    required + " of " + items.size() + " items cannot be required");
        }
    }

    /// A list of which every item is asked, in any order.
    public ListNote(String prompt, List<String> items) {
        this(prompt, "", items, false, items.size(), "");
    }

    @Override
    public List<Integer> ordinals() {
        return List.of(WHOLE);
    }

    @Override
    public Sides sides(int ordinal) {
        if (ordinal != WHOLE) {
            throw new IllegalArgumentException("a list note has no question " + ordinal);
        }
        String list =
                IntStream.range(0, items.size())
                        .mapToObj(i -> item(ordered ? (i + 1) + ". " : "- ", items.get(i)))
                        .collect(Collectors.joining("\n"));
        return new Sides(prompt, lead.isBlank() ? list : lead + "\n\n" + list, hint);
    }

    // Further lines are part of the item only if they begin below its first letter.
    private static String item(String mark, String item) {
        return mark + item.replace("\n", "\n" + " ".repeat(mark.length()));
    }

    @Override
    public Note map(UnaryOperator<String> change) {
        return new ListNote(
                change.apply(prompt),
                change.apply(lead),
                items.stream().map(change).toList(),
                ordered,
                required,
                change.apply(hint));
    }
}
