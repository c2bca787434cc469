package dev.recto.quiz.mark;

import dev.recto.quiz.mark.token.Token;
import dev.recto.quiz.mark.word.KnownWords;
import dev.recto.quiz.mark.word.Letters;

import java.util.List;
import java.util.Set;

/// What may be left out of an answer or added to it because it says nothing new: articles and other
/// small words, words of the question, the kind of a thing that a name tells.
final class SpareWords {
    private static final Set<String> LIGHT =
            Set.of(
                    "of", "and", "that", "which", "is", "are", "was", "were", "be", "it", "its",
                    "this", "called", "answer", "because", "ad", "number");
    private static final Set<String> PRONOUNS =
            Set.of(
                    ("i you he she we they it я ты он она мы вы они yo tú él ella usted nosotros"
                         + " ellos ellas ustedes je tu il elle on nous vous ils elles ich du er sie"
                         + " wir ihr io lui lei noi voi loro eu você ele ela nós eles elas jag han"
                         + " hon vi ni jeg hun ik jij hij zij wij")
                            .split(" "));
    private static final Set<String> OBJECTS = Set.of("it", "them", "him", "her");
    private static final Set<String> LEADING =
            Set.of("to", "in", "at", "on", "by", "from", "within", "during");

    /// What a learner says while thinking.
    private static final Set<String> FILLERS =
            Set.of(
                    "just",
                    "really",
                    "simply",
                    "basically",
                    "actually",
                    "indeed",
                    "truly",
                    "obviously",
                    "clearly",
                    "probably",
                    "maybe",
                    "perhaps",
                    "think",
                    "guess",
                    "believe",
                    "i");

    private static final Set<String> TITLES =
            Set.of(
                    "lord",
                    "sir",
                    "dr",
                    "mr",
                    "mrs",
                    "ms",
                    "prof",
                    "professor",
                    "doctor",
                    "miss",
                    "dame",
                    "lady",
                    "captain",
                    "st",
                    "president",
                    "king",
                    "queen",
                    "emperor",
                    "general",
                    "pope",
                    "saint");

    /// Kinds of things that have names: *Everest* is Mount Everest.
    private static final Set<String> KINDS =
            Set.of(
                    ("mount mt mountain mountains lake river ocean sea island islands desert city"
                         + " town canal strait gulf bay cape peninsula valley falls treaty battle"
                         + " siege law theorem equation principle disease syndrome bridge tower"
                         + " palace cathedral university company planet republic kingdom stadt"
                         + " fluss insel ville fleuve lac île ciudad río lago isla città fiume"
                         + " isola cidade rio ilha город река озеро остров місто річка πόλη مدينة"
                         + " نهر شهر")
                            .split(" "));

    private static final int LONG = 5;
    private static final int BESIDES = 5;
    private static final int SAID = 12;

    private final List<Token> expected;
    private final List<Token> typed;
    private final Context context;

    SpareWords(List<Token> expected, List<Token> typed, Context context) {
        this.expected = expected;
        this.typed = typed;
        this.context = context;
    }

    /// What it costs to leave a token of the answer out.
    ///
    /// @param saidMayGo whether words of the question may be left out
    Fit missing(int i, boolean saidMayGo) {
        Token token = expected.get(i);
        if (WordFit.negates(token)) {
            return Fit.far(Reason.NEGATION);
        }
        boolean more = i + 1 < expected.size();
        boolean leading =
                i == 0
                        && more
                        && (expected.size() > 2 || context.allAreLed(expected.get(1)))
                        && LEADING.contains(token.text())
                        && !isTo(token);
        if (isSmall(expected, i)
                || isApproximate(expected, i)
                || leading
                || more && PRONOUNS.contains(token.text()) && !isPreposition(token.text())
                || token.raw().matches("\\p{Lu}\\.")) {
            return small(BESIDES);
        }
        if (isParticle(expected, i) || inner(i) || isOneForA(i)) {
            return small(BESIDES);
        }
        boolean said =
                saidMayGo
                        && (context.says(token) || isShared(i))
                        && !token.is(Token.Kind.NUMBER)
                        && !isPart(i);
        if (said || isKind(token) || isObject(i)) {
            return small(SAID);
        }
        return switch (token.kind()) {
            case WORD -> Fit.near(Reason.MISSING);
            case UNIT -> Fit.far(Reason.UNIT);
            case NUMBER, DATE -> Fit.far(Reason.NUMBER);
            case SIGN -> Fit.far(Reason.DIFFERENT);
        };
    }

    /// What it costs that a token was added.
    Fit extra(int j) {
        Token token = typed.get(j);
        if (WordFit.negates(token)) {
            return Fit.far(Reason.NEGATION);
        }
        boolean more = j + 1 < typed.size();
        boolean title = more && TITLES.contains(token.text()) && isName(typed.get(j + 1));
        boolean era = token.isWord("ad") && isNumber(typed, j - 1);
        boolean leading = j == 0 && more && LEADING.contains(token.text());
        boolean filler = FILLERS.contains(token.text()) && typed.size() > 1;
        if (isSmall(typed, j)
                || isParticle(typed, j)
                || isApproximate(typed, j)
                || isOne(j)
                || title
                || era
                || leading
                || filler) {
            return small(BESIDES);
        }
        if (context.isRepeated(token) || isKind(token)) {
            return small(SAID);
        }
        return token.is(Token.Kind.WORD)
                ? Fit.near(Reason.EXTRA)
                : Fit.far(token.is(Token.Kind.SIGN) ? Reason.EXTRA : Reason.NUMBER);
    }

