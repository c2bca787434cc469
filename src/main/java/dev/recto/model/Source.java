package dev.recto.model;

/// Where a note was imported from.
///
/// @param file the name of the file, or a name for pasted text
/// @param firstLine the first line it was read from, counted from 1
/// @param lastLine the last line it was read from
public record Source(String file, int firstLine, int lastLine) {
    public Source {
        if (firstLine < 1 || lastLine < firstLine) {
            throw new IllegalArgumentException("lines " + firstLine + " to " + lastLine);
        }
    }
}
