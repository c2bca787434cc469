package dev.recto.quiz.mark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Compares what was typed with one text of the answer, also in the orders that mean the same:
/// *Oxford University* and *University of Oxford*, *red and white* and *white and red*.
final class Comparison {
    private static final Pattern COORDINATION =
            Pattern.compile("\\s*,\\s*(?:and |& )?|\\s+(?:and|&|\\+)\\s+");
    private static final int MOST_PARTS = 8;

    private final Context context;
    private final WordFit fit;

    Comparison(Context context, WordFit fit) {
        this.context = context;
        this.fit = fit;
    }

    Fit compare(String expected, String typed) {
        if (Letters.plain(expected).equals(Letters.plain(typed))
                || Formulas.same(expected, typed)) {
            return Fit.SAME;
        }
        if (Formulas.differByCapitals(expected, typed)) {
            return Fit.far(Reason.CAPITALS);
        }
        List<Token> answer = Tokenizer.tokens(expected, false);
        List<Token> given = Tokenizer.tokens(typed, true);
        if (answer.isEmpty() || given.isEmpty()) {
            return Fit.far(Reason.DIFFERENT);
        }
        Fit best = aligned(answer, given);
        if (best.accepted()) {
            return best;
        }
        if (answer.size() != given.size()
                        && oneText(answer).equals(oneText(given))
                        && numbers(answer).equals(numbers(given))
                || isSameFraction(answer, given)) {
            return Fit.FORM;
        }
        boolean turned = isTurned(expected, typed, answer, given) || isCoordinated(expected, typed);
        return turned ? Fit.FORM : sameWords(answer, given) ? Fit.near(Reason.ORDER) : best;
    }

    private Fit aligned(List<Token> answer, List<Token> given) {
        return new Alignment(answer, given, context, fit).best();
    }

    private static String oneText(List<Token> tokens) {
        return tokens.stream().map(t -> Letters.bare(t.text())).collect(Collectors.joining());
    }

    private static List<String> numbers(List<Token> tokens) {
        return tokens.stream().filter(t -> t.is(Token.Kind.NUMBER)).map(Token::text).toList();
    }

    private static boolean sameWords(List<Token> a, List<Token> b) {
        return a.stream()
                .map(Token::text)
                .sorted()
                .toList()
                .equals(b.stream().map(Token::text).sorted().toList());
    }

    /// One half and 0.5; but 3/4 is not 6/8, which may be the time of a piece.
    private static boolean isSameFraction(List<Token> a, List<Token> b) {
        List<Token> fraction = a.size() == 3 ? a : b;
        List<Token> decimal = a.size() == 3 ? b : a;
        if (fraction.size() != 3
                || decimal.size() != 1
                || !fraction.get(1).isSign("/")
                || !fraction.getFirst().is(Token.Kind.NUMBER)
                || !fraction.getLast().is(Token.Kind.NUMBER)) {
            return false;
        }
        String over = fraction.getFirst().text();
        String under = fraction.getLast().text();
        if (!over.matches("\\d{1,9}") || !under.matches("[1-9]\\d{0,8}")) {
            return false;
        }
        BigDecimal value =
                new BigDecimal(over).divide(new BigDecimal(under), MathContext.DECIMAL32);
        return decimal.getFirst().readings().contains(Numerals.plain(value));
    }

    private boolean isTurned(String expected, String typed, List<Token> answer, List<Token> given) {
        return of(answer) >= 0 && of(given) < 0 && aligned(rotated(answer), given).accepted()
                || of(given) >= 0 && of(answer) < 0 && aligned(answer, rotated(given)).accepted()
                || isNameTurned(expected, typed, given)
                || isNameTurned(typed, expected, answer);
    }

    private boolean isNameTurned(String surnameFirst, String other, List<Token> tokens) {
        String[] parts = surnameFirst.split(", ");
        return parts.length == 2
                && !other.contains(",")
                && aligned(Tokenizer.tokens(parts[1] + " " + parts[0], false), tokens).accepted();
    }

    /// The place of the only *of*, or -1.
    private static int of(List<Token> tokens) {
        List<String> texts = tokens.stream().map(Token::text).toList();
        int at = texts.indexOf("of");
        return at == texts.lastIndexOf("of") && at > 0 && at < tokens.size() - 1 ? at : -1;
    }

    private static List<Token> rotated(List<Token> tokens) {
        int of = of(tokens);
        var rotated = new ArrayList<>(tokens.subList(of + 1, tokens.size()));
        rotated.addAll(tokens.subList(0, of));
        return rotated;
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
            if (tokens.isEmpty()
                    || !given.removeIf(
                            one -> !given.isEmpty() && isFirstMatch(given, one, tokens))) {
                return false;
            }
        }
        return given.isEmpty();
    }

    private boolean isFirstMatch(List<String> given, String one, List<Token> part) {
        return given.stream()
                .filter(text -> accepts(part, text))
                .findFirst()
                .map(first -> first.equals(one))
                .orElse(false);
    }

    private boolean accepts(List<Token> part, String text) {
        List<Token> tokens = Tokenizer.tokens(text, true);
        return !tokens.isEmpty() && aligned(part, tokens).accepted();
    }
}
