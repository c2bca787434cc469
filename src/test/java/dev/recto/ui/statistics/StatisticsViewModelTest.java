package dev.recto.ui.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.Asking;
import dev.recto.model.Card;
import dev.recto.model.DeckId;
import dev.recto.model.Grade;
import dev.recto.model.Review;
import dev.recto.schedule.Sm2;
import dev.recto.ui.LibraryFixture;
import dev.recto.ui.Words;
import dev.recto.ui.chart.Chart;
import dev.recto.ui.statistics.StatisticsViewModel.Shown;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

class StatisticsViewModelTest {
    private static final LocalDate TODAY = LibraryFixture.TODAY;

    @TempDir Path folder;

    private final Words words = new Words(Locale.UK);
    private LibraryFixture fixture;
    private StatisticsViewModel model;
    private DeckId fruit;
    private DeckId exotic;

    @BeforeEach
    void open() {
        fixture = new LibraryFixture(folder);
        fruit = fixture.deck(null, "Fruit");
        exotic = fixture.deck(fruit, "Exotic");
        DeckId tools = fixture.deck(null, "Tools");
        fixture.notes(fruit, 2);
        fixture.notes(exotic, 1);
        fixture.notes(tools, 1);
        model = new StatisticsViewModel(fixture.library, () -> TODAY);
        model.refresh();
    }

    @AfterEach
    void close() {
        model.close();
        fixture.close();
    }

    @Test
    void withoutAnswersEveryChartIsEmptyButThatOfTheCards() {
        Shown shown = shown();
        var recall = new RecallChart(words);
        assertThat(new ForecastChart(words).month(shown.figures().due(), TODAY).isEmpty()).isTrue();
        assertThat(new CalendarChart(words).of(shown.figures().days(), 2026).isEmpty()).isTrue();
        assertThat(recall.byMonth(shown.figures().answers()).isEmpty()).isTrue();
        assertThat(new GradeChart(words).of(shown.figures().answers()).isEmpty()).isTrue();
        assertThat(new HourChart(words).of(shown.figures().hours()).isEmpty()).isTrue();
        assertThat(known(shown).summary())
                .isEqualTo("Now: 4 new, 0 young, 0 mature, 0 kept out of study.");
    }

    @Test
    void aDeckStandsForThoseInItToo() {
        learn(fruit, TODAY.minusDays(1), Grade.GOOD);
        learn(exotic, TODAY.minusDays(1), Grade.GOOD);

        model.deckProperty().set(fruit);
        assertThat(known(shown()).summary()).startsWith("Now: 1 new, 2 young");

        model.deckProperty().set(exotic);
        assertThat(known(shown()).summary()).startsWith("Now: 0 new, 1 young");

        model.deckProperty().set(null);
        assertThat(known(shown()).summary()).startsWith("Now: 2 new, 2 young");
    }

    @Test
    void answersAndUndoAreSeenAtOnce() {
        learn(fruit, TODAY, Grade.AGAIN);
        assertThat(shown().figures().today().answers()).isEqualTo(1);
        assertThat(shown().figures().today().again()).isEqualTo(1);

        fixture.library.undo();
        assertThat(shown().figures().today().answers()).isZero();
    }

    @Test
    void chartsSayWhatTheyShow() {
        for (int day : List.of(8, 7, 1)) {
            learn(exotic, TODAY.minusDays(day), Grade.GOOD);
        }
        Shown shown = shown();
        Chart recall = new RecallChart(words).byMonth(shown.figures().answers());
        assertThat(recall.said(0)).isEqualTo("March 2026: Young 100%, Young asked 2");
        assertThat(recall.summary()).startsWith("100% of 2 answers recalled");
        Chart calendar = new CalendarChart(words).of(shown.figures().days(), 2026);
        assertThat(calendar.entries()).hasSize(365);
        assertThat(calendar.said(TODAY.minusDays(1).getDayOfYear() - 1))
                .isEqualTo("Monday, 9 March 2026: Answers 1, Time 4 s");
        Chart forecast = new ForecastChart(words).month(shown.figures().due(), TODAY);
        assertThat(forecast.summary())
                .isEqualTo("One card comes back within a month, 0 of them today.");
        assertThat(forecast.said(14)).contains("24 March").contains("Due 1, In all 1");
        Chart grades = new GradeChart(words).of(shown.figures().answers());
        assertThat(grades.said(0)).isEqualTo("New: Good 1 (100%), In all 1");
        assertThat(new HourChart(words).of(shown.figures().hours()).said(10)).contains("Answers 3");
    }

    @Test
    void theYearIsTheNextDayByDayInMonths() {
        learn(fruit, TODAY.minusDays(5), Grade.GOOD);
        Chart year = new ForecastChart(words).year(shown().figures().due(), TODAY);
        assertThat(year.entries()).hasSize(13);
        assertThat(year.said(0)).isEqualTo("March 2026: Overdue 1, Due 0, In all 1");
        assertThat(year.said(12)).isEqualTo("March 2027: Due 0, In all 1");
    }

    @Test
    void yearsGoFromTheFirstAnswerToToday() {
        learn(fruit, LocalDate.of(2024, 12, 31), Grade.GOOD);
        model.turn(1);
        assertThat(model.yearProperty().get()).isEqualTo(2026);
        model.turn(-1);
        model.turn(-1);
        model.turn(-1);
        assertThat(model.yearProperty().get()).isEqualTo(2024);
    }

    private Chart known(Shown shown) {
        return new KnownChart(words).of(shown.figures(), shown.from(), TODAY);
    }

    private Shown shown() {
        return model.shownProperty().get();
    }

    /// Answers the first card of a deck.
    private void learn(DeckId deck, LocalDate day, Grade grade) {
        Card card =
                fixture.file.cards().in(deck).stream()
                        .map(entry -> entry.card())
                        .filter(each -> each.deck().equals(deck))
                        .findFirst()
                        .orElseThrow();
        Sm2 sm2 = Sm2.standard();
        var review =
                new Review(
                        card.id(),
                        day.atTime(LocalTime.of(10, 0)).toInstant(ZoneOffset.UTC),
                        day,
                        grade,
                        Asking.FLIP,
                        Duration.ofSeconds(4),
                        sm2.id(),
                        true);
        fixture.library.change(
                file -> file.reviews().record(review, sm2.next(card.memory(), grade, day)),
                _ -> {});
    }
}
