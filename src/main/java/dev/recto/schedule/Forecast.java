package dev.recto.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// How many cards come back on each of the coming study days, if nothing is studied until then.
///
/// @param from the first day
/// @param cards how many are due on each day, beginning with the first; the first day has the
///   overdue ones too
public record Forecast(LocalDate from, List<Integer> cards) {
    public Forecast {
        cards = List.copyOf(cards);
    }

    /// Counts what is due.
    ///
    /// @param due how many cards are due on which study day; the days need not be complete
    /// @param from the first day, usually today
    /// @param days how many days, 1 or more
    public static Forecast of(Map<LocalDate, Integer> due, LocalDate from, int days) {
        Integer[] cards = new Integer[days];
        Arrays.fill(cards, 0);
        due.forEach(
                (day, count) -> {
                    long at = Math.max(0, ChronoUnit.DAYS.between(from, day));
                    if (at < days) {
                        cards[(int) at] += count;
                    }
                });
        return new Forecast(from, List.of(cards));
    }

    /// The most that is due on one day.
    public int peak() {
        return cards.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
