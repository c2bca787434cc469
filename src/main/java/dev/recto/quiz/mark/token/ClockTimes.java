package dev.recto.quiz.mark.token;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Times of the day: *3.30 pm*, *half past three in the afternoon*, *15h30* become `15:30`. A time
/// without its half of the day is one of 24 hours.
final class ClockTimes {
    private static final List<String> HOURS =
            List.of(
                    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                    "eleven", "twelve");
    private static final String HOUR =
            "(?<hour>\\d{1,2}|" + String.join("|", HOURS) + ")(?![\\p{L}\\d])";
    private static final String MINUTES = "(?<minutes>half|quarter|five|ten|twenty[- ]five|twenty)";
    private static final Pattern PAST =
            Pattern.compile("(?i)\\b(?:an? )?" + MINUTES + "(?: minutes)? past " + HOUR);

    /// The range *five to ten* is no time.
    private static final Pattern TO =
            Pattern.compile(
                    "(?i)\\b(?:an? )?(?:(?=quarter)|(?=\\S+ minutes|twenty[- ]five minutes))"
                            + MINUTES
                            + "(?: minutes)? to "
                            + HOUR);

    private static final Pattern FRENCH =
            Pattern.compile("(?<![\\d.,])([01]?\\d|2[0-3]) ?h ?([0-5]\\d)(?!\\d)");
    private static final Pattern HALF_DAY =
            Pattern.compile(
                    "(?i)(?<![\\d:.,])(?<hour>1[0-2]|0?\\d|"
                            + "(?<!\\p{L})(?:"
                            + String.join("|", HOURS)
                            + ")(?=(?: o'clock)? [ap]))(?:[:.](?<minute>[0-5]\\d))?(?:(?: o'clock)?"
                            + " ?(?<half>[ap])\\.?m(?!\\p{L})\\.?|(?:(?<=:\\d\\d)| o'clock) (?:in"
                            + " the (?<part>morning|afternoon|evening)|at (?<part2>night)))");

    private ClockTimes() {}

    /// A text with its times of day in digits.
    static String plain(String text) {
        if (text.length() < 3) {
            return text;
        }
        String plain = PAST.matcher(text).replaceAll(m -> time(m, minutes(m)));
        plain = TO.matcher(plain).replaceAll(m -> time(m, -minutes(m)));
        plain = FRENCH.matcher(plain).replaceAll("$1:$2");
        return HALF_DAY.matcher(plain).replaceAll(ClockTimes::ofHalfDay);
    }

    private static int minutes(MatchResult time) {
        String words = time.group("minutes").toLowerCase(Locale.ROOT);
        return switch (words) {
            case "half" -> 30;
            case "quarter" -> 15;
            case "five" -> 5;
            case "ten" -> 10;
            case "twenty" -> 20;
            default -> 25;
        };
    }

    private static String time(MatchResult time, int minutes) {
        int hours = hours(time);
        int before = minutes < 0 ? hours == 1 ? 12 : hours - 1 : hours;
        return "%d:%02d".formatted(before, Math.floorMod(minutes, 60));
    }

    private static int hours(MatchResult time) {
        String hour = time.group("hour").toLowerCase(Locale.ROOT);
        return HOURS.contains(hour) ? HOURS.indexOf(hour) + 1 : Integer.parseInt(hour);
    }

    private static String ofHalfDay(MatchResult time) {
        int hour = hours(time) % 12;
        String minute = time.group("minute") == null ? "00" : time.group("minute");
        String half = time.group("half");
        boolean later =
                half != null
                        ? half.equalsIgnoreCase("p")
                        : time.group("part2") != null
                                ? hour > 5
                                : !time.group("part").equalsIgnoreCase("morning");
        return (later ? hour + 12 : hour) + ":" + minute;
    }
}
