package dev.recto.quiz.question;

/// One option of a choice.
///
/// @param text what is shown
/// @param of whose answer it is: what to tell a learner who chose it
/// @param asks the stem to which it would be the answer
public record Option(String text, Entry of, String asks) {}
