package dev.recto.schedule;

import java.time.LocalDate;
import java.util.SortedSet;

/// Study days in a row.
///
/// @param present how many days up to today, or up to yesterday as long as nothing was done today
/// @param longest how many at most
public record Streak(int present, int longest) {

    /// Counts.
    ///
    /// @param studied the study days with at least one answer
    public static Streak of(SortedSet<LocalDate> studied, LocalDate today) {
        int run = 0;
        int longest = 0;
        LocalDate last = LocalDate.MIN;
        for (LocalDate day : studied) {
            run = day.equals(last.plusDays(1)) ? run + 1 : 1;
            longest = Math.max(longest, run);
            last = day;
        }
        boolean goesOn = !studied.isEmpty() && !last.isBefore(today.minusDays(1));
        return new Streak(goesOn ? run : 0, longest);
    }
}
