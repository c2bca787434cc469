/// One sitting of study: in which order cards are asked, and what each answer leads to. Nothing
/// here is saved or drawn; what has to be saved is returned.
///
/// [Order] puts the cards of a day in order; a [Sitting] asks them.
package dev.recto.study;
