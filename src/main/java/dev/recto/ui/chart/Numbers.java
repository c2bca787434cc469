package dev.recto.ui.chart;

import dev.recto.ui.Words;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;

/// How numbers are written.
public final class Numbers {
    private final Locale locale;

    /// @param locale the way of writing
    public Numbers(Locale locale) {
        this.locale = locale;
    }

    /// A number of things.
    public String count(double value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /// A share of 0 to 1 as percent.
    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }

    /// A share as percent, or an empty text.
    public String percent(OptionalDouble share) {
        return share.isPresent() ? percent(share.getAsDouble()) : "";
    }

    /// A time in hours and minutes, or in seconds where it is short.
    public static String time(Words words, Duration time) {
        return time.toMinutes() == 0
                ? words.get("chart.seconds", time.toSeconds())
                : words.get("chart.time", time.toHours(), time.toMinutesPart());
    }

    /// A part of a whole; empty where there is no whole.
    public static OptionalDouble share(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
