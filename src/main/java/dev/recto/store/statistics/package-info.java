/// Figures of the log, asked of [dev.recto.store.statistics.Statistics] and given as
/// [dev.recto.store.statistics.Figures]. They are not added up when they are asked for: triggers of
/// the library add every review to the tallies as it is written, so that a log of many years costs
/// no more than one of weeks. [dev.recto.store.statistics.TallyRows] reads them,
/// [dev.recto.store.statistics.TallyCheck] adds them up anew and tells whether they are right. A
/// [dev.recto.store.statistics.Stage] is how well a card was known.
package dev.recto.store.statistics;
