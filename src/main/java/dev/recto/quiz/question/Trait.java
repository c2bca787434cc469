package dev.recto.quiz.question;

/// Why a question was made as it was.
public enum Trait {
    /// The wrong options were taken from the notes most like this one.
    SIBLING_OPTIONS,
    /// There are fewer options than wished: no more notes fit.
    FEW_OPTIONS,
    /// The options differ in length more than they should; the deck has no better ones.
    UNEVEN_OPTIONS,
    /// Words that would give the answer away are blanked.
    BLANKED,
    /// The term is asked for, because the definition is too long to be typed.
    SHORT_SIDE,
    /// The gap was set by the author of the note.
    WRITTEN_GAP,
    /// The gap was chosen: a word that carries much of the meaning and stands nowhere else.
    CHOSEN_GAP,
    /// The answer is long: the learner compares it idea by idea.
    LONG_ANSWER
}
