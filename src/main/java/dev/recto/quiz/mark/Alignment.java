package dev.recto.quiz.mark;

import dev.recto.quiz.mark.token.Token;
import dev.recto.quiz.mark.word.Forms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lays the tokens of the answer and those typed side by side in the cheapest way: each token
/// fitted, joined with its neighbours, left out or added.
final class Alignment {
    private static final int JOINED = 3;
    private static final int LIKE_LENGTH = 3;

    private final List<Token> expected;
    private final List<Token> typed;
    private final Context context;
    private final WordFit fit;
    private final SpareWords spare;
    private final boolean promptMayBeLeftOut;
    private final Fit[] missing;
    private final Fit[] extra;

    Alignment(List<Token> expected, List<Token> typed, Context context, WordFit fit) {
        this.expected = expected;
        this.typed = typed;
        this.context = context;
        this.fit = fit;
        this.spare = new SpareWords(expected, typed, context);
        this.promptMayBeLeftOut = IntStream.range(0, expected.size()).anyMatch(spare::isSubstance);
        this.missing =
                IntStream.range(0, expected.size())
                        .mapToObj(i -> spare.missing(i, promptMayBeLeftOut))
                        .toArray(Fit[]::new);
        this.extra = IntStream.range(0, typed.size()).mapToObj(spare::extra).toArray(Fit[]::new);
    }

    /// A way to a place in both texts.
    ///
    /// @param fit how well all before it fits
    /// @param substance whether anything that the question does not say was met
    /// @param left words left out that may be
    /// @param added words added that may be
    private record Way(Fit fit, boolean substance, List<String> left, List<String> added) {
        static final Way START = new Way(Fit.SAME, false, List.of(), List.of());

        Way on(Fit next, boolean met) {
            return new Way(fit.and(next), substance || met && next.accepted(), left, added);
        }

        Way leaving(Fit next, Token token) {
            return new Way(fit.and(next), substance, with(left, token), added);
        }

        Way adding(Fit next, Token token) {
            return new Way(fit.and(next), substance, left, with(added, token));
        }

        private static List<String> with(List<String> words, Token token) {
            var more = new ArrayList<>(words);
            more.add(token.text());
            return more;
        }
    }

    /// How well what was typed fits the answer.
    Fit best() {
        var ways = new Way[expected.size() + 1][typed.size() + 1];
        for (int i = 0; i <= expected.size(); i++) {
            for (int j = 0; j <= typed.size(); j++) {
                ways[i][j] = i == 0 && j == 0 ? Way.START : cheapest(ways, i, j);
            }
        }
        return judged(ways[expected.size()][typed.size()]);
    }

    private Fit judged(Way way) {
        if (!way.fit.accepted()) {
            return way.fit;
        }
        if (!way.substance && promptMayBeLeftOut) {
            return Fit.far(Reason.PROMPT);
        }
        if (way.left.stream().anyMatch(left -> !SpareWords.isLight(left))
                && context.siblingHas(typed)) {
            return Fit.near(Reason.MISSING);
        }
        for (String left : way.left) {
            for (String added : way.added) {
                if (left.equals(added)) {
                    return Fit.near(Reason.ORDER);
                }
                if (!SpareWords.isLight(left)
                        && !SpareWords.isLight(added)
                        && !left.startsWith(added)) {
                    return Fit.near(Reason.DIFFERENT);
                }
                if (SpareWords.isPreposition(left) && SpareWords.isPreposition(added)) {
                    return Fit.near(Reason.DIFFERENT);
                }
                if (SpareWords.isPronoun(left) && SpareWords.isPronoun(added)) {
                    return Fit.far(Reason.DIFFERENT);
                }
                if (Articles.known(left) && Articles.known(added) && !Articles.agree(left, added)) {
                    return Fit.near(Reason.ARTICLE);
                }
            }
        }
        return way.fit;
    }

    private Way cheapest(Way[][] ways, int i, int j) {
        Way best = null;
        if (i > 0) {
            best = cheaper(best, ways[i - 1][j].leaving(missing[i - 1], expected.get(i - 1)));
        }
        if (j > 0) {
            best = cheaper(best, ways[i][j - 1].adding(extra[j - 1], typed.get(j - 1)));
        }
        for (int a = 1; a <= Math.min(i, JOINED); a++) {
            for (int b = 1; b <= Math.min(j, JOINED) && (a == 1 || b == 1); b++) {
                Way before = ways[i - a][j - b];
                boolean met = IntStream.range(i - a, i).anyMatch(spare::isSubstance);
                best =
                        cheaper(
                                best,
                                before.on(
                                        together(i - a, i, j - b, j), met || !promptMayBeLeftOut));
            }
        }
        return best;
    }

