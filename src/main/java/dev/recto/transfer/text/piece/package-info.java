/// Pieces: the smallest stretches of text that are read as a whole, with every way to divide each.
package dev.recto.transfer.text.piece;
