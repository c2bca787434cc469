package dev.recto.transfer.paper;

/// A part of the width of a page.
///
/// @param x its left edge
/// @param mirrored whether what stands in it begins on the right
record Column(double x, double width, boolean mirrored) {

    /// A part of it.
    ///
    /// @param start where it begins, seen from where this begins
    Column part(double start, double length) {
        return new Column(mirrored ? x + width - start - length : x + start, length, mirrored);
    }
}