    private static Way cheaper(Way best, Way way) {
        return best == null || way.fit.cost() < best.fit.cost() ? way : best;
    }

    private Fit together(int i, int iEnd, int j, int jEnd) {
        Token first = expected.get(i);
        if (iEnd - i == 1 && jEnd - j == 1) {
            Fit one = fit.fit(first, typed.get(j));
            if (!one.accepted() && isVerb(i) && Forms.sameVerb(first.text(), typed.get(j).text())) {
                return Fit.FORM;
            }
            boolean verb = i == 1 && expected.getFirst().isWord("to");
            if (verb && Forms.singularAndPlural(first.text(), typed.get(j).text())) {
                return Fit.near(Reason.OTHER_WORD);
            }
            if (expected.size() > 1 && !one.accepted() && fit.isShortSlip(first, typed.get(j))) {
                return Fit.slip(LIKE_LENGTH);
            }
            return isInitial(first, typed.get(j), i, j) ? Fit.FORM : one;
        }
        List<Token> some = expected.subList(i, iEnd);
        List<Token> others = typed.subList(j, jEnd);
        if (areInitials(some, others.getFirst(), iEnd) || areInitials(others, first, iEnd)) {
            return Fit.FORM;
        }
        if (Math.abs(length(some) - length(others)) > LIKE_LENGTH) {
            return Fit.far(Reason.DIFFERENT);
        }
        boolean words =
                some.stream().allMatch(t -> t.is(Token.Kind.WORD))
                        && others.stream().allMatch(t -> t.is(Token.Kind.WORD));
        boolean article =
                Articles.at(expected, i) && iEnd - i > 1 || Articles.at(typed, j) && jEnd - j > 1;
        boolean same = joined(some).text().equals(joined(others).text());
        if (!words || article && !same) {
            return Fit.far(Reason.DIFFERENT);
        }
        Fit one = fit.fit(joined(some), joined(others)).and(Fit.FORM);
        if (one.closeness() == Fit.Closeness.SLIP
                && Stream.concat(some.stream(), others.stream())
                        .anyMatch(t -> t.text().length() < 3)) {
            return Fit.near(Reason.DIFFERENT);
        }
        boolean negated =
                some.stream().anyMatch(WordFit::negates)
                        != others.stream().anyMatch(WordFit::negates);
        return negated && !one.accepted() ? Fit.far(Reason.NEGATION) : one;
    }

    /// Whether a word is the verb that a phrase begins with, whose form is not asked for.
    private boolean isVerb(int i) {
        return expected.get(i).is(Token.Kind.WORD)
                && expected.size() > 1
                && !context.asksForm()
                && expected.subList(0, i).stream()
                        .allMatch(
                                token ->
                                        token.isWord("to")
                                                || token.isWord("it")
                                                || token.isWord("they"));
    }

    private static int length(List<Token> tokens) {
        return tokens.stream().mapToInt(token -> token.text().length()).sum();
    }

    private static Token joined(List<Token> tokens) {
        String text = tokens.stream().map(Token::text).collect(Collectors.joining());
        return tokens.size() == 1 ? tokens.getFirst() : Token.word(text, text);
    }

    private boolean isInitial(Token a, Token t, int i, int j) {
        return i + 1 < expected.size()
                && j + 1 < typed.size()
                && (areInitials(List.of(a), t, i + 1) || areInitials(List.of(t), a, i + 1));
    }

    /// Whether a token in capitals is the initials of names that more of the name follows.
    private boolean areInitials(List<Token> names, Token initials, int end) {
        String letters = initials.raw().replace(".", "");
        if (end == expected.size()
                || letters.length() != names.size()
                || !letters.matches("\\p{Lu}{1,3}")) {
            return false;
        }
        for (int k = 0; k < letters.length(); k++) {
            if (!names.get(k).raw().matches("\\p{Lu}(\\p{Ll}+|\\.)")
                    || names.get(k).raw().charAt(0) != letters.charAt(k)) {
                return false;
            }
        }
        return true;
    }
}
