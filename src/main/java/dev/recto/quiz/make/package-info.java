/// Makes questions from notes. Start at [QuestionMaker]; it draws on a [Pool], the chosen decks
/// indexed once.
package dev.recto.quiz.make;
