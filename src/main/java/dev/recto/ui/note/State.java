package dev.recto.ui.note;

/// How far a note has come, as the learner is told.
///
/// @param flaw what is missing where it is a draft
/// @param lost how many cards would go with their schedule where it is held back
record State(Stage stage, Flaw flaw, int lost) {
    static final State NOTHING = new State(Stage.NOTHING, Flaw.NONE, 0);

    /// How far a note has come.
    enum Stage {
        /// Nothing is being written.
        NOTHING,
        /// A new note without a word.
        BLANK,
        /// A new note that is not complete.
        BEGUN,
        /// A new note that can be added.
        READY,
        /// A note of the library that is complete and will be saved in a moment.
        UNSAVED,
        SAVED,
        /// A note of the library whose new text is not complete, or can be thrown away.
        DRAFT,
        /// A note of the library whose new text would take cards away: the learner is asked first.
        HELD
    }

    /// Whether there is something that can be thrown away.
    boolean discardable() {
        return switch (stage) {
            case BEGUN, READY, DRAFT, HELD -> true;
            default -> false;
        };
    }
}
