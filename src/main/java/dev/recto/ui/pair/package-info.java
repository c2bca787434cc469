/// Two notes side by side, in a [dev.recto.ui.pair.PairSheet].
package dev.recto.ui.pair;
