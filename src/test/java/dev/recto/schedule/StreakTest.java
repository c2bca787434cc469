package dev.recto.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.IntStream;

class StreakTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 29);

    /// Days are written from the oldest to today: `x` with an answer, `.` without.
    @ParameterizedTest
    @CsvSource({
        "'', 0, 0",
        "., 0, 0",
        "x, 1, 1",
        "x., 1, 1",
        "x.., 0, 1",
        "xxx.xx, 2, 3",
        "xxx.xx., 2, 3",
        "xx.xxxx, 4, 4",
        "xxxx..., 0, 4",
    })
    void daysInARow(String days, int present, int longest) {
        var studied = new TreeSet<LocalDate>();
        IntStream.range(0, days.length())
                .filter(i -> days.charAt(i) == 'x')
                .forEach(i -> studied.add(TODAY.minusDays(days.length() - 1 - i)));
        assertThat(Streak.of(studied, TODAY)).isEqualTo(new Streak(present, longest));
    }
}
