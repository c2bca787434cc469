package dev.recto.store.statistics;

/// How well a card was known when it was asked. Told by the interval with which it came back, so
/// that it means the same under every scheduler.
public enum Stage {
    /// Asked for the first time.
    NEW,
    /// Came back after less than [dev.recto.model.Maturity#MATURE_FROM] days.
    YOUNG,
    /// Came back after that many days or more.
    MATURE,
    /// Asked again on the same day, or for practice: the answer changed nothing.
    REPEAT;

    /// Whether it was time for the card to be recalled, so that the answer tells how well that
    /// went.
    public boolean recalls() {
        return this == YOUNG || this == MATURE;
    }
}
