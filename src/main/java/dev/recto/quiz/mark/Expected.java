package dev.recto.quiz.mark;

import java.util.List;

/// What a question expects. Texts are plain words, not Markdown.
///
/// @param prompt the question as it was shown, or empty: its words may be repeated or left out
/// @param answer the answer, with alternatives (`a / b`, `a; b`) and optional parts in parentheses
/// @param siblings the answers to other questions that a learner might confuse with this one
public record Expected(String prompt, String answer, List<String> siblings) {
    public Expected {
        siblings = List.copyOf(siblings);
    }
}
