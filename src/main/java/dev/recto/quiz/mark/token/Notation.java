package dev.recto.quiz.mark.token;

import dev.recto.quiz.mark.word.Letters;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The many ways in which numbers, units and signs are set, brought to one before a text is cut
/// into tokens: powers of ten, ratios, ranges of years, degrees, currencies, flats and sharps.
final class Notation {
    private static final Map<String, String> CURRENCIES =
            Map.of("USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥", "INR", "₹", "Rs", "₹");
    private static final String SMALL_NUMBER =
            "(?:one|two|three|four|five|six|seven|eight|nine|ten)\\b";

    /// In the order in which they build on each other.
    private static final List<Rule> RULES =
            List.of(
                    rule("≤", "≤", "<="),
                    rule("≥", "≥", ">="),
                    rule("\u2044÷", "[\u2044÷]", "/"),
                    rule("∞", "∞", " infinity "),
                    rule("√", "√", " sqrt "),
                    rule(
                            "q",
                            "\\b(?:square|sq\\.?) (\\p{L}{1,4}met(?:re|er)s?|f(?:ee|oo)t|miles?"
                                    + "|inch(?:es)?|[ckm]?m)\\b",
                            "$1^2"),
                    rule("d", "(?<=\\p{L}) squared(?!\\p{L})", "^2"),
                    rule("d", "(?<=\\p{L}) cubed(?!\\p{L})", "^3"),
                    // The No. before a number is no negation.
                    rule(
                            "nN№",
                            "(?i)(?<!\\p{L})(?:no|nr|num|number|№|nº)\\.? ?(?=\\d|"
                                    + SMALL_NUMBER
                                    + ")",
                            ""),
                    rule(":", "(?<=\\d) : (?=\\d)", ":"),
                    rule(
                            "UEGJIR",
                            "(?<!\\p{L})(USD|EUR|GBP|JPY|INR|Rs)\\.? ?(?=\\d)",
                            m -> CURRENCIES.get(m.group(1))),
                    rule(
                            "b♭ft",
                            "(?<!\\p{L})(?:([A-G])b|([A-Ga-g])(?:[ -]flat| ♭))(?!\\p{L})",
                            m -> (m.group(1) == null ? m.group(2) : m.group(1)) + " ♭"),
                    rule(
                            "♯p",
                            "(?<!\\p{L})([A-Ga-g])[ -]?(?:♯|sharp)(?!\\p{L})",
                            m -> m.group(1) + "#"),
                    rule(
                            "°ºd",
                            "(?:°|º|\\bdeg(?:rees?)?\\.?)"
                                    + " ?(?i:(C|F|K|celsius|fahrenheit|centigrade))(?!\\p{L})",
                            Notation::scale),
                    rule("xX×·⋅∙", "(?<=\\d)\\s?[xX×·⋅∙]\\s?(?=\\d)|[×·⋅∙]", "*"),
                    rule("k", "(?<=\\d) ?(?:km/?hr?|kmph|kph)(?!\\p{L})", " km/h"),
                    rule("m", "(?<=\\d) ?mph(?!\\p{L})", " mi/h"),
                    rule("v", "\\b(?:revolutions per minute|rev/min)", "rpm"),
                    rule("b", "\\bbeats (?:per|a) minute", "bpm"),
                    rule("p", "\\bparts per million", "ppm"),
                    // A range tells its unit once, and is between its ends or from one to the
                    // other.
                    rule(
                            "b",
                            "(?i)\\bbetween (-?\\d[^\\s]*(?: +[^\\s\\d]+)?) +and +(?=-?\\d)",
                            "$1 to "),
                    rule(
                            "-to",
                            "(\\d) *([^\\s\\d,.;:-]+) *(?:-|to) *(-?\\d[\\d.,]*) *\\2(?!\\p{L})",
                            "$1 to $3 $2"),
                    rule("eE", "(\\d)[eE]([+-]?\\d+)", "$1*10^$2"),
                    rule(
                            "^",
                            "(?<![\\d.,*^\\p{L}])(?:(\\d+(?:[.,]\\d+)?)\\*)?10\\^([+-]?\\d{1,2})(?![\\d.])",
                            Notation::powerOfTen),
                    // The m s^-1 of science is m/s.
                    rule(
                            "^",
                            "(?<=\\d ?\\p{L}{1,4})[ *](\\p{L}{1,3})\\^-(\\d)",
                            m ->
                                    "/"
                                            + m.group(1)
                                            + (m.group(2).equals("1") ? "" : "^" + m.group(2))),
                    rule(
                            "/",
                            "(?<![\\d/.,])(\\d{1,4}) (\\d)/([2458])(?![\\d/])",
                            Notation::mixedFraction),
                    rule("v", "(?<=\\d) over (?=\\d)", "/"),
                    rule("-", "(?<!\\d)(\\d\\d)(\\d\\d) ?- ?(\\d\\d)(?![\\d-])", Notation::years),
                    rule(
                            ".",
                            "(?<![\\p{L}.])(?:\\p{L}\\.\\s?)+\\p{L}\\.?(?!\\p{L})",
                            m -> m.group().replaceAll("[.\\s]", "")),
                    rule("^", "(?<=\\p{L})\\^(?=[-+]?[\\d\\p{L}])", ""),
                    rule("+-", "(\\d+)([+-])(?![\\p{L}\\d])", "$2$1"));

    private Notation() {}

    /// A way of setting something.
    ///
    /// @param needs a text without any of these characters has nothing of the kind
    private record Rule(String needs, Pattern pattern, Function<Matcher, String> replace) {
        String apply(String text) {
            boolean mayHold = text.chars().anyMatch(c -> needs.indexOf(c) >= 0);
            return mayHold ? replace.apply(pattern.matcher(text)) : text;
        }
    }

    private static Rule rule(String needs, String pattern, String instead) {
        return new Rule(needs, Pattern.compile(pattern), m -> m.replaceAll(instead));
    }

    private static Rule rule(String needs, String pattern, Function<MatchResult, String> instead) {
        return new Rule(
                needs,
                Pattern.compile(pattern),
                m -> m.replaceAll(found -> Matcher.quoteReplacement(instead.apply(found))));
    }

    /// A text in the one notation that the tokenizer reads.
    static String plain(String text) {
        // Folding would take the stroke from the sign.
        String plain = ClockTimes.plain(Letters.plain(text.replace("≠", "!=")));
        for (Rule rule : RULES) {
            plain = rule.apply(plain);
        }
        return plain;
    }

    private static String scale(MatchResult degrees) {
        return switch (degrees.group(1).toLowerCase(Locale.ROOT).charAt(0)) {
            case 'f' -> " fahrenheit ";
            case 'k' -> " kelvin ";
            default -> " celsius ";
        };
    }

    private static String powerOfTen(MatchResult power) {
        String factor = power.group(1) == null ? "1" : power.group(1).replace(',', '.');
        return Numerals.plain(
                new BigDecimal(factor).scaleByPowerOfTen(Integer.parseInt(power.group(2))));
    }

    private static String mixedFraction(MatchResult mixed) {
        BigDecimal part = new BigDecimal(mixed.group(2)).divide(new BigDecimal(mixed.group(3)));
        return Numerals.plain(new BigDecimal(mixed.group(1)).add(part));
    }

    /// The range of years 1914-18 with its second year in full.
    private static String years(MatchResult range) {
        boolean later = range.group(3).compareTo(range.group(2)) > 0;
        return later
                ? range.group(1) + range.group(2) + "-" + range.group(1) + range.group(3)
                : range.group();
    }
}
