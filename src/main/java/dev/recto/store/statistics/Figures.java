package dev.recto.store.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/// The figures of a deck with all below it, or of all decks, at one moment.
///
/// @param today what was done today
/// @param days what was studied, by study day; a day without an answer is absent
/// @param answers answers by month, stage, way of asking and grade, in the months asked for
/// @param decks what was recalled by deck, in the months asked for; without cards since deleted
/// @param hours what was studied by hour of the day, in the months asked for
/// @param due how many cards come back on which study day, long past ones too; without new cards
///   and those kept out of study
/// @param added how many of the cards there are were made on which date
/// @param standing how well the cards are known now
public record Figures(
        DoneOn today,
        SortedMap<LocalDate, DayTally> days,
        List<AnswerTally> answers,
        List<DeckTally> decks,
        List<HourTally> hours,
        SortedMap<LocalDate, Integer> due,
        SortedMap<LocalDate, Integer> added,
        Standing standing) {}
