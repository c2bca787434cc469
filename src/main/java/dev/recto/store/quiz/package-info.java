/// What is kept of quizzes. [dev.recto.store.quiz.Quizzes] lends the cards that
/// [dev.recto.store.quiz.QuizPool] finds for a [dev.recto.store.quiz.QuizScope], records answers
/// that count as reviews, and keeps what a sitting leaves behind: how far one of
/// [dev.recto.store.quiz.Learning] is, the [dev.recto.store.quiz.QuizScore] of a test, the
/// [dev.recto.store.quiz.MatchBest] of a round, and which wrong options were
/// [dev.recto.store.quiz.Offered] and picked. How questions are made and marked is not known here.
package dev.recto.store.quiz;
