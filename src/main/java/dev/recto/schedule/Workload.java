package dev.recto.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/// What comes back when: the answers that the dates of today promise. New cards are not foreseen,
/// nor that cards come back again.
///
/// @param day a study day
/// @param overdue how many cards wait since an earlier day; only on the first day
/// @param due how many come back on this very day
/// @param total how many have come back by the end of the day, the overdue among them
public record Workload(LocalDate day, int overdue, int due, int total) {

    /// Foresees the coming days.
    ///
    /// @param cards how many cards are due on which study day
    /// @param today the first day
    /// @param days how many days
    public static List<Workload> of(
            SortedMap<LocalDate, Integer> cards, LocalDate today, int days) {
        int overdue = cards.headMap(today).values().stream().mapToInt(Integer::intValue).sum();
        int total = overdue;
        var coming = new ArrayList<Workload>();
        for (int i = 0; i < days; i++) {
            LocalDate day = today.plusDays(i);
            int due = cards.getOrDefault(day, 0);
            total += due;
            coming.add(new Workload(day, i == 0 ? overdue : 0, due, total));
        }
        return coming;
    }

    /// All cards of the day.
    public int cards() {
        return overdue + due;
    }
}
