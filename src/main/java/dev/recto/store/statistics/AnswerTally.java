package dev.recto.store.statistics;

import dev.recto.model.Asking;
import dev.recto.model.Grade;

import java.time.YearMonth;

/// How many answers of one kind were given in a month.
///
/// @param month the month of their study days
/// @param stage how well the cards were known
/// @param asking how they were asked
/// @param grade how they were answered
/// @param answers how many
public record AnswerTally(YearMonth month, Stage stage, Asking asking, Grade grade, int answers) {}
