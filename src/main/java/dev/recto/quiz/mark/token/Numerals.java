package dev.recto.quiz.mark.token;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What written numerals mean: separators of thousands and decimals, words, Roman numerals.
public final class Numerals {
    private static final Pattern GROUPS = Pattern.compile("\\d{1,3}([.,' ])\\d{3}(\\1\\d{3})*");
    private static final Pattern MIXED = Pattern.compile("\\d{1,3}([.,' ]\\d{3})+[.,]\\d+");
    private static final Pattern ROUND = Pattern.compile("[1-9]\\d{0,2}\\.\\d00");
    private static final Pattern ROMAN =
            Pattern.compile("(?=[MDCLXVI])M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
    private static final Map<Character, Integer> ROMAN_DIGITS =
            Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100, 'D', 500, 'M', 1000);

    private Numerals() {}

    /// The values that digits with separators may mean.
    ///
    /// @param digits as `1,500.25`, with an optional minus
    /// @param generous whether `1.500` may mean both one and a half and fifteen hundred
    static Set<String> readings(String digits, boolean generous) {
        var readings = new LinkedHashSet<String>();
        String number = digits.startsWith("-") ? digits.substring(1) : digits;
        String sign = digits.startsWith("-") ? "-" : "";
        boolean grouped = GROUPS.matcher(number).matches();
        if (grouped
                && (generous
                        || number.indexOf('.') < 0
                        || severalDots(number)
                        || isRound(number))) {
            readings.add(plain(sign + number.replaceAll("[.,' ]", "")));
        }
        if (MIXED.matcher(number).matches()) {
            int point = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
            String whole = number.substring(0, point).replaceAll("[.,' ]", "");
            readings.add(plain(sign + whole + "." + number.substring(point + 1)));
        } else if (number.matches("\\d*[.,]\\d+")
                && (!grouped || generous || number.indexOf('.') >= 0)) {
            readings.add(plain(sign + "0" + number.replace(',', '.')));
        } else if (number.matches("\\d+")) {
            readings.add(plain(sign + number));
        }
        if (readings.isEmpty()) {
            readings.add(digits); // such as an address: exactly this
        }
        return readings;
    }

    /// Whether words and digits, as in `eight (8)`, are one number.
    public static boolean sameInWords(String words, String digits) {
        List<Token> tokens = Tokenizer.tokens(words, false);
        return tokens.size() == 1 && tokens.getFirst().readings().contains(digits);
    }

    private static boolean severalDots(String number) {
        return number.indexOf('.') != number.lastIndexOf('.');
    }

    private static boolean isRound(String number) {
        return ROUND.matcher(number).matches();
    }

    /// A value without leading or trailing zeros or an exponent.
    public static String plain(String number) {
        return plain(new BigDecimal(number));
    }

    /// A value without trailing zeros or an exponent.
    public static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /// The value of a Roman numeral in capitals, or null.
    public static @Nullable Integer roman(String text) {
        if (!ROMAN.matcher(text).matches()) {
            return null;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = ROMAN_DIGITS.get(text.charAt(i));
            boolean before = i + 1 < text.length() && ROMAN_DIGITS.get(text.charAt(i + 1)) > digit;
            value += before ? -digit : digit;
        }
        return value;
    }
}
