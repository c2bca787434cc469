package dev.recto.schedule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers of SM-2. Intervals are in days, eases in hundredths.
///
/// @param first the interval after the first success in a row, and after a failure
/// @param second the interval after the second success in a row, not shorter than the first
/// @param startEase the ease of a new card, not below the least
/// @param leastEase the ease below which no card falls, at least 100: an interval never shrinks
/// @param longest the longest interval, not shorter than the second, at most 36,500 (a century)
public record Sm2Parameters(int first, int second, int startEase, int leastEase, int longest) {

    /// As published (Wozniak, *Optimization of learning*, 1990, section 3.2), intervals held within
    /// a century.
    public static final Sm2Parameters PUBLISHED = new Sm2Parameters(1, 6, 250, 130, 36_500);

    private static final int CENTURY = 36_500;
    private static final int HIGHEST_START = 1_000;

    private static final Pattern TEXT =
            Pattern.compile(
                    "first=(\\d{1,5}) second=(\\d{1,5}) ease=(\\d{1,5}) floor=(\\d{1,5})"
                            + " longest=(\\d{1,5})");

    public Sm2Parameters {
        if (first < 1 || second < first || longest < second || longest > CENTURY) {
            throw new IllegalArgumentException(
                    "intervals " + first + ", " + second + ", longest " + longest);
        }
        if (leastEase < 100 || startEase < leastEase || startEase > HIGHEST_START) {
            throw new IllegalArgumentException("ease " + startEase + ", least " + leastEase);
        }
    }

    /// Reads what [#text()] wrote; an empty text means [#PUBLISHED].
    ///
    /// @throws IllegalArgumentException if the text is something else or its numbers do not fit
    ///   together
    public static Sm2Parameters parse(String text) {
        if (text.isEmpty()) {
            return PUBLISHED;
        }
        Matcher numbers = TEXT.matcher(text);
        if (!numbers.matches()) {
            throw new IllegalArgumentException("not the parameters of SM-2: " + text);
        }
        return new Sm2Parameters(
                Integer.parseInt(numbers.group(1)),
                Integer.parseInt(numbers.group(2)),
                Integer.parseInt(numbers.group(3)),
                Integer.parseInt(numbers.group(4)),
                Integer.parseInt(numbers.group(5)));
    }

    /// These parameters in the form that the log keeps.
    public String text() {
        // Unlike %d, %s writes the digits 0 to 9 whatever the language of the computer is.
        return "first=%s second=%s ease=%s floor=%s longest=%s"
                .formatted(first, second, startEase, leastEase, longest);
    }
}
