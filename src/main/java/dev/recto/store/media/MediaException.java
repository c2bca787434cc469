package dev.recto.store.media;

/// A picture or sound that cannot be kept, shown or played.
public final class MediaException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// Why not.
    public enum Reason {
        /// It is nothing that can be shown or played.
        UNKNOWN_TYPE,
        /// It has more bytes than [dev.recto.model.MediaType#MOST_BYTES].
        TOO_LARGE,
        /// It is a picture with more pixels than are decoded.
        TOO_MANY_PIXELS,
        /// It is not what its first bytes promise.
        BROKEN,
        /// Only its address on the network is there.
        ELSEWHERE,
        /// Nothing of this name is kept.
        MISSING,
        /// This computer cannot play it.
        NOT_PLAYED,
        /// This computer cannot play it, maybe for want of a codec.
        NO_CODEC
    }

    private final Reason reason;
    private final String name;

    /// @param name what people call it, or empty
    public MediaException(Reason reason, String name) {
        super(reason + ": " + name);
        this.reason = reason;
        this.name = name;
    }

    public Reason reason() {
        return reason;
    }

    /// What people call it, or empty.
    public String name() {
        return name;
    }
}
