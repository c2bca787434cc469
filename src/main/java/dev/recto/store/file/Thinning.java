package dev.recto.store.file;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which backups are kept: all of today, the last of each day for two weeks, the last of each week
/// for half a year, and the newest few however old they are.
final class Thinning {
    private static final int NEWEST = 3;
    private static final int DAILY = 14;
    private static final int WEEKLY = 182;

    private Thinning() {}

    /// The backups to keep.
    ///
    /// @param made when each was made
    /// @param today the day of the thinning; later ones are kept, for the clock may be wrong
    static Set<Instant> keep(Collection<Instant> made, LocalDate today, ZoneId zone) {
        var kept = new HashSet<Instant>();
        var periods = new HashSet<>();
        List<Instant> newestFirst = made.stream().sorted(Comparator.reverseOrder()).toList();
        for (Instant each : newestFirst) {
            LocalDate day = each.atZone(zone).toLocalDate();
            long age = ChronoUnit.DAYS.between(day, today);
            boolean lastOfPeriod = periods.add(age < DAILY ? day : week(day));
            if (age <= 0 || kept.size() < NEWEST || lastOfPeriod && age < WEEKLY) {
                kept.add(each);
            }
        }
        return kept;
    }

    private static List<Integer> week(LocalDate day) {
        return List.of(
                day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
