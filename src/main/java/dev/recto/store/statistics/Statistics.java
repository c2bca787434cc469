package dev.recto.store.statistics;

import dev.recto.model.DeckId;
import dev.recto.store.change.Store;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;

/// Figures of the log: what was studied when and how well. They are sums that the library keeps
/// with every answer, so they are there at once however long the log is.
public final class Statistics {
    private final Store store;

    /// Lent by [dev.recto.store.Library#statistics].
    public Statistics(Store store) {
        this.store = store;
    }

    /// All figures, of one moment.
    ///
    /// @param deck the deck, with all below it, in which the cards lie now; null for all decks, and
    ///   then answers to cards since deleted count too
    /// @param from the first month for those figures that are asked for by month
    /// @param today the present study day
    public Figures of(@Nullable DeckId deck, YearMonth from, LocalDate today) {
        return store.read(
                sql -> {
                    var log = new TallyRows(sql, deck);
                    var cards = new StandingRows(sql, deck, store.zone());
                    return new Figures(
                            log.on(today),
                            log.days(),
                            log.answers(from),
                            log.decks(from),
                            log.hours(from),
                            cards.due(),
                            cards.added(),
                            cards.standing());
                });
    }
}
