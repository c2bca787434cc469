package dev.recto.transfer;

/// Nothing could be read or written at all. The words for the learner are chosen where it is shown,
/// from the kind and the place.
public final class TransferException extends Exception {
    private static final long serialVersionUID = 1L;

    /// Why.
    public enum Kind {
        /// There is no such file.
        NOT_FOUND,
        /// It is a folder.
        IS_DIRECTORY,
        /// The file may not be read.
        NO_PERMISSION,
        /// The file is longer than [Limits#FILE].
        TOO_LARGE,
        /// The file to write would be longer than [Limits#FILE].
        TOO_LONG,
        /// It is no text, though a text is needed.
        NOT_TEXT,
        /// No format understands it.
        UNKNOWN_FORMAT,
        /// It was written by a newer Recto.
        NEWER_VERSION,
        /// It is damaged from the beginning.
        BROKEN,
        /// There is nothing in it.
        EMPTY,
        /// Reading failed half-way.
        CANNOT_READ,
        /// The file may not be written, or the folder does not exist.
        CANNOT_WRITE,
        /// The disk is full.
        DISK_FULL,
        /// The computer has no fonts to set pages with.
        NO_FONTS
    }

    private final Kind kind;
    private final String subject;
    private final int line;

    /// A failure that has no line.
    ///
    /// @param subject the name of the file or of the pasted text
    public TransferException(Kind kind, String subject) {
        this(kind, subject, 0);
    }

    /// A failure at a place.
    ///
    /// @param subject the name of the file or of the pasted text
    /// @param line where, counted from 1, or 0 for nowhere in particular
    public TransferException(Kind kind, String subject, int line) {
        super(kind + " " + subject + (line > 0 ? ", line " + line : ""));
        this.kind = kind;
        this.subject = subject;
        this.line = line;
    }

    /// Why it failed.
    public Kind kind() {
        return kind;
    }

    /// The name of the file or of the pasted text.
    public String subject() {
        return subject;
    }

    /// The line, counted from 1, or 0 for nowhere in particular.
    public int line() {
        return line;
    }
}
