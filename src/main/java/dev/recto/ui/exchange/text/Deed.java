package dev.recto.ui.exchange.text;

import dev.recto.transfer.text.LineRole;

import org.jspecify.annotations.Nullable;

/// Something the learner says about a text. Those with a role say what lines are; said of lines
/// that are it already, they say the contrary.
public enum Deed {
    /// The line is the title, or is not.
    TITLE(LineRole.TITLE),
    /// A card starts at the line.
    FRONT(LineRole.FRONT),
    /// The line belongs to the back.
    BACK(LineRole.BACK),
    /// The line is an item of a list.
    ITEM(LineRole.ITEM),
    /// The line introduces items.
    LEAD(LineRole.LEAD),
    /// The line stands above cards and belongs to none.
    HEADING(LineRole.HEADING),
    /// The line is not the learner's.
    NOISE(LineRole.NOISE),
    /// The line continues the line above.
    JOIN(null),
    /// The line is something of its own.
    APART(null),
    /// In the middle of the line begins something of its own.
    SPLIT(null),
    /// The sides of the card change places.
    SWAP(null),
    /// The sides of all cards change places.
    SWAP_ALL(null),
    /// No line of the card is content.
    LEAVE_OUT(null),
    /// Lines are written in a layout.
    LAYOUT(null),
    /// The text has its own separators.
    SEPARATORS(null);

    private final @Nullable LineRole role;

    Deed(@Nullable LineRole role) {
        this.role = role;
    }

    /// The role that the lines get, or null where it is about something else.
    @Nullable LineRole role() {
        return role;
    }
}
