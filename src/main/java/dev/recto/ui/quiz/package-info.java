/// Quizzes: [dev.recto.ui.quiz.setup.SetupPage] is where one begins, [dev.recto.ui.quiz.LearnPage]
/// learns cards until each was recalled, [dev.recto.ui.quiz.test.TestPage] tests and
/// [dev.recto.ui.quiz.match.MatchPage] matches against the clock. The panes that ask are in
/// `ui.quiz.question`.
package dev.recto.ui.quiz;
