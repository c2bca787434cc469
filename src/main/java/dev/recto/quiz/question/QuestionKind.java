package dev.recto.quiz.question;

/// The kinds of question that can be wished for.
public enum QuestionKind {
    CHOICE,
    TRUE_FALSE,
    TYPED,
    MATCHING,
    LIST,
    CLOZE,
    IDEAS
}
