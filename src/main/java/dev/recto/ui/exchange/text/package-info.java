/// The import of plain text: the source line by line with what each line was taken for, the cards
/// beside it, and the ways to put the reading right. Start at
/// [dev.recto.ui.exchange.text.TextController] for the screen and at
/// [dev.recto.ui.exchange.text.TextViewModel] for what it does. [dev.recto.ui.exchange.text.Deed]
/// lists what the learner can say of lines, `Corrector` says what each of it means.
package dev.recto.ui.exchange.text;
