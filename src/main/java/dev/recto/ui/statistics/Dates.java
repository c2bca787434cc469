package dev.recto.ui.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Days and months as people write them.
final class Dates {
    private final Locale locale;

    Dates(Locale locale) {
        this.locale = locale;
    }

    /// As "Tuesday, 24 November 2026".
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(day);
    }

    /// As "24 Nov".
    String shortDay(LocalDate day) {
        return DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale).format(day);
    }

    /// As "November 2026".
    String month(YearMonth month) {
        return DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale).format(month);
    }

    /// As "Nov", in January with the year.
    String shortMonth(YearMonth month) {
        String pattern = month.getMonthValue() == 1 ? "yMMM" : "MMM";
        return DateTimeFormatter.ofLocalizedPattern(pattern).withLocale(locale).format(month);
    }
}
