/// One sitting of study: which cards are asked, in which order, and what each answer leads to.
/// Nothing here is saved or drawn; what has to be saved is returned.
///
/// A [Plan] chooses the cards from those that could be asked; a [Sitting] asks them.
package dev.recto.study;
