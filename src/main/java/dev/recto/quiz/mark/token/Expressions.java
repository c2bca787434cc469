package dev.recto.quiz.mark.token;

import dev.recto.quiz.mark.word.Letters;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Mathematical expressions, in which every sign counts and blanks do not.
public final class Expressions {
    private static final String FUNCTION =
            "sin|cos|tan|cot|sec|csc|arcsin|arccos|arctan|sinh|cosh|tanh|log|ln|lg|exp|lim|sqrt|max|min|mod|det|pi";
    private static final Pattern WORD = Pattern.compile("\\p{L}\\p{Ll}{2,}");
    private static final Pattern JOINED = Pattern.compile("\\s(?:or|and)\\s");
    private static final Pattern NAMED = Pattern.compile(FUNCTION);
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]|\\P{IsLatin}");
    private static final Pattern SIGNS =
            Pattern.compile(
                    "[^=<>!]=[^=]|[\\p{L}\\d)]\\^[-\\d\\p{L}(]|√|[\\p{L}\\d)]\\s?\\+\\s?[\\p{L}\\d(]|[\\p{L})']\\s-\\s[\\p{L}(]|\\b(?:"
                            + FUNCTION
                            + ")\\b");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[-+]?\\d[\\d.,\\s]*(?:[eE][-+]?\\d+|[×xX*·⋅]\\s?10\\^[-+]?\\d+)?\\s*(?:(\\p{L}+).*|[%°].*)?");
    private static final Pattern OPERATOR = Pattern.compile("[-+=<>/^√±\\d]");
    private static final Pattern PRODUCT = Pattern.compile("\\p{L}{2,5}");
    private static final Pattern ATOM = Pattern.compile("(?<![\\p{L}^])\\((\\p{L}|\\d+)\\)");
    private static final Pattern ARGUMENT =
            Pattern.compile("(?<=" + FUNCTION + "|/|√|\\^)\\(((?:\\p{L}|\\d)+)\\)");
    private static final Pattern LEFT_SIDE =
            Pattern.compile("\\s*\\p{L}\\p{L}?(?:_?\\d)?(?:'|\\(\\p{L}\\))?\\s*=(?!=)\\s*(?=\\S)");

    /// A longer expression has words, or their like, in which a letter may be a slip.
    private static final int SHORT = 8;

    private Expressions() {}

    /// Whether two texts are expressions: no words in them but names of functions, and a sign of
    /// mathematics in one at least.
    public static boolean are(String a, String b) {
        return isWordless(a)
                && isWordless(b)
                && (hasSign(a) || hasSign(b))
                && !(isQuantity(a) && isQuantity(b));
    }

    /// Whether a text is an expression by itself.
    public static boolean is(String text) {
        return isWordless(text) && hasSign(text);
    }

    private static boolean hasSign(String text) {
        return SIGNS.matcher(" " + Letters.plain(text) + " ").find();
    }

    /// Whether a text is a number, perhaps with a unit.
    private static boolean isQuantity(String text) {
        Matcher number = NUMBER.matcher(Letters.plain(text));
        return number.matches()
                && (number.group(1) == null || UnitNames.of(number.group(1)) != null);
    }

    private static boolean isWordless(String text) {
        return !JOINED.matcher(text).find()
                && WORD.matcher(Letters.plain(text))
                        .results()
                        .map(word -> word.group().toLowerCase(Locale.ROOT))
                        .allMatch(
                                word ->
                                        NAMED.matcher(word).matches()
                                                || !VOWEL.matcher(word).find());
    }

    /// Whether two expressions are the same, however they are set; what they are equated to may be
    /// said by one alone, and sums and equations may be turned round.
    public static boolean same(String a, String b) {
        List<String> one = sides(a);
        List<String> other = sides(b);
        if (one.size() != other.size()) {
            one = one.subList(one.size() - 1, one.size());
            other = other.subList(other.size() - 1, other.size());
        }
        return one.equals(other) || one.size() == 2 && one.reversed().equals(other);
    }

    /// Whether the signs or digits of two expressions differ, whatever their variables.
    public static boolean signsDiffer(String a, String b) {
        boolean both = hasLeftSide(a) == hasLeftSide(b);
        return !signs(both ? a : withoutLeftSide(a)).equals(signs(both ? b : withoutLeftSide(b)));
    }

    /// Whether two sums of the same letters have them in other places, or one lacks a letter: no
    /// slip of the hand in what is all letters.
    public static boolean variablesDiffer(String a, String b) {
        String one = letters(withoutLeftSide(a));
        String other = letters(withoutLeftSide(b));
        boolean swapped = one.equals(other) && canonical(a).contains("'");
        return swapped || one.length() != other.length() && one.length() < SHORT;
    }

    private static String letters(String text) {
        return canonical(text)
                .chars()
                .filter(Character::isLetter)
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static List<String> signs(String text) {
        List<String> signs =
                new ArrayList<>(
                        OPERATOR.matcher(canonical(text)).results().map(m -> m.group()).toList());
        Collections.sort(signs);
        return signs;
    }

    private static boolean hasLeftSide(String text) {
        return LEFT_SIDE.matcher(text).lookingAt();
    }

    /// The right side of `y = …`; the whole where there is none.
    static String withoutLeftSide(String text) {
        Matcher left = LEFT_SIDE.matcher(text);
        return left.lookingAt() ? text.substring(left.end()) : text;
    }

    private static List<String> sides(String text) {
        List<String> sides = new ArrayList<>();
        for (String side : canonical(text).split("=", -1)) {
            sides.add(sorted(side));
        }
        return sides;
    }

    /// The terms of a sum in alphabetical order.
    private static String sorted(String sum) {
        var terms = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < sum.length(); i++) {
            char c = sum.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean sign = c == '+' || c == '-';
            if (sign && depth == 0 && i > from && "/^*(".indexOf(sum.charAt(i - 1)) < 0) {
                terms.add(sum.substring(from, i));
                from = i;
            }
        }
        terms.add(sum.substring(from));
        terms.replaceAll(Expressions::product);
        Collections.sort(terms);
        return String.join(" ", terms);
    }

    /// A term without its plus; a product of variables with these in alphabetical order.
    private static String product(String term) {
        String factors = term.startsWith("+") ? term.substring(1) : term;
        return PRODUCT.matcher(factors).matches() && !NAMED.matcher(factors).lookingAt()
                ? factors.chars()
                        .sorted()
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining())
                : factors;
    }

    private static String canonical(String text) {
        String squeezed =
                Letters.plain(text)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\*\\*", "^")
                        .replaceAll("[\\s*·⋅×_]", "")
                        .replace("sqrt", "√")
                        .replace("pi", "π")
                        .replace('÷', '/')
                        .replace('\u2044', '/')
                        .replace('{', '(')
                        .replace('}', ')')
                        .replace('[', '(')
                        .replace(']', ')')
                        .replaceAll("=>|->|⇒|⟶", "→");
        // An exponent is often typed as plain digits.
        String flat = squeezed.replaceAll("(?<=[\\p{L})])\\^(?=\\d)", "");
        String bare = ATOM.matcher(flat).replaceAll("$1");
        return ARGUMENT.matcher(bare).replaceAll("$1");
    }
}
