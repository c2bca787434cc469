package dev.recto.transfer.text;

/// What a line of the source is.
public enum LineRole {
    /// The name of the deck.
    TITLE,
    /// Stands above several cards and belongs to none.
    HEADING,
    /// The front of a card, or a part of it.
    FRONT,
    /// The back of a card, or a part of it.
    BACK,
    /// Front and back on one line.
    CARD,
    /// One item of a list.
    ITEM,
    /// A line of the back that introduces or divides the items.
    LEAD,
    /// Not the learner's: what a site, a page or a copying accident has added.
    NOISE,
    /// Nothing but blanks, or a rule.
    BLANK,
    /// Belongs to no card as it stands: a front without a back, or text without a question.
    PROBLEM
}
