package dev.recto.quiz.mark;

import dev.recto.quiz.mark.token.CalendarDates;
import dev.recto.quiz.mark.token.Numerals;
import dev.recto.quiz.mark.token.Token;
import dev.recto.quiz.mark.word.ConfusedWords;
import dev.recto.quiz.mark.word.Forms;
import dev.recto.quiz.mark.word.KnownWords;
import dev.recto.quiz.mark.word.Letters;
import dev.recto.quiz.mark.word.Opposites;
import dev.recto.quiz.mark.word.ScriptForms;
import dev.recto.quiz.mark.word.Slips;
import dev.recto.quiz.mark.word.Sounds;
import dev.recto.quiz.mark.word.Tones;

import java.util.Set;

/// How well one token fits another.
final class WordFit {
    private static final Set<String> NEGATIONS =
            Set.of(
                    "not", "no", "non", "never", "without", "neither", "nor", "none", "nothing",
                    "nobody", "nowhere", "nicht", "kein", "keine", "ohne", "nie", "ne", "pas",
                    "jamais", "sans", "sin", "nunca", "nada", "mai", "senza", "não", "sem", "не",
                    "нет", "без", "ни", "δεν", "μην", "لا", "ليس", "לא", "אין", "नहीं");

    private final Leniency leniency;
    private final Context context;

    WordFit(Leniency leniency, Context context) {
        this.leniency = leniency;
        this.context = context;
    }

    static boolean negates(Token token) {
        return token.is(Token.Kind.WORD) && NEGATIONS.contains(token.text());
    }

    Fit fit(Token expected, Token typed) {
        if (expected.is(Token.Kind.WORD) && typed.is(Token.Kind.WORD)) {
            return words(expected, typed);
        }
        if (expected.is(Token.Kind.NUMBER) || expected.is(Token.Kind.DATE)) {
            return numbers(expected, typed);
        }
        if (expected.text().equals(typed.text())) {
            return Fit.SAME;
        }
        return expected.is(Token.Kind.UNIT) ? units(expected, typed) : roman(expected, typed);
    }

    private static Fit units(Token expected, Token typed) {
        if (expected.text().equals("celsius") && typed.text().equals("degree")) {
            return Fit.FORM;
        }
        if (typed.is(Token.Kind.WORD) && !typed.text().isEmpty()) {
            int weight =
                    Slips.between(expected.text(), typed.text(), Slips.allowed(expected.text()));
            return weight <= Slips.allowed(expected.text())
                    ? Fit.slip(weight)
                    : Fit.far(Reason.UNIT);
        }
        return Fit.far(Reason.UNIT);
    }

    private Fit numbers(Token expected, Token typed) {
        if (expected.kind() == typed.kind()) {
            boolean shared = expected.readings().stream().anyMatch(typed.readings()::contains);
            if (shared && typed.is(Token.Kind.DATE) && isMisspelt(expected, typed)) {
                return Fit.slip(0);
            }
            return !shared
                    ? Fit.far(Reason.NUMBER)
                    : expected.text().equals(typed.text()) ? Fit.SAME : Fit.FORM;
        }
        if (!typed.is(Token.Kind.WORD)) {
            return Fit.far(Reason.NUMBER);
        }
        Integer roman = Numerals.roman(typed.raw().toUpperCase(java.util.Locale.ROOT));
        if (roman != null) {
            return expected.readings().contains(roman.toString())
                    ? Fit.FORM
                    : Fit.far(Reason.NUMBER);
        }
        boolean inWords = expected.raw().chars().allMatch(c -> Character.isLetter(c) || c == ' ');
        return inWords && expected.is(Token.Kind.NUMBER)
                ? words(Token.word(Letters.lower(expected.raw()), expected.raw()), typed)
                : Fit.far(Reason.NUMBER);
    }

    private static boolean isMisspelt(Token expected, Token typed) {
        return typed.raw().chars().anyMatch(Character::isLetter)
                && CalendarDates.isMisspelt(typed.raw())
                && !CalendarDates.isMisspelt(expected.raw());
    }

    private static Fit roman(Token expected, Token typed) {
        Integer value = expected.is(Token.Kind.WORD) ? Numerals.roman(expected.raw()) : null;
        if (value != null && typed.is(Token.Kind.NUMBER)) {
            return typed.readings().contains(value.toString()) ? Fit.FORM : Fit.far(Reason.NUMBER);
        }
        return Fit.far(Reason.DIFFERENT);
    }

