package dev.recto.quiz.mark;

import dev.recto.quiz.mark.token.Numerals;
import dev.recto.quiz.mark.token.Token;
import dev.recto.quiz.mark.token.Tokenizer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The orders of words that mean the same: *Oxford University* and *University of Oxford*, *red and
/// white* and *white and red*, *Shakespeare, William* and *World War Two* for *Second World War*.
final class Turns {
    private static final Pattern COORDINATION =
            Pattern.compile(
                    "\\s*,\\s*(?:and |& )?|\\s+(?:and|&|\\+)\\s+"
                        + "|(?<=[\\p{IsHan}\\p{IsKatakana}])[和与與及跟と](?=[\\p{IsHan}\\p{IsKatakana}])");
    private static final Set<String> AND =
            Set.of("and", "or", "und", "oder", "et", "ou", "y", "e", "и", "και", "og", "och", "en");
    private static final int MOST_PARTS = 8;
    private static final int LONGEST_PART = 5;
    private static final int LONGEST_NAME = 4;

    /// Whether a word joins two parts of an answer; the E of vitamin E does not.
    static boolean joins(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return at > 0
                && at < tokens.size() - 1
                && AND.contains(token.text())
                && !token.raw().matches("\\p{Lu}");
    }

    private final Context context;
    private final WordFit fit;

    Turns(Context context, WordFit fit) {
        this.context = context;
        this.fit = fit;
    }

    /// Whether what was typed is the answer in another of these orders.
    boolean same(String expected, String typed, List<Token> answer, List<Token> given) {
        return of(answer) >= 0 && of(given) < 0 && accepts(rotated(answer, of(answer)), given)
                || of(given) >= 0 && of(answer) < 0 && accepts(answer, rotated(given, of(given)))
                || isNumberTurned(answer, given)
                || isNameTurned(expected, typed, given)
                || isNameTurned(typed, expected, answer)
                || isCoordinated(expected, typed)
                || isSwapped(answer, given);
    }

    private boolean accepts(List<Token> answer, List<Token> given) {
        return new Alignment(answer, given, context, fit).best().accepted();
    }

    /// The place of the only *of*, or -1.
    private static int of(List<Token> tokens) {
        List<String> texts = tokens.stream().map(Token::text).toList();
        int at = texts.indexOf("of");
        return at == texts.lastIndexOf("of") && at > 0 && at < tokens.size() - 1 ? at : -1;
    }

    /// What stands behind a place, then what stands before it.
    private static List<Token> rotated(List<Token> tokens, int at) {
        var rotated = new ArrayList<>(tokens.subList(at + 1, tokens.size()));
        rotated.addAll(tokens.subList(0, at));
        return rotated;
    }

    /// A short name with one number, which may stand first or last.
    private boolean isNumberTurned(List<Token> answer, List<Token> given) {
        boolean name =
                answer.size() == given.size()
                        && answer.size() <= LONGEST_NAME
                        && answer.stream().filter(Turns::isNumber).count() == 1
                        && answer.stream().filter(t -> t.is(Token.Kind.WORD)).count()
                                >= answer.size() - 1
                        && answer.stream().anyMatch(t -> t.text().length() > 2);
        for (int at = 1; name && at < answer.size(); at++) {
            var turned = new ArrayList<>(answer.subList(at, answer.size()));
            turned.addAll(answer.subList(0, at));
            if (accepts(turned, given)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(Token token) {
        return token.is(Token.Kind.NUMBER)
                || token.is(Token.Kind.WORD) && Numerals.roman(token.raw()) != null;
    }

    private boolean isNameTurned(String surnameFirst, String other, List<Token> tokens) {
        String[] parts = surnameFirst.split(", ");
        return parts.length == 2
                && !other.contains(",")
                && accepts(Tokenizer.tokens(parts[1] + " " + parts[0], false), tokens);
    }

    /// The same parts in any order, where the answer only adds them up.
    private boolean isCoordinated(String expected, String typed) {
        var parts = List.of(COORDINATION.split(expected.strip()));
        var given = new ArrayList<>(List.of(COORDINATION.split(typed.strip())));
        if (parts.size() < 2 || parts.size() != given.size() || parts.size() > MOST_PARTS) {
            return false;
        }
        for (String part : parts) {
            List<Token> tokens = Tokenizer.tokens(part, false);
            int met = tokens.isEmpty() ? -1 : firstMatch(tokens, given);
            if (met < 0) {
                return false;
            }
            given.remove(met);
        }
        return true;
    }

    private int firstMatch(List<Token> part, List<String> given) {
        for (int i = 0; i < given.size(); i++) {
            List<Token> tokens = Tokenizer.tokens(given.get(i), true);
            if (!tokens.isEmpty() && accepts(part, tokens)) {
                return i;
            }
        }
        return -1;
    }

    /// Whether what stands on both sides of an *and* within the answer changed places.
    private boolean isSwapped(List<Token> answer, List<Token> given) {
        if (answer.size() != given.size()) {
            return false;
        }
        for (int and = 1; and < answer.size() - 1; and++) {
            if (AND.contains(answer.get(and).text()) && isSwappedAt(and, answer, given)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSwappedAt(int and, List<Token> answer, List<Token> given) {
        for (int from = and - 1; from >= Math.max(0, and - LONGEST_PART); from--) {
            int last = Math.min(answer.size(), and + 1 + LONGEST_PART);
            for (int to = and + 2; to <= last; to++) {
                var swapped = new ArrayList<>(answer.subList(0, from));
                swapped.addAll(answer.subList(and + 1, to));
                swapped.add(answer.get(and));
                swapped.addAll(answer.subList(from, and));
                swapped.addAll(answer.subList(to, answer.size()));
                if (accepts(swapped, given)) {
                    return true;
                }
            }
        }
        return false;
    }
}
