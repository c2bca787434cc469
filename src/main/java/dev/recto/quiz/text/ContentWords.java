package dev.recto.quiz.text;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the words that carry the meaning of a text and brings them to a stem, so that two texts
/// can be compared by what they are about.
public final class ContentWords {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern ACCENTS = Pattern.compile("(?<=\\p{IsLatin})\\p{Mn}+");
    private static final Set<String> STOP =
            Set.copyOf(
                    Arrays.asList(
                            ("a about above after again all also although am an and any are as at"
                                 + " be because been before being below between both but by can"
                                 + " could did do does doing done down during each either etc few"
                                 + " for from further get gets had has have having he her here hers"
                                 + " him his how i if in into is it its itself just like made make"
                                 + " makes many may me might more most much must my no nor not now"
                                 + " of off often on once one only or other others our out over own"
                                 + " per same shall she should since so some someone something such"
                                 + " than that the their them then there these they thing things"
                                 + " this those through to together too under until up upon us use"
                                 + " used using usually very was way ways we were what when where"
                                 + " whether which while who whom throughout towards toward upon"
                                 + " among across along around typically generally sometimes"
                                 + " however therefore thus certain various several particular"
                                 + " rather quite almost even still yet ever always according whose"
                                 + " why will with within without would you your yours called known"
                                 + " means refers relates der die das den dem des ein eine einen"
                                 + " einem einer und oder ist sind war im in zu von mit für auf an"
                                 + " als auch nicht bei aus nach wie el la los las un una unos unas"
                                 + " y o es son de del al en con por para que se su sus como más le"
                                 + " les une des et ou est sont du au aux dans avec pour par sur"
                                 + " qui que ne pas ce cette il lo gli e di da per и в на с по к у"
                                 + " о от из за для не что это как а но или")
                                    .split(" +")));
    private static final List<String> ENDINGS =
            List.of("ations", "ation", "ings", "ing", "ment", "ness", "ed", "ly", "al");
    private static final int SHORTEST_STEM = 3;

    private ContentWords() {}

    /// A word in its text.
    ///
    /// @param text as it is written
    /// @param start where it begins in the text
    /// @param stem its stem
    public record Word(String text, int start, String stem) {
        /// Where it ends in the text.
        public int end() {
            return start + text.length();
        }
    }

    /// The words of content of a text in order, each as often as it stands there.
    public static List<Word> in(String text) {
        return words(text).stream().filter(word -> !isStopWord(word.text())).toList();
    }

    /// All words of a text in order. Where a script writes no blanks, a word is what the rules of
    /// Unicode take for one.
    public static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            if (word.codePoints().anyMatch(Character::isIdeographic)) {
                pieces(word, matcher.start(), words);
            } else {
                words.add(new Word(word, matcher.start(), stem(word)));
            }
        }
        return words;
    }

    private static void pieces(String text, int offset, List<Word> into) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String piece = text.substring(from, to);
            into.add(new Word(piece, offset + from, piece));
        }
    }

    /// The stems of the words of content, each once, in order.
    public static List<String> stems(String text) {
        return in(text).stream().map(Word::stem).distinct().toList();
    }

    /// Whether a word only holds others together.
    public static boolean isStopWord(String word) {
        return STOP.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''))
                || word.length() == 1 && Character.isLetter(word.charAt(0)) && word.charAt(0) < 128;
    }

    /// The stem of a word: in lower case, without accents and the endings of number, time and
    /// comparison that English adds. Only good for comparing.
    public static String stem(String word) {
        String stem = bare(word.toLowerCase(Locale.ROOT));
        int apostrophe = Math.max(stem.indexOf('\''), stem.indexOf('’'));
        stem =
                apostrophe > 0 && apostrophe >= stem.length() - 2
                        ? stem.substring(0, apostrophe)
                        : stem;
        stem = cut(stem, "ies", "y");
        boolean plural = !stem.endsWith("ss") && !stem.endsWith("us") && !stem.endsWith("is");
        stem = plural ? cut(stem, "s", "") : stem;
        for (String ending : ENDINGS) {
            String shorter = cut(stem, ending, "");
            if (!shorter.equals(stem)) {
                stem = shorter;
                break;
            }
        }
        return finished(stem);
    }

    /// Single for double consonants, one spelling for two countries, no mute end.
    private static String finished(String cut) {
        String stem = cut.replace("our", "or");
        int last = stem.length() - 1;
        if (last > 0
                && stem.charAt(last) == stem.charAt(last - 1)
                && "aeiou".indexOf(stem.charAt(last)) < 0) {
            stem = stem.substring(0, last);
        }
        if (stem.length() > SHORTEST_STEM && (stem.endsWith("e") || stem.endsWith("y"))) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return stem.endsWith("is") ? stem.substring(0, stem.length() - 1) + "z" : stem;
    }

    private static String bare(String lower) {
        if (lower.chars().allMatch(c -> c < 128)) {
            return lower;
        }
        String bare =
                ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    private static String cut(String word, String ending, String instead) {
        int length = word.length() - ending.length();
        return length >= SHORTEST_STEM && word.endsWith(ending) && hasVowel(word, length)
                ? word.substring(0, length) + instead
                : word;
    }

    private static boolean hasVowel(String word, int length) {
        for (int i = 0; i < length; i++) {
            char c = word.charAt(i);
            if (c > 127 || "aeiouy".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
