package dev.recto.transfer.paper;

import java.awt.geom.Path2D;

/// A letter with its marks, or what several letters have grown into, as a font draws it. There is
/// one value for each form that occurs on a paper.
///
/// @param text the characters it stands for
/// @param outline its outline, filled by the non-zero rule, 1000 to the em; the base line is at 0
///   and y goes down
/// @param advance how far it is to the next one
public record Glyph(String text, Path2D outline, double advance) {}
