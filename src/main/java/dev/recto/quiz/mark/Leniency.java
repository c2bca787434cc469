package dev.recto.quiz.mark;

/// What the learner wants forgiven.
///
/// @param accents whether accents may be left out: `cafe` for `café`
public record Leniency(boolean accents) {
    /// What most learners want.
    public static final Leniency USUAL = new Leniency(true);
}
