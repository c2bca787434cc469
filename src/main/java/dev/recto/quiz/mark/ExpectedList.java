package dev.recto.quiz.mark;

import java.util.List;

/// What a question for a list expects. Texts are plain words, not Markdown.
///
/// @param prompt the question as it was shown, or empty
/// @param items the items, each with its alternatives and optional parts
/// @param required how many items make a full answer, 1 to all
/// @param ordered whether the order is part of the answer
public record ExpectedList(String prompt, List<String> items, int required, boolean ordered) {
    public ExpectedList {
        items = List.copyOf(items);
    }

    /// All items, in any order.
    public ExpectedList(String prompt, List<String> items) {
        this(prompt, items, items.size(), false);
    }
}
