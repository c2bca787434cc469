package dev.recto.model;

/// Where a note was imported from.
///
/// @param file the name of the file, or a name for pasted text
/// @param firstLine the first line it was read from, counted from 1
/// @param lastLine the last line it was read from
/// @param text what stood in those lines, so that it can be shown when the file is gone; empty
///   where it is not known, at most [#LONGEST_TEXT] characters, cut where there were more
public record Source(String file, int firstLine, int lastLine, String text) {
    /// How much of the lines is kept, in characters.
    public static final int LONGEST_TEXT = 2000;

    private static final String CUT = "…";

    public Source {
        if (firstLine < 1 || lastLine < firstLine) {
            throw new IllegalArgumentException("lines " + firstLine + " to " + lastLine);
        }
        if (text.length() > LONGEST_TEXT) {
            int end = LONGEST_TEXT - CUT.length();
            text =
                    text.substring(
                                    0,
                                    Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                            + CUT;
        }
    }

    /// A place of which only the lines are known.
    public Source(String file, int firstLine, int lastLine) {
        this(file, firstLine, lastLine, "");
    }
}
