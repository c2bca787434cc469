/// The panes that ask one question each, the same in Learn, in Test and on the score sheet. Start
/// at [dev.recto.ui.quiz.question.QuestionPanes], which makes the right one.
package dev.recto.ui.quiz.question;
