package dev.recto.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/// Which study day it is. A study day lasts from a fixed local time of one date until that time of
/// the next, so that an evening of learning may go on past midnight.
///
/// @param begins the local time at which a study day begins
/// @param zone where the learner is now
public record StudyDays(LocalTime begins, ZoneId zone) {

    /// The usual beginning: four in the morning, when hardly anybody learns.
    public static final LocalTime USUAL_BEGIN = LocalTime.of(4, 0);

    /// The study day to which a moment belongs. Later moments never belong to earlier days, also
    /// where the clock is put back over the beginning of the day.
    public LocalDate dayOf(Instant moment) {
        LocalDate day = moment.atZone(zone).toLocalDate().plusDays(1);
        while (moment.isBefore(beginOf(day))) {
            day = day.minusDays(1);
        }
        return day;
    }

    /// The moment at which a study day begins: the first with that local time, or, where the clock
    /// leaps over it, the moment of the leap.
    public Instant beginOf(LocalDate day) {
        LocalDateTime local = day.atTime(begins);
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).toInstant();
    }
}
