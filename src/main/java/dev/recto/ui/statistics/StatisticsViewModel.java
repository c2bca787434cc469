package dev.recto.ui.statistics;

import dev.recto.model.Deck;
import dev.recto.model.DeckId;
import dev.recto.store.statistics.Figures;
import dev.recto.ui.Job;
import dev.recto.ui.ObservableLibrary;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;

/// The figures of the deck and the period that the learner has chosen.
public final class StatisticsViewModel {
    private final ObservableLibrary library;
    private final Supplier<LocalDate> today;
    private final ObjectProperty<@Nullable DeckId> deck = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Period> period = new SimpleObjectProperty<>(Period.YEAR);
    private final IntegerProperty year;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final Subscription listening;
    private @Nullable Job<Shown> reading;

    /// @param today the present study day
    public StatisticsViewModel(ObservableLibrary library, Supplier<LocalDate> today) {
        this.library = library;
        this.today = today;
        year = new SimpleIntegerProperty(today.get().getYear());
        listening = library.listen(_ -> refresh());
        deck.addListener(_ -> refresh());
        period.addListener(_ -> refresh());
    }

    /// Reads the figures anew.
    public void refresh() {
        if (reading != null) {
            reading.cancel();
        }
        DeckId of = deck.get();
        LocalDate day = today.get();
        Period chosen = period.get() == null ? Period.YEAR : period.get();
        YearMonth from = chosen.from(day);
        reading =
                library.<Shown>read(
                                file ->
                                        new Shown(
                                                file.statistics().of(of, from, day),
                                                file.decks().all(),
                                                day,
                                                from))
                        .onSuccess(shown::set)
                        .start();
    }

    /// Stops listening to the library.
    public void close() {
        listening.unsubscribe();
    }

    /// The deck whose figures are shown, with those in it; null for all.
    public ObjectProperty<@Nullable DeckId> deckProperty() {
        return deck;
    }

    /// How far back figures by month go.
    public ObjectProperty<@Nullable Period> periodProperty() {
        return period;
    }

    /// The year of the calendar.
    public IntegerProperty yearProperty() {
        return year;
    }

    /// Goes to another year of the calendar, as long as there is one.
    ///
    /// @param years how many years forward
    public void turn(int years) {
        Shown now = shown.get();
        if (now != null) {
            year.set(Math.clamp(year.get() + years, now.firstYear(), now.today().getYear()));
        }
    }

    /// What is shown, or null as long as nothing was read.
    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Figures as they were read.
    ///
    /// @param figures the figures
    /// @param decks all decks there are
    /// @param today the study day on which they were read
    /// @param from the first month of figures by month
    public record Shown(Figures figures, List<Deck> decks, LocalDate today, YearMonth from) {
        /// The first year in which something was studied.
        int firstYear() {
            return figures.days().isEmpty() ? today.getYear() : figures.days().firstKey().getYear();
        }
    }
}
