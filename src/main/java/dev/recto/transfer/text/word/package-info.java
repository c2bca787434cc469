/// What words and signs say by themselves: scripts, the look of a piece of text, word lists.
package dev.recto.transfer.text.word;
