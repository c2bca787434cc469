package dev.recto.quiz.mark;

import dev.recto.quiz.mark.token.Expressions;
import dev.recto.quiz.mark.token.Formulas;
import dev.recto.quiz.mark.token.NumberNames;
import dev.recto.quiz.mark.token.Numerals;
import dev.recto.quiz.mark.token.Token;
import dev.recto.quiz.mark.token.Tokenizer;
import dev.recto.quiz.mark.word.Letters;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Compares what was typed with one text of the answer: as formulas, as initials, token by token,
/// and in the orders that mean the same.
final class Comparison {
    /// Letters around a digit, as in *B2B*, are no unit.
    private static final Pattern CODE = Pattern.compile("\\p{L}+\\d\\p{L}+");

    private final Context context;
    private final WordFit fit;
    private final Turns turns;

    Comparison(Context context, WordFit fit) {
        this.context = context;
        this.fit = fit;
        this.turns = new Turns(context, fit);
    }

    Fit compare(String expected, String typed) {
        if (Letters.plain(expected).equals(Letters.plain(typed))
                || Formulas.same(expected, typed)) {
            return Fit.SAME;
        }
        if (Formulas.differByCapitals(expected, typed)) {
            return Fit.far(Reason.CAPITALS);
        }
        if (CODE.matcher(expected).matches() && expected.equalsIgnoreCase(typed.strip())) {
            return Fit.FORM;
        }
        if (Expressions.are(expected, typed)) {
            if (Expressions.same(expected, typed)) {
                return Fit.FORM;
            }
            if (Expressions.signsDiffer(expected, typed)
                    || Expressions.variablesDiffer(expected, typed)) {
                return Fit.far(Reason.DIFFERENT);
            }
        }
        if (Abbreviations.areInitials(typed, expected) && context.mayBeShortenedTo(typed)) {
            return Fit.FORM;
        }
        List<Token> answer = Tokenizer.tokens(expected, false);
        List<Token> given = Tokenizer.tokens(typed, true);
        if (answer.isEmpty() || given.isEmpty()) {
            return Fit.far(Reason.DIFFERENT);
        }
        if (isWrittenTogether(answer, given)) {
            return Fit.TOGETHER;
        }
        Fit best = new Alignment(answer, given, context, fit).best();
        if (best.accepted()) {
            return best;
        }
        if (isSameFraction(answer, given)) {
            return Fit.FORM;
        }
        if (context.asksAmount() && NumberNames.same(answer, given)) {
            return Fit.FORM;
        }
        return turns.same(expected, typed, answer, given)
                ? Fit.FORM
                : sameWords(answer, given) ? Fit.near(Reason.ORDER) : best;
    }

    /// Whether only blanks and hyphens tell the texts apart.
    private static boolean isWrittenTogether(List<Token> answer, List<Token> given) {
        return answer.size() != given.size()
                && oneText(answer).equals(oneText(given))
                && numbers(answer).equals(numbers(given));
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
}