    private Fit words(Token expected, Token typed) {
        String a = expected.text();
        String t = typed.text();
        if (a.equals(t)) {
            return Fit.SAME;
        }
        if (isNumeral(expected) || NEGATIONS.contains(a) || NEGATIONS.contains(t)) {
            return Fit.far(isNumeral(expected) ? Reason.NUMBER : Reason.NEGATION);
        }
        String bareA = Letters.bare(a);
        String bareT = Letters.bare(t);
        if (bareA.equals(bareT) || Letters.writtenOut(a).equals(Letters.writtenOut(t))) {
            return accents(a, t, bareA, bareT);
        }
        if (ScriptForms.same(a, t) && !context.asksScript()) {
            return Fit.FORM;
        }
        if (Abbreviations.same(a, t)
                || expected.spelt().equals(typed.spelt())
                || withoutArticle(bareA, bareT)) {
            return Fit.FORM;
        }
        if (isAcronym(expected) && !bareT.equals(bareA + "s")) {
            return Fit.near(Reason.DIFFERENT);
        }
        if (isAcronym(expected) && isAcronym(typed)) {
            return Fit.near(Reason.OTHER_WORD);
        }
        if (!context.asksNumber() && Forms.singularAndPlural(expected.spelt(), typed.spelt())) {
            return Fit.FORM;
        }
        Fit written = slips(bareA, bareT);
        Fit spelt = slips(expected.spelt(), typed.spelt());
        Fit slips = spelt.accepted() && written.reason() == Reason.DIFFERENT ? spelt : written;
        boolean spelling =
                slips.reason() == Reason.DIFFERENT
                        && isName(expected)
                        && Sounds.alike(bareA, bareT)
                        && !KnownWords.contains(bareT);
        return spelling ? Fit.slip(Slips.allowed(bareA)) : slips;
    }

    /// Words that are the same but for accents.
    private Fit accents(String a, String t, String bareA, String bareT) {
        boolean leftOut = t.equals(bareT) || a.equals(bareA) || Letters.writtenOut(a).equals(t);
        boolean latin =
                Character.UnicodeScript.of(a.codePointAt(0)) == Character.UnicodeScript.LATIN;
        if (ConfusedWords.are(a, t)
                || latin && !leftOut && bareA.equals(bareT) && Tones.differ(a, t)) {
            return Fit.near(Reason.ACCENT);
        }
        boolean writtenOut = Letters.writtenOut(a).equals(t) && !bareA.equals(t);
        if (!leniency.accents() && !writtenOut) {
            return Fit.near(Reason.ACCENT);
        }
        return leftOut || !latin ? Fit.FORM : Fit.slip(0);
    }

    /// Arabic and Hebrew write their article into the word.
    private static boolean withoutArticle(String a, String t) {
        return a.equals("ال" + t)
                || t.equals("ال" + a)
                || a.equals("ה" + t) && t.length() > 2
                || t.equals("ה" + a) && a.length() > 2;
    }

    /// Whether a word of three letters, in an answer of several words, carries a common slip.
    boolean isShortSlip(Token expected, Token typed) {
        String a = Letters.bare(expected.text());
        String t = Letters.bare(typed.text());
        return expected.is(Token.Kind.WORD)
                && typed.is(Token.Kind.WORD)
                && a.length() == 3
                && !isNumeral(expected)
                && !isAcronym(expected)
                && Slips.isCommon(a, t)
                && !Articles.known(a)
                && !Articles.known(t)
                && !isOther(t);
    }

    /// Whether a word has a meaning of its own here.
    private boolean isOther(String word) {
        return KnownWords.contains(word) || context.belongsElsewhere(word);
    }

    private Fit slips(String a, String t) {
        int allowed = Slips.allowed(a);
        int weight = Slips.between(a, t, 2 * allowed);
        if (weight > 2 * allowed) {
            return Fit.far(Opposites.arePair(a, t) ? Reason.OPPOSITE : Reason.DIFFERENT);
        }
        if (ConfusedWords.are(a, t)) {
            return Fit.near(Reason.OTHER_WORD);
        }
        if (Opposites.are(a, t) || Opposites.byEnding(a, t)) {
            return Fit.far(Reason.OPPOSITE);
        }
        if (weight > allowed) {
            return Fit.near(Reason.DIFFERENT);
        }
        boolean another = isOther(t) || Forms.singularAndPlural(a, t);
        return another ? Fit.near(Reason.OTHER_WORD) : Fit.slip(weight);
    }

    private static boolean isName(Token token) {
        return token.raw().matches("\\p{Lu}.*\\p{Ll}.*");
    }

    /// Whether every letter of a short form means something.
    private static boolean isAcronym(Token token) {
        return token.raw().matches("\\p{Lu}{2,6}");
    }

    private static boolean isNumeral(Token token) {
        return token.raw().length() > 1
                && token.raw().matches("[IVX]+")
                && Numerals.roman(token.raw()) != null;
    }
}
