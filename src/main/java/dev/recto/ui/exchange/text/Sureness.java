package dev.recto.ui.exchange.text;

import dev.recto.transfer.text.ReadCard;

/// How sure a card was read, as people say it.
enum Sureness {
    CERTAIN,
    LIKELY,
    UNSURE;

    /// One to nine that it is otherwise.
    private static final double CERTAINLY = 0.9;

    /// Two to five that it is otherwise.
    private static final double LIKELY_ENOUGH = 0.7;

    static Sureness of(ReadCard card) {
        return card.confidence() >= CERTAINLY
                ? CERTAIN
                : card.confidence() >= LIKELY_ENOUGH ? LIKELY : UNSURE;
    }
}
