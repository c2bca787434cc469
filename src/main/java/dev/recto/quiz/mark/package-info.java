/// Marking: is what the learner typed the answer? Start at [Marker] for one answer and at
/// [ListMarker] for a list.
///
/// Both sides are folded (case, width, quotes), cut into tokens (words, numbers, units, signs) and
/// laid side by side. What may differ is decided token by token, so that a word may carry a slip
/// while a digit, a unit, a negation or an opposite prefix may not.
package dev.recto.quiz.mark;
