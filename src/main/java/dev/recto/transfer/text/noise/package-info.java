/// Which lines are none of the learner's, but of a site, a program or a printer. [Noise] adds up
/// what speaks for it; the others bring one kind of evidence each.
package dev.recto.transfer.text.noise;
