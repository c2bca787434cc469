package dev.recto.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

class StudyDaysTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # an ordinary night
                    Europe/Berlin,       2026-01-15T03:59:59.999+01:00, 2026-01-14
                    Europe/Berlin,       2026-01-15T04:00:00+01:00,     2026-01-15
                    Europe/Berlin,       2026-01-15T23:59:59+01:00,     2026-01-15
                    # the clock leaps from 2:00 to 3:00, later falls from 3:00 to 2:00
                    Europe/Berlin,       2026-03-29T03:59:59+02:00,     2026-03-28
                    Europe/Berlin,       2026-03-29T04:00:00+02:00,     2026-03-29
                    Europe/Berlin,       2026-10-25T02:30:00+02:00,     2026-10-24
                    Europe/Berlin,       2026-10-25T02:30:00+01:00,     2026-10-24
                    Europe/Berlin,       2026-10-25T03:59:59+01:00,     2026-10-24
                    Europe/Berlin,       2026-10-25T04:00:00+01:00,     2026-10-25
                    America/New_York,    2026-03-08T03:59:59-04:00,     2026-03-07
                    America/New_York,    2026-03-08T04:00:00-04:00,     2026-03-08
                    America/New_York,    2026-11-01T03:59:59-05:00,     2026-10-31
                    America/New_York,    2026-11-01T04:00:00-05:00,     2026-11-01
                    # half an hour only
                    Australia/Lord_Howe, 2026-04-05T03:59:59+10:30,     2026-04-04
                    Australia/Lord_Howe, 2026-04-05T04:00:00+10:30,     2026-04-05
                    Australia/Lord_Howe, 2026-10-04T04:00:00+11:00,     2026-10-04
                    # midnight becomes one o'clock; a date is skipped, all but the end of its night
                    America/Sao_Paulo,   2018-11-04T01:00:00-02:00,     2018-11-03
                    America/Sao_Paulo,   2018-11-04T04:00:00-02:00,     2018-11-04
                    Pacific/Apia,        2011-12-29T23:59:59-10:00,     2011-12-29
                    Pacific/Apia,        2011-12-31T00:00:00+14:00,     2011-12-30
                    Pacific/Apia,        2011-12-31T03:59:59+14:00,     2011-12-30
                    Pacific/Apia,        2011-12-31T04:00:00+14:00,     2011-12-31
                    """)
    void aDayBeginsAtFourByTheClockOnTheWall(ZoneId zone, OffsetDateTime at, LocalDate day) {
        var days = new StudyDays(StudyDays.USUAL_BEGIN, zone);

        assertThat(days.dayOf(at.toInstant())).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-29, 02:30, 2026-03-29T03:00:00+02:00",
        "Europe/Berlin, 2026-10-25, 02:30, 2026-10-25T02:30:00+02:00",
        "America/Sao_Paulo, 2018-11-04, 00:00, 2018-11-04T01:00:00-02:00",
        "America/Sao_Paulo, 2018-02-17, 23:30, 2018-02-17T23:30:00-02:00",
        "Australia/Lord_Howe, 2026-10-04, 02:15, 2026-10-04T02:30:00+11:00"
    })
    void aBeginningThatTheClockLeapsOverOrStrikesTwiceIsTheFirstMomentPossible(
            ZoneId zone, LocalDate day, LocalTime begins, OffsetDateTime at) {
        var days = new StudyDays(begins, zone);

        assertThat(days.beginOf(day)).isEqualTo(at.toInstant());
        assertThat(days.dayOf(at.toInstant())).isEqualTo(day);
        assertThat(days.dayOf(at.toInstant().minusMillis(1))).isEqualTo(day.minusDays(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "America/New_York",
                "America/St_Johns",
                "America/Sao_Paulo",
                "Australia/Lord_Howe",
                "Asia/Beirut",
                "Africa/Cairo",
                "Pacific/Apia"
            })
    void daysNeverRunBackwardsAndNoneIsEmpty(String zone) {
        for (String begins : new String[] {"00:00", "00:30", "02:30", "04:00", "23:30"}) {
            var days = new StudyDays(LocalTime.parse(begins), ZoneId.of(zone));
            LocalDate before = LocalDate.MIN;
            Instant end = Instant.parse("2012-01-10T00:00:00Z");
            for (Instant at = Instant.parse("2010-03-01T00:00:00Z");
                    at.isBefore(end);
                    at = at.plus(Duration.ofMinutes(30))) {
                LocalDate day = days.dayOf(at);
                assertThat(day.isBefore(before)).as("%s at %s", days, at).isFalse();
                assertThat(at)
                        .isAfterOrEqualTo(days.beginOf(day))
                        .isBefore(days.beginOf(day.plusDays(1)));
                before = day;
            }
        }
    }

    @Test
    void aJourneyEastSkipsHoursAndAJourneyWestRepeatsADay() {
        var berlin = new StudyDays(StudyDays.USUAL_BEGIN, ZoneId.of("Europe/Berlin"));
        var tokyo = new StudyDays(StudyDays.USUAL_BEGIN, ZoneId.of("Asia/Tokyo"));
        var losAngeles = new StudyDays(StudyDays.USUAL_BEGIN, ZoneId.of("America/Los_Angeles"));
        Instant evening = Instant.parse("2026-05-10T20:00:00Z");

        assertThat(berlin.dayOf(evening)).isEqualTo("2026-05-10");
        assertThat(tokyo.dayOf(evening)).isEqualTo("2026-05-11");
        assertThat(losAngeles.dayOf(evening.plus(Duration.ofHours(16)))).isEqualTo("2026-05-11");
        assertThat(losAngeles.dayOf(evening.plus(Duration.ofHours(16))))
                .as("after a flight from Tokyo it is the same day once more")
                .isEqualTo(tokyo.dayOf(evening));
    }
}
