package dev.recto.transfer.text;

/// A line of the source with what it was taken for.
///
/// @param number its number, from 1
/// @param text as the source has it
/// @param role what it is
/// @param card the index of the first card it belongs to in [TextReading#cards()], or -1
public record ReadLine(int number, String text, LineRole role, int card) {}
