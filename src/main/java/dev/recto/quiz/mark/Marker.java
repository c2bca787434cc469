package dev.recto.quiz.mark;

import dev.recto.quiz.mark.token.Token;
import dev.recto.quiz.mark.token.Tokenizer;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Marks one typed answer.
///
/// Forgiven are case, width, punctuation, articles, British or American spelling, singular or
/// plural, words that the question says already, accents if the learner wants, and a slip in a
/// longer word. Never forgiven are digits, units, signs, negation, prefixes and endings that turn
/// the meaning, another word of the language, and whatever is nearer to a sibling's answer.
public final class Marker {
    private static final Set<String> NO_ANSWER =
            Set.of(
                    "i do not know",
                    "do not know",
                    "idk",
                    "dunno",
                    "no idea",
                    "i have no idea",
                    "not sure",
                    "pass",
                    "skip");
    private static final Pattern OFFERS =
            Pattern.compile("\\s+or\\s+|\\s*/\\s*|\\s*[;,]\\s*|\\s+and\\s+");
    private static final int LONGEST = 1000;
    private static final int ONE_FAULT = 1500;

    private final Leniency leniency;

    /// @param leniency what the learner wants forgiven
    public Marker(Leniency leniency) {
        this.leniency = leniency;
    }

    /// Marks an answer.
    ///
    /// @param expected what the question expects
    /// @param typed what the learner wrote; of a very long text only the beginning is read
    public Mark mark(Expected expected, String typed) {
        String given = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        var marking = new Marking(expected, leniency);
        Marking.Best best = marking.best(expected.answer(), given);
        Fit fit = judged(expected, given, marking, best);
        return new Mark(
                verdict(fit),
                fit.reason(),
                best.text(),
                Change.between(given.strip(), best.text()));
    }

    private Fit judged(Expected expected, String typed, Marking marking, Marking.Best best) {
        List<Token> tokens = Tokenizer.tokens(typed, true);
        if (best.fit().closeness() == Fit.Closeness.SAME) {
            return best.fit();
        }
        if (tokens.isEmpty() || isNoAnswer(tokens)) {
            return Fit.far(
                    typed.isBlank() || !tokens.isEmpty() || typed.strip().equals("?")
                            ? Reason.EMPTY
                            : Reason.DIFFERENT);
        }
        if (marking.context().isPrompt(tokens)) {
            return Fit.far(Reason.PROMPT);
        }
        Fit nearest = marking.nearestSibling(typed);
        if (nearest.accepted()
                && (nearest.cost() < best.fit().cost()
                        || nearest.cost() == best.fit().cost()
                                && best.fit().closeness() == Fit.Closeness.SLIP)) {
            return Fit.far(Reason.SIBLING);
        }
        return best.fit().accepted() ? best.fit() : offered(expected, typed, marking, best.fit());
    }

    /// Several answers at once: right where each is one of the alternatives, a hedge otherwise.
    private static Fit offered(Expected expected, String typed, Marking marking, Fit fit) {
        String[] parts = OFFERS.split(typed.strip());
        if (parts.length < 2) {
            return fit;
        }
        long right =
                java.util.Arrays.stream(parts)
                        .filter(
                                part ->
                                        !part.isBlank()
                                                && marking.best(expected.answer(), part)
                                                        .fit()
                                                        .accepted())
                        .count();
        if (right == parts.length && Alternatives.of(expected.answer()).size() >= parts.length) {
            return Fit.FORM;
        }
        return right > 0 ? Fit.far(Reason.HEDGED) : fit;
    }

    private static boolean isNoAnswer(List<Token> tokens) {
        return NO_ANSWER.contains(String.join(" ", tokens.stream().map(Token::text).toList()));
    }

    private static Verdict verdict(Fit fit) {
        return switch (fit.closeness()) {
            case SAME, FORM -> Verdict.RIGHT;
            case SLIP -> Verdict.TYPO;
            case NEAR -> fit.cost() < ONE_FAULT ? Verdict.ALMOST : Verdict.WRONG;
            case FAR -> Verdict.WRONG;
        };
    }
}
