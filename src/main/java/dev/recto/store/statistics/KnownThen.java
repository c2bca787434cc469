package dev.recto.store.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// How well the cards there are now were known at the end of a month, or are known today. Cards
/// kept out of study are among them, since the log does not tell when that began.
///
/// @param month the month
/// @param fresh cards that had been made and not answered yet
/// @param young cards that came back within three weeks
/// @param mature cards that came back later
public record KnownThen(YearMonth month, int fresh, int young, int mature) {

    /// Month by month, from the first one in which there was a card.
    public static List<KnownThen> of(Figures figures, LocalDate today) {
        var begins = new TreeSet<LocalDate>();
        if (!figures.added().isEmpty()) {
            begins.add(figures.added().firstKey());
        }
        figures.days().entrySet().stream()
                .filter(day -> day.getValue().introduced() > 0)
                .limit(1)
                .forEach(day -> begins.add(day.getKey()));
        var months = new ArrayList<KnownThen>();
        if (begins.isEmpty()) {
            return months;
        }
        int added = 0;
        int introduced = 0;
        int matured = 0;
        for (YearMonth month = YearMonth.from(begins.first());
                !month.isAfter(YearMonth.from(today));
                month = month.plusMonths(1)) {
            LocalDate first = month.atDay(1);
            LocalDate next = first.plusMonths(1);
            for (int made : figures.added().subMap(first, next).values()) {
                added += made;
            }
            for (DayTally day : figures.days().subMap(first, next).values()) {
                introduced += day.introduced();
                matured += day.matured();
            }
            // An imported log may be older than its cards.
            int fresh = Math.max(0, added - introduced);
            months.add(new KnownThen(month, fresh, introduced - matured, matured));
        }
        return months;
    }
}
