package dev.recto.ui.note;

/// Which text of a [Form] is meant.
///
/// @param item the number of the item from 0; 0 for the other parts
record Spot(Part part, int item) {
    static final Spot QUESTION = new Spot(Part.QUESTION, 0);
    static final Spot ANSWER = new Spot(Part.ANSWER, 0);
    static final Spot HINT = new Spot(Part.HINT, 0);

    /// An item of a list.
    static Spot item(int number) {
        return new Spot(Part.ITEM, number);
    }

    /// The parts of a form that are texts.
    enum Part {
        /// The front, the prompt or the cloze text.
        QUESTION,
        /// The back, the lead or the extra.
        ANSWER,
        HINT,
        ITEM
    }
}
