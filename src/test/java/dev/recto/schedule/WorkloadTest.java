package dev.recto.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

class WorkloadTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 27);

    @Test
    void whatIsOverdueStandsOnTheFirstDay() {
        var cards =
                new TreeMap<>(
                        Map.of(
                                TODAY.minusDays(400),
                                2,
                                TODAY.minusDays(1),
                                3,
                                TODAY,
                                4,
                                TODAY.plusDays(2),
                                5,
                                TODAY.plusDays(3),
                                100));
        assertThat(Workload.of(cards, TODAY, 3))
                .containsExactly(
                        new Workload(TODAY, 5, 4, 9),
                        new Workload(TODAY.plusDays(1), 0, 0, 9),
                        new Workload(LocalDate.of(2026, 3, 1), 0, 5, 14));
    }
}
