/// Quizzes: [dev.recto.ui.quiz.QuizPage] is where one begins, [dev.recto.ui.quiz.LearnPage] learns
/// cards until each was recalled. The panes that ask are in `ui.quiz.question`.
package dev.recto.ui.quiz;
