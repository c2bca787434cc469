package dev.recto.transfer;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells the one-byte character sets of languages with Latin letters from each other. The same
/// bytes are letters in all of them, but only in the right one are nearly all of them letters of
/// one language, or of two, as in a list of words.
final class Alphabets {
    private static final Family WESTERN =
            new Family(
                    "windows-1252",
                    "äöüßéèàê", // German, with words from French
                    "àâæçéèêëîïôœùûüÿ",
                    "áéíñóúü¿¡",
                    "àáâãçéêíóôõúü",
                    "àèéìíòóù",
                    "åäöæøéüá",
                    "áéíóúýþæöð",
                    "áéíóúëïöüèàäê",
                    "àáçèéíïòóúü·");

    private static final List<Family> OTHERS =
            List.of(
                    new Family("windows-1250", Family.CENTRAL),
                    new Family("ISO-8859-2", Family.CENTRAL),
                    new Family("windows-1254", "çğıöşüâîûi̇"),
                    new Family("windows-1257", "āčēģīķļņšūž", "ąčęėįšųūž", "äõöüšž"));

    /// Signs that texts in any language have between words.
    private static final String COMMON = "„“”‚‘’«»‹›–—…§°€©®™·•×±²³½¼¾µ†‡¡¿´`¨\u00a0\u00ad";

    /// How much better another family must explain a text than the western one.
    private static final double BETTER = 0.15;

    /// Nearly all letters.
    private static final double FITS = 0.97;

    /// Fewer different letters prove nothing.
    private static final int FEWEST = 3;

    private Alphabets() {}

    /// The character set of which the letters of some bytes are most likely.
    static Charset likeliest(byte[] bytes) {
        double[] western = WESTERN.explains(bytes);
        Charset best = WESTERN.charset;
        double most = 0;
        for (Family family : OTHERS) {
            double[] share = family.explains(bytes);
            boolean alone =
                    share[0] >= FITS && western[0] < share[0] - BETTER && share[2] >= FEWEST;
            boolean better = alone || share[1] > western[1] + BETTER;
            double gain = share[0] + share[1];
            if (better && gain > most) {
                most = gain;
                best = family.charset;
            }
        }
        return best;
    }

    /// A character set and the letters, beyond those of English, of the languages written in it.
    private record Family(Charset charset, String... languages) {
        static final String[] CENTRAL = {
            "áčďéěíňóřšťúůýž",
            "áäčďéíĺľňóôŕšťúýž",
            "ąćęłńóśźż",
            "áéíóöőúüű",
            "ăâîşţșț",
            "čćđšž",
            "äöüß"
        };

        Family(String charset, String... languages) {
            this(Charset.forName(charset), languages);
        }

        /// The share of the letters that one language explains, the share that two explain, and how
        /// many different letters there are.
        double[] explains(byte[] bytes) {
            Map<Character, Integer> letters = new HashMap<>();
            String text = new String(bytes, charset);
            int all = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c > 0x7F && !(COMMON.indexOf(c) >= 0 && isApart(text, i))) {
                    letters.merge(Character.toLowerCase(c), 1, Integer::sum);
                    all++;
                }
            }
            int one = 0;
            int two = 0;
            for (String first : languages) {
                one = Math.max(one, count(letters, first, first));
                for (String second : languages) {
                    two = Math.max(two, count(letters, first, second));
                }
            }
            return new double[] {
                all == 0 ? 1 : (double) one / all, all == 0 ? 1 : (double) two / all, letters.size()
            };
        }

        /// Whether a sign does not stand within a word.
        private static boolean isApart(String text, int at) {
            return at == 0
                    || at + 1 == text.length()
                    || !Character.isLetter(text.charAt(at - 1))
                    || !Character.isLetter(text.charAt(at + 1));
        }

        private static int count(Map<Character, Integer> letters, String first, String second) {
            return letters.entrySet().stream()
                    .filter(e -> first.indexOf(e.getKey()) >= 0 || second.indexOf(e.getKey()) >= 0)
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }
    }
}
