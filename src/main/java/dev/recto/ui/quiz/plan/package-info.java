/// What the learner wants to be asked: a [dev.recto.ui.quiz.plan.QuizPlan], kept as the last
/// choice, and the questions that a [dev.recto.ui.quiz.plan.Quizzed] makes of the library for it.
package dev.recto.ui.quiz.plan;
