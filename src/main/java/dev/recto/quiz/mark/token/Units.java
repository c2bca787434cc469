package dev.recto.quiz.mark.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Finds the units among the tokens: what follows a number, or `/` or *per* after a unit.
public final class Units {
    private static final Map<String, String> SIGNS =
            Map.of(
                    "%",
                    "percent",
                    "°",
                    "degree",
                    "€",
                    "euro",
                    "$",
                    "dollar",
                    "£",
                    "sterling",
                    "¥",
                    "yen",
                    "₹",
                    "rupee");

    private Units() {}

    /// Whether two texts of the same letters name other units, as *Mb* and *MB* are.
    public static boolean differ(String a, String b) {
        return !names(a).equals(names(b));
    }

    private static List<String> names(String text) {
        return Tokenizer.tokens(text, true).stream()
                .filter(token -> token.is(Token.Kind.UNIT))
                .map(Token::text)
                .toList();
    }

    static List<Token> find(List<Token> tokens) {
        var found = new ArrayList<Token>();
        for (Token token : tokens) {
            String symbol = token.is(Token.Kind.SIGN) ? SIGNS.get(token.text()) : null;
            String name =
                    symbol == null && mayFollow(found) && token.is(Token.Kind.WORD)
                            ? UnitNames.of(token.raw())
                            : symbol;
            if (token.isWord("per") && !found.isEmpty() && found.getLast().is(Token.Kind.UNIT)) {
                found.add(Token.sign("/"));
            } else if (name == null) {
                found.add(token);
            } else if (!(name.equals("degree") && isDegree(found))) {
                found.add(Token.unit(name, token.raw()));
            }
        }
        putCurrenciesBehind(found);
        return NumberWords.join(found);
    }

    private static boolean isDegree(List<Token> found) {
        return !found.isEmpty() && found.getLast().is(Token.Kind.UNIT);
    }

    private static boolean mayFollow(List<Token> found) {
        if (found.isEmpty()) {
            return false;
        }
        Token last = found.getLast();
        boolean ratio =
                last.isSign("/")
                        && found.size() > 1
                        && found.get(found.size() - 2).is(Token.Kind.UNIT);
        return last.is(Token.Kind.NUMBER) || ratio;
    }

    private static void putCurrenciesBehind(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean numberFirst = i > 0 && tokens.get(i - 1).is(Token.Kind.NUMBER);
            if (tokens.get(i).is(Token.Kind.UNIT)
                    && tokens.get(i + 1).is(Token.Kind.NUMBER)
                    && !numberFirst) {
                tokens.add(i, tokens.remove(i + 1));
                i++;
            }
        }
    }
}
