package dev.recto.quiz.mark.token;

import dev.recto.quiz.mark.word.Letters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a text into [Token]s.
public final class Tokenizer {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<number>(?<![\\p{L}\\d]|\\d\\s)-(?=[.,]?\\d))?(?<digits>\\d{1,3}(?:"
                        + " \\d{3})+(?!\\d)|\\d+(?:[.,:']\\d+)*|(?<![\\d\\p{L}])[.,]\\d+)"
                        + "(?:(?:st|nd|rd|th|º|ª)(?![\\p{L}\\d]))?"
                        + "|(?<word>[\\p{L}\\p{M}]+(?:'[\\p{L}\\p{M}]+)*)"
                        + "|(?<sign>[=<>!&|+*^~@#%]{2,}|[=<>&|+*^~@#%$€£¥₹♭°\\\\]|/|-(?=\\s)|--\\w?)");
    private static final Pattern RATIO = Pattern.compile("\\d+:(?:\\d|\\d{3,})|\\d{3,}:\\d+");
    private static final String GREEK = "αβγδεθκλμπρστφχψω";
    private static final List<String> GREEK_NAMES =
            List.of(
                    "alpha", "beta", "gamma", "delta", "epsilon", "theta", "kappa", "lambda", "mu",
                    "pi", "rho", "sigma", "tau", "phi", "chi", "psi", "omega");

    /// Where a Greek symbol meets Latin letters, as in πr; but μg is a unit.
    private static final Pattern MIXED =
            Pattern.compile(
                    "(?<=[\\p{IsGreek}&&[^μ]])(?=\\p{IsLatin})|(?<=\\p{IsLatin})(?=\\p{IsGreek})");

    private Tokenizer() {}

    /// The tokens of a text.
    ///
    /// @param generous whether an ambiguous number may have both its meanings
    public static List<Token> tokens(String text, boolean generous) {
        String plain = Notation.plain(text);
        var tokens = new ArrayList<Token>();
        int from = 0;
        for (CalendarDates.Found date :
                CalendarDates.in(
                        Letters.lower(plain).length() == plain.length()
                                ? Letters.lower(plain)
                                : "")) {
            if (date.start() >= from) {
                cut(plain.substring(from, date.start()), generous, tokens);
                String written = plain.substring(date.start(), date.end());
                tokens.add(
                        Token.number(
                                Token.Kind.DATE, Letters.lower(written), written, date.readings()));
                from = date.end();
            }
        }
        cut(plain.substring(from), generous, tokens);
        return Units.find(Fractions.join(NumberWords.join(tokens)));
    }

    private static void cut(String text, boolean generous, List<Token> into) {
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            if (matcher.group("word") != null) {
                String word = matcher.group("word");
                boolean initial =
                        word.matches("\\p{Lu}")
                                && matcher.end() < text.length()
                                && text.charAt(matcher.end()) == '.';
                words(initial ? word + "." : word, into);
            } else if (RATIO.matcher(matcher.group()).matches()) {
                String[] terms = matcher.group().split(":");
                into.add(whole(terms[0]));
                into.add(Token.sign(":"));
                into.add(whole(terms[1]));
            } else if (matcher.group("digits") != null) {
                into.add(number(matcher, generous));
            } else {
                sign(text, matcher, into);
            }
        }
    }

    private static Token whole(String digits) {
        return Token.number(Token.Kind.NUMBER, digits, digits, Set.of(Numerals.plain(digits)));
    }

    private static Token number(Matcher matcher, boolean generous) {
        String minus = matcher.group("number") == null ? "" : "-";
        String digits = minus + matcher.group("digits");
        Set<String> readings = new LinkedHashSet<>();
        if (digits.matches("\\d{1,2}[:.]\\d{2}")) {
            String time = digits.replace('.', ':'); // of the day
            readings.add(time.startsWith("0") ? time.substring(1) : time);
        }
        if (!digits.contains(":")) {
            readings.addAll(Numerals.readings(digits, generous));
        }
        if (readings.isEmpty()) {
            readings.add(digits);
        }
        return Token.number(Token.Kind.NUMBER, digits, digits, readings);
    }

    private static void words(String word, List<Token> into) {
        String lower = Letters.lower(word.replace(".", ""));
        for (String part : Contractions.expand(lower)) {
            if (MIXED.matcher(part).find()) {
                Arrays.stream(MIXED.split(part)).forEach(letter -> words(letter, into));
                continue;
            }
            int greek = part.codePointCount(0, part.length()) == 1 ? GREEK.indexOf(part) : -1;
            String text = greek >= 0 ? GREEK_NAMES.get(greek) : part;
            // Only an unbroken word keeps its capitals.
            into.add(Token.word(text, part.equals(lower) ? word : part));
        }
    }

    private static void sign(String text, Matcher matcher, List<Token> into) {
        String sign = matcher.group("sign");
        boolean besideDigit = besides(text, matcher.start() - 1) || besides(text, matcher.end());
        boolean betweenWords =
                beside(text, matcher.start(), -1) && beside(text, matcher.end() - 1, 1);
        switch (sign) {
            case "&", "+" -> into.add(betweenWords ? Token.word("and", sign) : Token.sign(sign));
            case "/" -> {
                if (besideDigit || isUnitBefore(into)) {
                    into.add(Token.sign(sign));
                }
            }
            case "-" -> {}
            default -> into.add(Token.sign(sign));
        }
    }

    private static boolean besides(String text, int at) {
        boolean blank = at >= 0 && at < text.length() && text.charAt(at) == ' ';
        return isDigit(text, at) || blank && (isDigit(text, at - 1) || isDigit(text, at + 1));
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    /// Whether a word of two letters or more stands beside a sign.
    private static boolean beside(String text, int at, int step) {
        int i = at + step;
        while (i >= 0 && i < text.length() && text.charAt(i) == ' ') {
            i += step;
        }
        int next = i + step;
        return i >= 0
                && i < text.length()
                && next >= 0
                && next < text.length()
                && Character.isLetter(text.charAt(i))
                && Character.isLetter(text.charAt(next));
    }

    private static boolean isUnitBefore(List<Token> tokens) {
        return tokens.size() > 1
                && tokens.getLast().is(Token.Kind.WORD)
                && tokens.get(tokens.size() - 2).is(Token.Kind.NUMBER)
                && UnitNames.of(tokens.getLast().raw()) != null;
    }
}
