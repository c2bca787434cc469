package dev.recto.quiz.mark;

/// Why an answer was marked so: the greatest difference that was found.
public enum Reason {
    /// Nothing differs but case, width, blanks or punctuation.
    SAME,
    /// Another form of the same: spelling of another country, number, article, abbreviation.
    FORM,
    /// A slip in a word.
    SLIP,
    /// Nothing was typed, or nothing that says anything.
    EMPTY,
    /// The question itself was typed.
    PROMPT,
    /// The answer to another question is as near or nearer.
    SIBLING,
    /// A number, date or numeral differs.
    NUMBER,
    /// A unit or currency differs or is missing.
    UNIT,
    /// A negation was added or left out.
    NEGATION,
    /// The words are opposites or differ in a part that turns the meaning: in-/ex-, -ate/-ite.
    OPPOSITE,
    /// Another word of the language, one slip away: affect, effect.
    OTHER_WORD,
    /// An article of another gender or number.
    ARTICLE,
    /// An accent differs, where accents are asked for or tell words apart.
    ACCENT,
    /// The capitals make it another thing: Co, CO.
    CAPITALS,
    /// More than one answer was offered where one was asked.
    HEDGED,
    /// The right words in an order that may mean something else.
    ORDER,
    /// A part of the answer is missing.
    MISSING,
    /// There is more than the answer.
    EXTRA,
    /// Another answer.
    DIFFERENT
}
