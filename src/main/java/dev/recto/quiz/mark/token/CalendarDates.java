package dev.recto.quiz.mark.token;

import dev.recto.quiz.mark.word.Letters;
import dev.recto.quiz.mark.word.Slips;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Dates in any of the usual orders.
public final class CalendarDates {
    private static final List<String> MONTHS =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");
    private static final String MONTH =
            "(?<month>"
                    + String.join("|", MONTHS)
                    + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\\p{L}{4,10})\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";

    private static final List<Pattern> IN_WORDS =
            List.of(
                    Pattern.compile(
                            "\\b(?:the )?"
                                    + DAY
                                    + " (?:of )?"
                                    + MONTH
                                    + "(?:,? (?<year>\\d{3,4}))?\\b"),
                    Pattern.compile(
                            "\\b"
                                    + MONTH
                                    + " (?:the )?"
                                    + DAY
                                    + "\\b(?:,? (?<year>\\d{3,4}))?\\b"));
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");
    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\d./])(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?![\\d/])");

    private CalendarDates() {}

    /// A date found in a text.
    record Found(int start, int end, Set<String> readings) {}

    /// The dates in a folded text, in order.
    static List<Found> in(String lower) {
        if (lower.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        return IntStream.range(0, IN_WORDS.size() + 2)
                .boxed()
                .flatMap(
                        i ->
                                pattern(i)
                                        .matcher(lower)
                                        .results()
                                        .map(m -> new Found(m.start(), m.end(), read(m, i))))
                .filter(found -> !found.readings.isEmpty())
                .sorted(Comparator.comparingInt(Found::start))
                .toList();
    }

    private static Pattern pattern(int i) {
        return i < IN_WORDS.size() ? IN_WORDS.get(i) : i == IN_WORDS.size() ? ISO : DIGITS;
    }

    private static Set<String> read(MatchResult match, int i) {
        var readings = new LinkedHashSet<String>();
        if (i < IN_WORDS.size()) {
            String year = match.group("year");
            int month = month(match.group("month"));
            if (month > 0 && (year != null || !isMisspelt(match.group("month")))) {
                add(readings, year == null ? "" : year, month, match.group("day"));
            }
        } else if (i == IN_WORDS.size()) {
            add(readings, match.group(1), Integer.parseInt(match.group(2)), match.group(3));
        } else {
            add(readings, match.group(4), Integer.parseInt(match.group(3)), match.group(1));
            add(readings, match.group(4), Integer.parseInt(match.group(1)), match.group(3));
        }
        return readings;
    }

    /// The number of a month; 0 where a word is none, nor like one alone.
    private static int month(String name) {
        List<String> like =
                MONTHS.stream()
                        .filter(
                                month ->
                                        isMisspelt(name)
                                                ? Slips.between(month, name, Slips.allowed(month))
                                                        <= Slips.allowed(month)
                                                : month.startsWith(name.substring(0, 3)))
                        .toList();
        return like.size() == 1 ? MONTHS.indexOf(like.getFirst()) + 1 : 0;
    }

    /// Whether a date in words carries a slip in its month.
    public static boolean isMisspelt(String date) {
        return WORD.matcher(Letters.lower(date)).results().noneMatch(word -> isMonth(word.group()));
    }

    private static boolean isMonth(String word) {
        return MONTHS.contains(word)
                || word.equals("sept")
                || word.length() == 3 && MONTHS.stream().anyMatch(month -> month.startsWith(word));
    }

    private static void add(Set<String> readings, String year, int month, String day) {
        try {
            // Any leap year will do where there is none.
            LocalDate date =
                    LocalDate.of(
                            year.isEmpty() ? 2000 : Integer.parseInt(year),
                            month,
                            Integer.parseInt(day));
            readings.add(year.isEmpty() ? date.toString().substring(5) : date.toString());
        } catch (DateTimeException noSuchDay) {
            // Then the digits are no date in this order.
        }
    }
}
