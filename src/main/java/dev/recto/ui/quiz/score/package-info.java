/// What comes after a test: the score sheet with each answer beside the right one, what the test
/// means to the schedule, and the plot of scores.
package dev.recto.ui.quiz.score;
