package dev.recto.store.change;

/// A change that makes no sense for this library, and was not made.
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// Why it makes no sense.
    public enum Reason {
        /// A deck's name is blank.
        NAME_BLANK,
        /// A deck of that name, case aside, lies there already.
        NAME_TAKEN,
        /// A deck would come to lie in itself or in a deck below it.
        INTO_ITSELF,
        /// The deck, note or card is no longer there.
        NO_LONGER_THERE,
        /// There is nothing to undo or redo.
        NOTHING_TO_UNDO
    }

    private final Reason reason;

    /// A refusal; what was begun is rolled back.
    public RefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /// Why it makes no sense; what screens choose their words by.
    public Reason reason() {
        return reason;
    }
}
