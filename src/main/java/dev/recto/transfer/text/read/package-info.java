/// Reads a text from its first sign to its cards. [TextReader] goes through the steps, [TextFormat]
/// makes decks of what it has read.
package dev.recto.transfer.text.read;
