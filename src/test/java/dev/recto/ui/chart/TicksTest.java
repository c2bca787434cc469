package dev.recto.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class TicksTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1, 1",
        "1, 1, 1",
        "4, 1, 4",
        "5, 2, 6",
        "8, 2, 8",
        "9, 5, 10",
        "21, 10, 30",
        "81, 50, 100",
        "284, 100, 300",
        "1234567, 500000, 1500000",
    })
    void stepsAreRoundAndReachTheTop(double top, double step, double last) {
        List<Double> ticks = Ticks.counts(top);
        assertThat(ticks.getFirst()).isZero();
        assertThat(ticks.get(1)).isEqualTo(step);
        assertThat(ticks.getLast()).isEqualTo(last).isGreaterThanOrEqualTo(top);
    }

    @Test
    void sharesAreDividedIntoQuarters() {
        assertThat(Ticks.shares()).containsExactly(0.0, 0.25, 0.5, 0.75, 1.0);
    }
}
