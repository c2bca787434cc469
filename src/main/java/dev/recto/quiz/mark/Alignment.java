package dev.recto.quiz.mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lays the tokens of the answer and those typed side by side in the cheapest way: each token
/// fitted, joined with its neighbours, left out or added.
final class Alignment {
    private static final Set<String> LIGHT =
            Set.of(
                    "of", "and", "that", "which", "is", "are", "was", "were", "be", "it", "its",
                    "this", "called", "answer", "because", "ad");
    private static final Set<String> PRONOUNS =
            Set.of(
                    "i", "you", "he", "she", "we", "they", "it", "я", "ты", "он", "она", "мы", "вы",
                    "они", "yo", "tú", "él", "ella", "je", "tu", "il", "elle", "nous", "vous",
                    "ich", "du", "er", "sie", "wir", "io");
    private static final Set<String> LEADING = Set.of("to", "in", "at", "on", "by");
    private static final Set<String> TITLES =
            Set.of(
                    "lord",
                    "sir",
                    "dr",
                    "mr",
                    "mrs",
                    "ms",
                    "prof",
                    "president",
                    "king",
                    "queen",
                    "emperor",
                    "general");
    private static final int JOINED = 3;
    private static final int LIKE_LENGTH = 3;

    private final List<Token> expected;
    private final List<Token> typed;
    private final Context context;
    private final WordFit fit;
    private final boolean promptMayBeLeftOut;
    private final Fit[] missing;
    private final Fit[] extra;

    Alignment(List<Token> expected, List<Token> typed, Context context, WordFit fit) {
        this.expected = expected;
        this.typed = typed;
        this.context = context;
        this.fit = fit;
        this.missing = new Fit[expected.size()];
        this.extra = IntStream.range(0, typed.size()).mapToObj(this::extra).toArray(Fit[]::new);
        this.promptMayBeLeftOut = IntStream.range(0, expected.size()).anyMatch(this::isSubstance);
        Arrays.setAll(missing, this::missing);
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
        for (String left : way.left) {
            for (String added : way.added) {
                if (left.equals(added)) {
                    return Fit.near(Reason.ORDER);
                }
                if (!isLight(left) && !isLight(added) && !left.startsWith(added)) {
                    return Fit.near(Reason.DIFFERENT);
                }
                if (PRONOUNS.contains(left) && PRONOUNS.contains(added)) {
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
                boolean met = IntStream.range(i - a, i).anyMatch(this::isSubstance);
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
        if (!words || article) {
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
            if (!names.get(k).raw().matches("\\p{Lu}\\p{Ll}+")
                    || names.get(k).raw().charAt(0) != letters.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    private Fit missing(int i) {
        Token token = expected.get(i);
        if (WordFit.negates(token)) {
            return Fit.far(Reason.NEGATION);
        }
        if (isSmall(expected, i)
                || i + 1 < expected.size() && PRONOUNS.contains(token.text())
                || token.raw().matches("\\p{Lu}\\.")) {
            return small(5);
        }
        if (promptMayBeLeftOut && context.says(token) && !token.is(Token.Kind.NUMBER)) {
            return small(12);
        }
        return switch (token.kind()) {
            case WORD -> Fit.near(Reason.MISSING);
            case UNIT -> Fit.far(Reason.UNIT);
            case NUMBER, DATE -> Fit.far(Reason.NUMBER);
            case SIGN -> Fit.far(Reason.DIFFERENT);
        };
    }

    private Fit extra(int j) {
        Token token = typed.get(j);
        if (WordFit.negates(token)) {
            return Fit.far(Reason.NEGATION);
        }
        boolean title =
                j + 1 < typed.size() && TITLES.contains(token.text()) && isName(typed.get(j + 1));
        boolean era = j > 0 && token.isWord("ad") && isNumber(typed, j - 1);
        boolean leading =
                title || era || j == 0 && LEADING.contains(token.text()) && typed.size() > 1;
        if (isSmall(typed, j) || leading) {
            return small(5);
        }
        if (context.isRepeated(token)) {
            return small(12);
        }
        return token.is(Token.Kind.WORD)
                ? Fit.near(Reason.EXTRA)
                : Fit.far(token.is(Token.Kind.SIGN) ? Reason.EXTRA : Reason.NUMBER);
    }

    private static boolean isName(Token token) {
        return token.raw().matches("\\p{Lu}\\p{Ll}+");
    }

    private static Fit small(int cost) {
        return new Fit(Fit.Closeness.FORM, Reason.FORM, cost);
    }

    private static boolean isSmall(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return Articles.at(tokens, i)
                || token.isWord("de")
                        && i == 0
                        && tokens.size() > 1
                        && Articles.partitive(tokens, 1)
                || i + 1 < tokens.size()
                        && token.is(Token.Kind.WORD)
                        && LIGHT.contains(token.text())
                || token.isWord("to")
                        && tokens.size() > 1
                        && (i == 0 || isNumber(tokens, i - 1) && isNumber(tokens, i + 1))
                || token.isSign("=") && tokens.size() > 2
                || token.isSign("*") && !(isNumber(tokens, i - 1) && isNumber(tokens, i + 1));
    }

    private static boolean isLight(String word) {
        return LIGHT.contains(word)
                || LEADING.contains(word)
                || PRONOUNS.contains(word)
                || Articles.known(word);
    }

    private static boolean isNumber(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(Token.Kind.NUMBER);
    }

    private boolean isSubstance(int i) {
        Token token = expected.get(i);
        boolean light =
                token.is(Token.Kind.WORD)
                        && (LIGHT.contains(token.text())
                                || LEADING.contains(token.text())
                                || PRONOUNS.contains(token.text())
                                || Articles.at(expected, i));
        return !light && (token.is(Token.Kind.NUMBER) || !context.says(token));
    }
}
