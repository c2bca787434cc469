/// What a deck, a note, a card and a review are: immutable values without input or output, clocks
/// or chance. Every other room may use this one; this one uses none.
///
/// Start at [Note]: what the learner wrote. A note asks one or more questions; each is a [Card],
/// which is what gets scheduled. What a scheduler remembers of a card is its [Memory], and every
/// answer is a [Review], a line in the log that explains every memory.
package dev.recto.model;
