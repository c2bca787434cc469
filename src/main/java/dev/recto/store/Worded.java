package dev.recto.store;

import dev.recto.model.ClozeNote;
import dev.recto.model.Note;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of a note as they are compared with those of another: case, accents, punctuation,
/// plurals, articles and other words without weight make no difference.
///
/// @param key what the front is compared by
/// @param bare the same without what stands in parentheses
/// @param front the words of the front
/// @param back the words of everything behind it
record Worded(String key, String bare, Set<String> front, Set<String> back) {
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ]");
    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}");
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");

    /// Words, and the signs by which formulas and names such as C++ differ.
    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{L}\\p{M}\\p{N}]+|(?<![\\p{L}\\p{N}])-(?=\\p{N})|[\\p{Sm}\\p{Sc}%#]");

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

    static Worded of(Note note) {
        String headline = note.headline();
        String words = NoteText.of(note).words();
        String back =
                note instanceof ClozeNote || !words.startsWith(headline)
                        ? words
                        : words.substring(headline.length());
        String key = key(headline);
        return new Worded(key, bare(headline, key), words(headline), words(back));
    }

    /// What a front is compared by.
    static String key(String headline) {
        List<String> words = tokens(headline);
        return words.stream().anyMatch(word -> NAME.matcher(word).find())
                ? String.join(" ", weighty(words))
                : BLANKS.matcher(folded(headline)).replaceAll("");
    }

    /// The key of a front without what stands in parentheses, if anything else does.
    ///
    /// @param key the key of the whole front
    static String bare(String headline, String key) {
        if (headline.indexOf('(') < 0 && headline.indexOf('[') < 0) {
            return key;
        }
        String rest = ASIDE.matcher(headline).replaceAll(" ");
        return rest.isBlank() ? key : key(rest);
    }

    /// Whether both ask for the same. What stands in parentheses tells two apart where both have
    /// it, and is an explanation where only one has.
    boolean sameFront(Worded other) {
        return key.equals(other.key)
                || (key.equals(bare) || other.key.equals(other.bare)) && bare.equals(other.bare);
    }

    /// All words.
    Set<String> all() {
        var all = new LinkedHashSet<>(front);
        all.addAll(back);
        return all;
    }

    /// The words with digits among these.
    static Set<String> numbers(Set<String> words) {
        return words.stream()
                .filter(word -> DIGIT.matcher(word).find())
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String text) {
        var words = new LinkedHashSet<String>();
        for (String word : weighty(tokens(text))) {
            if (UNSPACED.matcher(word).matches()) {
                for (int i = 0; i + 1 < word.length(); i++) {
                    words.add(word.substring(i, i + 2));
                }
            } else {
                words.add(word);
            }
        }
        return words;
    }

    /// Those with a meaning, or all where none has.
    private static List<String> weighty(List<String> words) {
        List<String> weighty = words.stream().filter(word -> !WEIGHTLESS.contains(word)).toList();
        return weighty.isEmpty() ? words : weighty;
    }

    private static List<String> tokens(String text) {
        return WORD.matcher(folded(text))
                .results()
                .map(MatchResult::group)
                .map(Worded::singular)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String folded(String text) {
        String plain = APOSTROPHES.matcher(text).replaceAll("");
        String composed =
                Normalizer.isNormalized(plain, Normalizer.Form.NFKD)
                        ? plain
                        : ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD))
                                .replaceAll("");
        return composed.toLowerCase(Locale.ROOT);
    }

    /// A word without the endings of the plural that most languages in Latin letters share.
    private static String singular(String word) {
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
}