    /// Whether a token of the answer tells more than the question does.
    boolean isSubstance(int i) {
        Token token = expected.get(i);
        boolean light =
                token.is(Token.Kind.WORD)
                        && (LIGHT.contains(token.text())
                                || LEADING.contains(token.text())
                                || PRONOUNS.contains(token.text())
                                || Articles.at(expected, i));
        return !light && (token.is(Token.Kind.NUMBER) || !context.says(token));
    }

    /// Whether a word is all that one part of a coordination tells: each part is asked for.
    private boolean isPart(int i) {
        boolean before = false;
        for (int at = i - 1; at >= 0 && !before; at--) {
            before = Turns.joins(expected, at);
            if (!before && !isLight(expected.get(at).text())) {
                return false;
            }
        }
        boolean behind = false;
        for (int at = i + 1; at < expected.size() && !behind; at++) {
            behind = Turns.joins(expected, at);
            if (!behind && !isLight(expected.get(at).text())) {
                return false;
            }
        }
        return before || behind;
    }

    /// Whether a pronoun stands for a word of the question that was typed instead.
    private boolean isObject(int i) {
        return i > 0
                && OBJECTS.contains(expected.get(i).text())
                && typed.stream()
                        .filter(word -> !isLight(word.text()) && context.isRepeated(word))
                        .anyMatch(
                                word ->
                                        expected.stream()
                                                .noneMatch(own -> own.isWord(word.text())));
    }

    /// Whether a word stands at the same end of every sibling: *conditioning* where all are kinds
    /// of conditioning, *port* before a number.
    private boolean isShared(int i) {
        boolean numbered = expected.size() == 2 && expected.getLast().is(Token.Kind.NUMBER);
        boolean amount = expected.getFirst().is(Token.Kind.NUMBER);
        return i > 0
                        && i + 1 == expected.size()
                        && (amount || !context.isTranslated())
                        && context.allEndIn(expected.get(i))
                || i == 0 && numbered && context.allBeginWith(expected.getFirst());
    }

    /// Whether a word hardly ever tells anything.
    static boolean isLight(String word) {
        return LIGHT.contains(word)
                || word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0))
                || LEADING.contains(word)
                || FILLERS.contains(word)
                || isPronoun(word)
                || Articles.known(word);
    }

    /// Whether a word tells how two things stand to each other.
    static boolean isPreposition(String word) {
        return LEADING.contains(word);
    }

    static boolean isPronoun(String word) {
        return PRONOUNS.contains(word);
    }

    private static boolean isTo(Token token) {
        return token.text().equals("to");
    }

    /// Whether a token names the kind of what the rest of the answer names.
    private boolean isKind(Token token) {
        return KINDS.contains(token.text())
                && expected.stream()
                        .filter(other -> !other.text().equals(token.text()))
                        .filter(other -> !isLight(other.text()))
                        .map(
                                other ->
                                        other.raw().matches("[\\p{Lu}\\p{IsArabic}].+")
                                                && isRare(other))
                        .reduce(Boolean::logicalAnd)
                        .orElse(false);
    }

    private static boolean isRare(Token name) {
        return !KnownWords.contains(Letters.bare(name.text()));
    }

    /// A preposition within a longer answer.
    private boolean inner(int i) {
        return i > 0
                && expected.size() >= LONG
                && i + 1 < expected.size()
                && LEADING.contains(expected.get(i).text());
    }

    private static boolean isParticle(List<Token> tokens, int i) {
        return i > 0
                && i + 1 < tokens.size()
                && Names.isParticle(tokens.get(i).raw())
                && isName(tokens.get(i + 1));
    }

    /// The one for which *a* was typed.
    private boolean isOneForA(int i) {
        return expected.get(i).readings().contains("1")
                && i + 1 < expected.size()
                && !expected.get(i + 1).is(Token.Kind.NUMBER)
                && typed.stream().anyMatch(token -> token.isWord("a") || token.isWord("an"));
    }

    /// The *one* that only counts: `one byte`.
    private boolean isOne(int j) {
        Token token = typed.get(j);
        return token.raw().equalsIgnoreCase("one")
                && j + 1 < typed.size()
                && !typed.get(j + 1).is(Token.Kind.NUMBER)
                && expected.stream().noneMatch(other -> other.is(Token.Kind.NUMBER));
    }

    private static boolean isApproximate(List<Token> tokens, int i) {
        return isNumber(tokens, i + 1)
                && (Abbreviations.same(tokens.get(i).text(), "circa")
                        || tokens.get(i).isWord("from") && i + 2 < tokens.size());
    }

    private static boolean isSmall(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean between = isNumber(tokens, i - 1) && isNumber(tokens, i + 1);
        return Articles.at(tokens, i)
                || token.isWord("de")
                        && i == 0
                        && tokens.size() > 1
                        && Articles.partitive(tokens, 1)
                || i + 1 < tokens.size()
                        && token.is(Token.Kind.WORD)
                        && LIGHT.contains(token.text())
                || token.isWord("to") && tokens.size() > 1 && (i == 0 || between)
                || token.isSign(":") && between
                || token.isSign("=") && tokens.size() > 2
                || token.isSign("*") && !between;
    }

    private static boolean isNumber(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(Token.Kind.NUMBER);
    }

    private static boolean isName(Token token) {
        return token.raw().matches("\\p{Lu}\\p{Ll}+");
    }

    private static Fit small(int cost) {
        return new Fit(Fit.Closeness.FORM, Reason.FORM, cost);
    }
}
