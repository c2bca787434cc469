/// Where a quiz begins: the learner chooses what is asked and how, or takes up what was left. Start
/// at [dev.recto.ui.quiz.setup.SetupPage].
package dev.recto.ui.quiz.setup;
