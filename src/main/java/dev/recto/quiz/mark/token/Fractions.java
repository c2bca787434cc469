package dev.recto.quiz.mark.token;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Fractions and negative numbers in words: `two thirds`, `one and a half`, `minus five`.
final class Fractions {
    private static final Map<String, Integer> PARTS =
            Map.ofEntries(
                    Map.entry("half", 2),
                    Map.entry("halves", 2),
                    Map.entry("third", 3),
                    Map.entry("thirds", 3),
                    Map.entry("quarter", 4),
                    Map.entry("quarters", 4),
                    Map.entry("fourth", 4),
                    Map.entry("fourths", 4),
                    Map.entry("fifth", 5),
                    Map.entry("fifths", 5),
                    Map.entry("sixth", 6),
                    Map.entry("sixths", 6),
                    Map.entry("eighth", 8),
                    Map.entry("eighths", 8),
                    Map.entry("tenth", 10),
                    Map.entry("tenths", 10));
    private static final Set<String> MINUS = Set.of("minus", "negative");

    private Fractions() {}

    /// The tokens with such words as digits and signs.
    static List<Token> join(List<Token> tokens) {
        var joined = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token before = joined.isEmpty() ? null : joined.getLast();
            Integer part = PARTS.get(token.raw().toLowerCase(java.util.Locale.ROOT));
            if (part != null && endsInAndA(joined)) {
                joined.subList(joined.size() - 2, joined.size()).clear();
                Token whole = joined.removeLast();
                BigDecimal value =
                        BigDecimal.ONE.divide(
                                BigDecimal.valueOf(part), java.math.MathContext.DECIMAL32);
                joined.add(number(new BigDecimal(whole.text()).add(value)));
            } else if (part != null && before != null && isCardinalInWords(before)) {
                joined.add(Token.sign("/"));
                joined.add(number(BigDecimal.valueOf(part)));
            } else if (part != null && part == 2 && isAlone(tokens)) {
                joined.clear();
                joined.add(number(BigDecimal.ONE));
                joined.add(Token.sign("/"));
                joined.add(number(BigDecimal.TWO));
            } else if (token.is(Token.Kind.NUMBER)
                    && before != null
                    && MINUS.contains(before.text())
                    && (joined.size() == 1 || !joined.get(joined.size() - 2).is(Token.Kind.NUMBER))
                    && token.text().matches("[\\d.]+")) {
                joined.removeLast();
                joined.add(number(new BigDecimal(token.text()).negate()));
            } else {
                joined.add(token);
            }
        }
        return joined;
    }

    private static Token number(BigDecimal value) {
        String plain = Numerals.plain(value);
        return Token.number(Token.Kind.NUMBER, plain, plain, Set.of(plain));
    }

    /// Whether the tokens end in a whole number, *and*, *a*.
    private static boolean endsInAndA(List<Token> tokens) {
        int size = tokens.size();
        return size > 2
                && (tokens.get(size - 1).isWord("a") || tokens.get(size - 1).raw().equals("one"))
                && tokens.get(size - 2).isWord("and")
                && tokens.get(size - 3).is(Token.Kind.NUMBER)
                && tokens.get(size - 3).text().matches("\\d+");
    }

    private static boolean isCardinalInWords(Token token) {
        return token.is(Token.Kind.NUMBER) && NumberWords.isCardinal(token.raw());
    }

    private static boolean isAlone(List<Token> tokens) {
        return tokens.size() == 1 || tokens.size() == 2 && tokens.getFirst().isWord("a");
    }
}
