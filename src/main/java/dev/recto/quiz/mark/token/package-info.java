/// From a text to the tokens that are compared: `Notation` brings the ways of setting numbers,
/// units and times of the day to one, `Tokenizer` cuts words, numbers, dates, units and signs, and
/// numbers in words, fractions and Roman numerals become the value that they mean. `Formulas` and
/// `Expressions` read what is no text but chemistry or mathematics.
package dev.recto.quiz.mark.token;
