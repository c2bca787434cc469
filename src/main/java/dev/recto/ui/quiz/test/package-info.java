/// A test on the screen: all questions can be answered and changed in any order, and nothing is
/// said of right and wrong until it is handed in. Start at [dev.recto.ui.quiz.test.TestPage]; what
/// is asked is an [dev.recto.ui.quiz.test.Exam].
package dev.recto.ui.quiz.test;
