package dev.recto.store;

/// A picture or sound that a library does not keep.
public final class MediaException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// Why not.
    public enum Reason {
        /// It is nothing that can be shown or played.
        UNKNOWN_TYPE,
        /// It has more bytes than [dev.recto.model.MediaType#MOST_BYTES].
        TOO_LARGE
    }

    private final Reason reason;
    private final String name;

    MediaException(Reason reason, String name) {
        super(reason + ": " + name);
        this.reason = reason;
        this.name = name;
    }

    public Reason reason() {
        return reason;
    }

    /// What people call it.
    public String name() {
        return name;
    }
}
