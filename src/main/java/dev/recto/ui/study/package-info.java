/// The study screen: cards turn over, answers are graded, and the end is a summary. Start at
/// [StudyPage]; what happens is in [StudyViewModel], what it looks like in `Study.fxml`.
package dev.recto.ui.study;
