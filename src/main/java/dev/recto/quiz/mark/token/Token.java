package dev.recto.quiz.mark.token;

import dev.recto.quiz.mark.word.Forms;
import dev.recto.quiz.mark.word.Letters;

import java.util.Set;

/// A unit of comparison.
///
/// @param kind what it is
/// @param text its folded text; for a unit its name, for a number its digits
/// @param raw as it was written, for what capitals tell
/// @param spelt of a word: without accents and as Americans spell it
/// @param readings what a number or date may mean: a value in plain decimals, or an ISO date
public record Token(Kind kind, String text, String raw, String spelt, Set<String> readings) {
    /// What a token is.
    public enum Kind {
        WORD,
        NUMBER,
        DATE,
        UNIT,
        SIGN
    }

    /// A word; `raw` keeps its capitals.
    public static Token word(String text, String raw) {
        return new Token(Kind.WORD, text, raw, Forms.american(Letters.bare(text)), Set.of());
    }

    /// A number or a date with what it may mean.
    public static Token number(Kind kind, String text, String raw, Set<String> readings) {
        return new Token(kind, text, raw, text, readings);
    }

    /// A sign that means something.
    public static Token sign(String text) {
        return new Token(Kind.SIGN, text, text, text, Set.of());
    }

    /// A unit by its name.
    public static Token unit(String name, String raw) {
        return new Token(Kind.UNIT, name, raw, name, Set.of());
    }

    /// Whether it is of a kind.
    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    /// Whether a word in capitals is a numeral.
    public boolean isRoman() {
        return kind == Kind.WORD && raw.matches("[IVX]+") && Numerals.roman(raw) != null;
    }

    /// Whether it is this word.
    public boolean isWord(String wanted) {
        return kind == Kind.WORD && text.equals(wanted);
    }

    /// Whether it is this sign.
    public boolean isSign(String wanted) {
        return kind == Kind.SIGN && text.equals(wanted);
    }
}
