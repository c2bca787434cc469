package dev.recto.store.likeness;

import dev.recto.store.search.Folding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a text as they are compared with those of another: case, accents, punctuation,
/// plurals, articles and other words without weight make no difference.
public final class Wording {
    private static final String APOSTROPHES = "'’ʼ";

    /// Signs by which formulas and names such as C++ differ, besides those of mathematics and
    /// money.
    private static final String SIGNS = "%#";

    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// Scripts that put no blank between words are compared by pairs of characters.
    private static final Pattern UNSPACED =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]{2,}");

    private static final Pattern NAME = Pattern.compile("\\p{L}{2,}|\\p{IsHan}");

    /// Words that carry no meaning of their own, in their singular: among them those by which a
    /// question asks for no more than its term ("What is …?", "Define …").
    private static final Set<String> WEIGHTLESS =
            Set.of(
                    ("a an the of to in on at by for from with and or is are was were be been as"
                                    + " that this thes thos it what which i e g etc"
                                    + " defin definition mean meaning term"
                                    + " der die das ein eine el los las una le la les un une"
                                    + " den det en ett de het een il lo")
                            .split(" "));

    private final String text;
    private final List<String> tokens = new ArrayList<>();

    Wording(String text) {
        this.text = text;
        String folded = Folding.of(text);
        var word = new StringBuilder();
        int before = ' ';
        for (int i = 0; i < folded.length(); i += Character.charCount(before)) {
            int letter = folded.codePointAt(i);
            if (APOSTROPHES.indexOf(letter) < 0) {
                if (isWord(letter)) {
                    word.appendCodePoint(letter);
                } else {
                    finish(word);
                    if (isSign(letter)
                            || letter == '-' && !isWord(before) && number(folded, i + 1)) {
                        tokens.add(Character.toString(letter));
                    }
                }
            }
            before = letter;
        }
        finish(word);
    }

    /// What a front is compared by.
    String key() {
        return tokens.stream().anyMatch(word -> NAME.matcher(word).find())
                ? String.join(" ", weighty())
                : BLANKS.matcher(Folding.of(text)).replaceAll("");
    }

    /// The key without what stands in parentheses, if anything else does.
    String bare() {
        if (text.indexOf('(') < 0 && text.indexOf('[') < 0) {
            return key();
        }
        String rest = ASIDE.matcher(text).replaceAll(" ");
        return rest.isBlank() ? key() : new Wording(rest).key();
    }

    /// The words, each once.
    Set<String> words() {
        var words = new LinkedHashSet<String>();
        for (String word : weighty()) {
            if (word.charAt(0) > '~' && UNSPACED.matcher(word).matches()) {
                for (int i = 0; i + 1 < word.length(); i++) {
                    words.add(word.substring(i, i + 2));
                }
            } else {
                words.add(word);
            }
        }
        return words;
    }

    /// A word without the endings of the plural that most languages in Latin letters share.
    public static String singular(String word) {
        if (word.length() < 4) {
            return word;
        }
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.endsWith("s") && "siu".indexOf(word.charAt(word.length() - 2)) < 0;
        String one = plural ? word.substring(0, word.length() - 1) : word;
        return one.endsWith("e") ? one.substring(0, one.length() - 1) : one;
    }

    /// Those with a meaning, or all where none has.
    private List<String> weighty() {
        var weighty = new ArrayList<String>(tokens.size());
        for (String word : tokens) {
            if (!WEIGHTLESS.contains(word)) {
                weighty.add(word);
            }
        }
        return weighty.isEmpty() ? tokens : weighty;
    }

    private void finish(StringBuilder word) {
        if (!word.isEmpty()) {
            tokens.add(singular(word.toString()));
            word.setLength(0);
        }
    }

    private static boolean number(String text, int at) {
        return at < text.length() && isNumber(text.codePointAt(at));
    }

    private static boolean isWord(int letter) {
        return Character.isLetter(letter) || isNumber(letter) || isMark(letter);
    }

    private static boolean isNumber(int letter) {
        return switch (Character.getType(letter)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                    true;
            default -> false;
        };
    }

    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }

    private static boolean isSign(int letter) {
        int type = Character.getType(letter);
        return type == Character.MATH_SYMBOL
                || type == Character.CURRENCY_SYMBOL
                || SIGNS.indexOf(letter) >= 0;
    }
}
