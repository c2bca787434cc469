/// The questions of a quiz as values, and what an answer to one is worth. Start at [Question];
/// [Examiner] marks.
package dev.recto.quiz.question;
