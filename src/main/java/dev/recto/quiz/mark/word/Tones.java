package dev.recto.quiz.mark.word;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// The tones of Chinese in Latin letters, which are part of the word.
public final class Tones {
    private static final Pattern TONE = Pattern.compile("[aeiouü][\\u0304\\u030C]");

    private Tones() {}

    /// Whether two words that differ in accents are written with tones.
    public static boolean differ(String a, String b) {
        return TONE.matcher(Normalizer.normalize(a, Normalizer.Form.NFD)).find()
                || TONE.matcher(Normalizer.normalize(b, Normalizer.Form.NFD)).find();
    }
}
