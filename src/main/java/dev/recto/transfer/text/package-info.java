/// Reads the layout of any pasted text by itself.
package dev.recto.transfer.text;
