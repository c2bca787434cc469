package dev.recto.transfer.text.piece;

import dev.recto.transfer.text.LineRole;

/// What a piece of text is within its card, or outside of any.
public enum Part {
    NOTHING(LineRole.BLANK),
    TITLE(LineRole.TITLE),
    SECTION(LineRole.HEADING),
    STRAY(LineRole.PROBLEM),
    FRONT(LineRole.FRONT),
    DIVIDER(LineRole.BLANK),
    BACK(LineRole.BACK),
    LEAD(LineRole.LEAD),
    ITEM(LineRole.ITEM),
    WHOLE(LineRole.CARD);

    private final LineRole role;

    Part(LineRole role) {
        this.role = role;
    }

    /// What a line of it is called.
    public LineRole role() {
        return role;
    }
}
