/// Two notes side by side: [dev.recto.ui.pair.NoteSide] is one of them.
package dev.recto.ui.pair;
