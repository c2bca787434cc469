package dev.recto.quiz.mark.token;

import dev.recto.quiz.mark.word.Letters;

import java.util.Set;
import java.util.regex.Pattern;

/// Chemical formulas, in which capitals are part of the answer.
public final class Formulas {
    private static final String SYMBOLS =
            "H|He|Li|Be|B|C|N|O|F|Ne|Na|Mg|Al|Si|P|S|Cl|Ar|K|Ca|Sc|Ti|V|Cr|Mn|Fe|Co|Ni|Cu|Zn|Ga|Ge|As|Se|Br|Kr"
                + "|Rb|Sr|Y|Zr|Nb|Mo|Tc|Ru|Rh|Pd|Ag|Cd|In|Sn|Sb|Te|I|Xe|Cs|Ba|La|Ce|Nd|Sm|Eu|Gd|W|Re|Os|Ir|Pt"
                + "|Au|Hg|Tl|Pb|Bi|Po|At|Rn|Fr|Ra|Ac|Th|Pa|U|Np|Pu|Am|Cm|Ta|Hf|Lu|No|Lr|Es|Fm|Md";
    private static final Pattern FORMULA =
            Pattern.compile("(?:\\d*\\(?(?:" + SYMBOLS + ")\\d*\\)?\\d*)+(?:\\^?\\d*[+-])?");

    /// Words that happen to be spelt with symbols.
    private static final Set<String> WORDS =
            Set.of("no", "in", "as", "at", "i", "he", "am", "be", "os", "la", "so", "us", "is");

    private Formulas() {}

    static boolean isFormula(String text) {
        return FORMULA.matcher(Letters.plain(text).replace(" ", "")).matches();
    }

    /// Whether a text is the formula of a compound: two elements at least, or a number.
    public static boolean isCompound(String text) {
        return isFormula(text) && text.matches(".*(\\p{Lu}.*\\p{Lu}|\\d).*");
    }

    /// Whether both are formulas of different things that only their capitals tell apart.
    public static boolean differByCapitals(String answer, String typed) {
        String a = squeezed(answer);
        String t = squeezed(typed);
        return !a.equals(t)
                && a.equalsIgnoreCase(t)
                && !WORDS.contains(Letters.lower(a))
                && isFormula(a)
                && isFormula(t);
    }

    /// Whether both write the same formula, charges raised or not.
    public static boolean same(String answer, String typed) {
        return isCompound(answer) && squeezed(answer).equals(squeezed(typed));
    }

    private static String squeezed(String text) {
        return Letters.plain(text).replaceAll("[\\s^_]", "");
    }
}
