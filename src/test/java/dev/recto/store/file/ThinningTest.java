package dev.recto.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class ThinningTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    // A Wednesday.
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
    private static final String NEWEST = "07-15T01:00 07-15T02:00 07-15T03:00 ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    all of today           | 07-15T08:00 07-15T09:00             | 07-15T08:00 07-15T09:00
                    the last of a day      | 07-14T08:00 07-14T23:59             | 07-14T23:59
                    every day              | 07-12T08:00 07-13T08:00 07-14T08:00 | 07-12T08:00 07-13T08:00 07-14T08:00
                    two weeks of days      | 07-01T08:00 07-02T08:00             | 07-01T08:00 07-02T08:00
                    then one of a week     | 06-29T08:00 06-30T08:00 07-01T08:00 | 07-01T08:00
                    a week begins Monday   | 06-21T08:00 06-22T08:00             | 06-21T08:00 06-22T08:00
                    the last of a week     | 06-22T08:00 06-24T08:00 06-28T08:00 | 06-28T08:00
                    half a year of weeks   | 01-14T08:00 01-15T08:00             | 01-15T08:00
                    of the future          | 07-16T08:00 07-16T09:00             | 07-16T08:00 07-16T09:00
                    """)
    void keepsBesidesTheNewest(String name, String made, String kept) {
        assertThat(keep(NEWEST + made)).isEqualTo(instants(NEWEST + kept));
    }

    @Test
    void theNewestThreeAreKeptHoweverOld() {
        assertThat(keep("01-01T01:00 01-01T02:00 01-01T03:00 01-01T04:00"))
                .isEqualTo(instants("01-01T02:00 01-01T03:00 01-01T04:00"));
    }

    @Test
    void aYearOfDailyUseLeavesTwoWeeksOfDaysAndHalfAYearOfWeeks() {
        Set<Instant> kept = new HashSet<>();
        for (LocalDate day = TODAY.minusYears(1); !day.isAfter(TODAY); day = day.plusDays(1)) {
            kept.add(day.atTime(9, 0).atZone(ZONE).toInstant());
            kept = Thinning.keep(kept, day, ZONE);
        }
        List<LocalDate> days =
                kept.stream()
                        .map(each -> each.atZone(ZONE).toLocalDate())
                        .sorted(Comparator.reverseOrder())
                        .toList();
        assertThat(days.subList(0, 14))
                .isEqualTo(
                        TODAY.minusDays(13)
                                .datesUntil(TODAY.plusDays(1))
                                .sorted(Comparator.reverseOrder())
                                .toList());
        assertThat(days.subList(14, days.size())).hasSizeBetween(23, 25);
        assertThat(days.getLast()).isAfter(TODAY.minusDays(183));
    }

    private static Set<Instant> keep(String made) {
        return Thinning.keep(instants(made), TODAY, ZONE);
    }

    private static Set<Instant> instants(String list) {
        return Arrays.stream(list.split(" "))
                .map(each -> LocalDateTime.parse("2026-" + each).atZone(ZONE).toInstant())
                .collect(Collectors.toSet());
    }
}
