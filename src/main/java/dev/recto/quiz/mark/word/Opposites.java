package dev.recto.quiz.mark.word;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that differ by little and mean the contrary or another thing: by a prefix (hyper-, hypo-),
/// by an ending (-ate, -ite), or as a known pair (left, right).
public final class Opposites {
    private static final Set<String> PREFIXES =
            words(
                    "a ab ad af an ana ante anti as auto be bi bio cata circum co com con contra"
                        + " counter de deca di dia dis down dys ec ecto ef en endo epi eu ex exo"
                        + " exter extra for fore hemi hepta hetero hexa holo homo hyper hypo il im"
                        + " in infra inter intra intro ir iso kilo levo macro mal mega meta micro"
                        + " mid milli mis mono multi nano neo nitro non octa off oligo omni on"
                        + " ortho out over pan para penta per peri pluri poly post pre pro pseudo"
                        + " quadri quasi re retro self semi sub sulf super supra sur syn tele tetra"
                        + " trans tri ultra un under uni up vice meth eth prop but pent hex with"
                            // Slavic prefixes of direction
                            + " при у вы в под от за на по пере про с не без раз рас до об из ис"
                            // German
                            + " ver er zer ent ge an aus ein ab auf vor nach zu miss un");
    private static final Set<String> ENDINGS =
            words(
                    "ate-ite ate-ide ite-ide ate-ine ide-ine ane-ene ane-yne ene-yne ane-ine ous-ic"
                        + " or-ee er-ee ose-ase ase-ate itis-osis itis-oma osis-oma ectomy-otomy"
                        + " ectomy-ostomy otomy-ostomy tomy-stomy ectomy-itis ectomy-icitis"
                        + " blast-clast blast-cyte cyte-clast phobia-philia logy-graphy logy-logist"
                        + " logy-nomy graphy-metry ist-ism ist-y ful-less er-est ol-al ol-one"
                        + " al-one emia-uria gen-gon or-ion ion-ive ism-istic -ed -d -ing -er -r"
                        + " -est -ly -y e-ing e-ed e-y e-al -al a-o as-os e-o a-e es-os as-es er-ee"
                        + " ant-or er-ing ed-ing er-ed ing-s ed-s ed-er ent-ence ant-ance teen-ty"
                        + " th-teenth el-elle eur-euse eur-rice in-en um-en est-t st-t te-e en-e"
                        + " er-es em-en er-en en-es an-ene ый-ая ый-ое ая-ое ой-ая ть-л у-ешь у-ет"
                        + " ешь-ет ю-ет ет-ут ос-η ος-η ος-ο η-ο");
    private static final Set<String> PAIRS =
            words(
                    "left-right increase-decrease increased-decreased increasing-decreasing"
                        + " rise-fall up-down high-low higher-lower more-less most-least"
                        + " before-after north-south east-west northern-southern eastern-western"
                        + " hot-cold open-closed input-output read-write client-server"
                        + " supply-demand import-export true-false yes-no major-minor sharp-flat"
                        + " upper-lower inner-outer inside-outside internal-external top-bottom"
                        + " front-back positive-negative plus-minus odd-even male-female man-woman"
                        + " he-she his-her buy-sell push-pull win-lose first-last early-late"
                        + " old-new old-young black-white begin-end start-stop start-end on-off"
                        + " in-out to-from with-without over-under above-below always-never"
                        + " all-none any-none many-few acid-base anode-cathode cation-anion"
                        + " oxidation-reduction mitosis-meiosis dominant-recessive maximum-minimum"
                        + " sooner-later trick-treat heads-tails cause-effect active-passive"
                        + " absorb-emit acute-chronic and-or not-or question-answer husband-wife"
                        + " mother-father brother-sister");

    /// Prefixes so much like a slip of the other that they only count in known words.
    private static final Set<String> CONFUSABLE =
            words(
                    "per-pre be-de an-en in-en im-in em-im al-ab de-di dis-dys des-dis for-fore"
                            + " di-dy");

    private static final int STEM = 3;

    /// So short an ending may as well be a slip.
    private static final int SLIGHT = 2;

    private Opposites() {}

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" ")).collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean has(Set<String> pairs, String a, String b) {
        return pairs.contains(a + "-" + b) || pairs.contains(b + "-" + a);
    }

    /// Whether two words are known opposites.
    public static boolean are(String a, String b) {
        String one = Letters.lower(a.strip());
        String other = Letters.lower(b.strip());
        return has(PAIRS, one, other) || byPrefix(one, other);
    }

    /// Whether two words, in lower case, are opposites that need not look alike.
    public static boolean arePair(String a, String b) {
        return has(PAIRS, a, b);
    }

    /// Whether two words have one stem and prefixes that turn the meaning; no prefix is one too.
    static boolean byPrefix(String a, String b) {
        if (single(a).equals(single(b))) {
            return false;
        }
        int common = 0;
        while (common < Math.min(a.length(), b.length())
                && a.charAt(a.length() - 1 - common) == b.charAt(b.length() - 1 - common)) {
            common++;
        }
        for (int stem = common; stem >= STEM; stem--) {
            String one = a.substring(0, a.length() - stem);
            String other = b.substring(0, b.length() - stem);
            if (isPrefix(one) && isPrefix(other) && !has(CONFUSABLE, one, other)) {
                return !one.equals(other);
            }
        }
        return false;
    }

    /// Every doubled letter once: doubling one is a slip, not another prefix.
    private static String single(String word) {
        return word.replaceAll("(.)\\1+", "$1");
    }

    private static boolean isPrefix(String text) {
        return text.isEmpty() || PREFIXES.contains(text);
    }

    /// Whether two words have one stem and endings that turn the meaning.
    public static boolean byEnding(String a, String b) {
        if (single(a).equals(single(b))) {
            return false;
        }
        int common = 0;
        while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        for (int stem = common; stem >= 2; stem--) {
            String one = ending(a, stem);
            String other = ending(b, stem);
            boolean slight = one.length() <= SLIGHT && one.length() == other.length();
            if (has(ENDINGS, one, other) && !(slight && isOnlyOneWord(a, b))) {
                return true;
            }
        }
        return false;
    }

    /// Whether only the first is a word: then the other ending is a slip, hydrogin for hydrogen.
    private static boolean isOnlyOneWord(String a, String b) {
        return KnownWords.contains(a) && !KnownWords.contains(b);
    }

    private static String ending(String word, int stem) {
        String ending = word.substring(stem);
        // A plural does not hide another ending: sulfates, sulfites.
        return ending.length() > 3
                        && ending.endsWith("s")
                        && !ending.endsWith("sis")
                        && !ending.endsWith("itis")
                ? ending.substring(0, ending.length() - 1)
                : ending;
    }
}
