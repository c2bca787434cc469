package dev.recto.transfer.text.weigh;

import static dev.recto.transfer.text.CardLayout.*;

import dev.recto.transfer.text.CardLayout;
import dev.recto.transfer.text.piece.Part;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Set;

/// What a piece can be: a part of a card in one of the layouts. The states are the vertices of the
/// graph through which [Weighing] looks for the best way; [Grammar] has its edges.
public enum State {
    BEGIN(null, Part.NOTHING),
    TITLE(null, Part.TITLE),
    SECTION(null, Part.SECTION),
    STRAY(null, Part.STRAY),

    PAIR_FRONT(ALTERNATING, Part.FRONT),
    PAIR_BACK(ALTERNATING, Part.BACK),
    PAIR_MORE(ALTERNATING, Part.BACK),

    TURNED_BACK(DEFINITION_FIRST, Part.BACK),
    TURNED_FRONT(DEFINITION_FIRST, Part.FRONT),

    LIST_FRONT(PROMPT_AND_LIST, Part.FRONT),
    LIST_LEAD(PROMPT_AND_LIST, Part.LEAD),
    LIST_ITEM(PROMPT_AND_LIST, Part.ITEM),
    LIST_NESTED(PROMPT_AND_LIST, Part.LEAD),
    LIST_MORE(PROMPT_AND_LIST, Part.BACK),

    TURNED_ITEM(PROMPT_AND_LIST, Part.ITEM),
    TURNED_ITEM_MORE(PROMPT_AND_LIST, Part.ITEM),
    TURNED_HEAD(PROMPT_AND_LIST, Part.FRONT),

    GROUP_FRONT(PROMPT_AND_LIST, Part.FRONT),
    GROUP_HEAD(PROMPT_AND_LIST, Part.LEAD),
    GROUP_ITEM(PROMPT_AND_LIST, Part.ITEM),

    WHOLE(SEPARATED, Part.WHOLE),
    WHOLE_MORE(SEPARATED, Part.BACK),
    WHOLE_ITEM(SEPARATED, Part.ITEM),

    LABEL_FRONT(LABELLED, Part.FRONT),
    LABEL_FRONT_MORE(LABELLED, Part.FRONT),
    LABEL_BACK(LABELLED, Part.BACK),
    LABEL_MORE(LABELLED, Part.BACK),
    LABEL_ITEM(LABELLED, Part.ITEM),

    HEAD_FRONT(HEADED, Part.FRONT),
    HEAD_MORE(HEADED, Part.BACK),
    HEAD_ITEM(HEADED, Part.ITEM),
    HEAD_NESTED(HEADED, Part.LEAD),

    BLOCK_FRONT(BLOCKS, Part.FRONT),
    BLOCK_MORE(BLOCKS, Part.BACK),
    BLOCK_ITEM(BLOCKS, Part.ITEM),

    MARKED_FRONT(MARKED_FRONTS, Part.FRONT),
    MARKED_BACK(MARKED_FRONTS, Part.BACK),
    MARKED_MORE(MARKED_FRONTS, Part.BACK),
    MARKED_ITEM(MARKED_FRONTS, Part.ITEM),

    DIVIDED_FRONT(DIVIDED, Part.FRONT),
    DIVIDED_FRONT_MORE(DIVIDED, Part.FRONT),
    DIVIDER(DIVIDED, Part.DIVIDER),
    DIVIDED_MORE(DIVIDED, Part.BACK),
    DIVIDED_ITEM(DIVIDED, Part.ITEM);

    /// The first pieces of a card.
    static final Set<State> STARTS =
            EnumSet.of(
                    PAIR_FRONT,
                    TURNED_BACK,
                    LIST_FRONT,
                    TURNED_ITEM,
                    GROUP_FRONT,
                    WHOLE,
                    LABEL_FRONT,
                    HEAD_FRONT,
                    BLOCK_FRONT,
                    MARKED_FRONT,
                    DIVIDED_FRONT);

    /// The pieces after which a card, or what stands outside of cards, may be over.
    static final Set<State> ENDS =
            EnumSet.of(
                    BEGIN,
                    TITLE,
                    SECTION,
                    STRAY,
                    PAIR_BACK,
                    PAIR_MORE,
                    TURNED_FRONT,
                    LIST_ITEM,
                    LIST_MORE,
                    TURNED_HEAD,
                    GROUP_ITEM,
                    WHOLE,
                    WHOLE_MORE,
                    WHOLE_ITEM,
                    LABEL_BACK,
                    LABEL_MORE,
                    LABEL_ITEM,
                    HEAD_MORE,
                    HEAD_ITEM,
                    BLOCK_MORE,
                    BLOCK_ITEM,
                    MARKED_BACK,
                    MARKED_MORE,
                    MARKED_ITEM,
                    DIVIDED_MORE,
                    DIVIDED_ITEM);

    private final @Nullable CardLayout layout;
    private final Part part;

    State(@Nullable CardLayout layout, Part part) {
        this.layout = layout;
        this.part = part;
    }

    /// The layout of the card, or null outside of cards.
    public @Nullable CardLayout layout() {
        return layout;
    }

    /// What a piece in this state is within its card.
    public Part part() {
        return part;
    }

    /// Whether a card starts with it.
    public boolean starts() {
        return STARTS.contains(this);
    }
}
