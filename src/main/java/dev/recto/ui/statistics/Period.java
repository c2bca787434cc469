package dev.recto.ui.statistics;

import java.time.LocalDate;
import java.time.YearMonth;

/// How far back figures by month go.
public enum Period {
    QUARTER(3),
    YEAR(12),
    ALL(0);

    private static final YearMonth BEFORE_ALL = YearMonth.of(1970, 1);

    private final int months;

    Period(int months) {
        this.months = months;
    }

    /// The first month, the present one being the last.
    YearMonth from(LocalDate today) {
        return this == ALL ? BEFORE_ALL : YearMonth.from(today).minusMonths(months - 1);
    }
}
