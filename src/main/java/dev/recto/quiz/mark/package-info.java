/// Marking: is what the learner typed the answer? Start at [Marker] for one answer, at [ListMarker]
/// for a list and at [IdeaMarker] for a long text.
///
/// Below it are `mark.token` (from text to tokens: numbers, units, dates, expressions) and
/// `mark.word` (one word against another, without a text around it); neither knows what an answer
/// is.
///
/// A verdict comes about in five steps, each a few classes:
///
/// 1. *What the answer accepts.* [Alternatives] reads `a / b`, `a; b` and parentheses into texts;
///    `Abbreviations`, `Names` and `Context` know what else may stand for one: an acronym, a
///    surname, a word that the question says already.
/// 2. *Reading.* `Letters` folds what is one letter to a reader (case, width, quotes, points of
///    vowels, digits of every script); `Notation` brings the ways of setting numbers and units to
///    one; `Tokenizer` cuts words, numbers, dates, units and signs. Numbers in words, fractions,
///    Roman numerals, dates and times of the day (`ClockTimes`) become the value that they mean.
/// 3. *Laying side by side.* `Comparison` tries formulas and expressions as a whole, then
///    `Alignment` finds the cheapest way to lay the tokens of both texts together, then `Turns` the
///    orders of words that mean the same. What may be left out or added is `SpareWords`.
/// 4. *One word for another.* `WordFit` decides: the same; another form (`Forms`, `Articles`,
///    accents; `ScriptForms`: traditional Chinese for simplified, unless the question tells them
///    apart); a slip (`Slips`, weighted as people make them: Damerau's four slips, and cheaper
///    where a sound or a key is near); another word (`KnownWords`, `ConfusedWords`); the contrary
///    (`Opposites`). So a word may carry a slip while a digit, a unit, a sign or a negation may
///    not.
/// 5. *The judgement.* [Marker] accepts nothing that fits the answer to another question as well,
///    nothing that hedges and nothing that only repeats the question.
///
/// A list is cut by `Segments` into the pieces that are most likely items, which `Items` knows by
/// the same comparison or by the words that matter.
///
/// Sources: the four slips of the pen after Damerau (1964), which make up four fifths of all errors
/// in typing; words that exist after SCOWL (see `word/words.txt`); characters of Chinese after the
/// Unicode CLDR (see `word/simplified.txt`); pairs of confused words, opposites, plurals and units
/// from our own lists, which the tables of the tests have grown.
package dev.recto.quiz.mark;
