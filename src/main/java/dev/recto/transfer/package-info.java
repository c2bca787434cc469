/// What crosses the border: reading decks from files and pasted text, and writing them. This room
/// knows only the model; nothing here touches a library.
///
/// Start at [Formats]: it picks the [DeckFormat] for a [Material] and reads it. What comes out is
/// an [Imported]: the decks, and every place that could not be read as a [Problem] with its line.
/// Good rows are never lost to bad ones; only when nothing can be read at all there is a
/// [TransferException]. Each format has a package of its own below this one.
package dev.recto.transfer;
