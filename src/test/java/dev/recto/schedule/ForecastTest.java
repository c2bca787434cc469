package dev.recto.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

class ForecastTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void whatIsOverdueCountsForTheFirstDay() {
        var due =
                Map.of(
                        TODAY.minusDays(400),
                        3,
                        TODAY.minusDays(1),
                        2,
                        TODAY,
                        10,
                        TODAY.plusDays(2),
                        4,
                        TODAY.plusDays(3),
                        5);

        Forecast forecast = Forecast.of(due, TODAY, 3);

        assertThat(forecast.cards()).containsExactly(15, 0, 4);
        assertThat(forecast.peak()).isEqualTo(15);
    }

    @Test
    void nothingDueIsAForecastToo() {
        assertThat(Forecast.of(Map.of(), TODAY, 2).cards()).containsExactly(0, 0);
        assertThat(Forecast.of(Map.of(), TODAY, 2).peak()).isZero();
    }

    @Test
    void aQueueTakesAsLongAsItsAnswersUsuallyDo() {
        var pace = new Pace(Duration.ofSeconds(5));

        assertThat(pace.forCards(50, 0)).isEqualTo(Duration.ofMinutes(5));
        assertThat(pace.forCards(0, 6)).isEqualTo(Duration.ofMinutes(1));
        assertThat(pace.forCards(0, 0)).isZero();
    }
}
