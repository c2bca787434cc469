package dev.recto.transfer.text.card;

import dev.recto.transfer.text.LineRole;
import dev.recto.transfer.text.card.Draft.Entry;
import dev.recto.transfer.text.line.Mark;
import dev.recto.transfer.text.piece.Part;
import dev.recto.transfer.text.word.Shape;
import dev.recto.transfer.text.word.Shape.Trait;

import java.util.List;

/// Brings headings back to where they belong. The text of slides is copied in the order in which
/// its boxes were drawn: bullets come without their items, and a heading may stand below its own
/// text, right above the next heading. Such a heading is given to the nearest card above that has
/// torn-off bullets and nothing but an announcement (*Characteristics such as:*) for a front.
public final class Displaced {
    private static final int FAR = 12;
    private static final int BARE = 4;

    private Displaced() {}

    /// @param headings the headings that stand right above another front, by line from 1
    public static void settle(
            List<Draft> drafts, java.util.SortedMap<Integer, String> headings, LineRole[] roles) {
        int next = 0;
        for (var heading : headings.entrySet()) {
            while (next < drafts.size() && drafts.get(next).lines.getLast() < heading.getKey()) {
                next++;
            }
            for (int d = next - 1; d >= 0; d--) {
                Draft draft = drafts.get(d);
                if (heading.getKey() - draft.lines.getLast() > FAR) {
                    break;
                }
                if (isHeadless(draft)) {
                    Entry announcement = draft.front.getFirst();
                    draft.front.set(0, new Entry(heading.getValue(), Part.FRONT, Mark.NONE));
                    draft.back.addFirst(new Entry(announcement.text(), Part.LEAD, Mark.NONE));
                    draft.add(heading.getKey());
                    roles[draft.lines.getFirst() - 1] = LineRole.LEAD;
                    roles[heading.getKey() - 1] = LineRole.FRONT;
                    break;
                }
            }
        }
    }

    private static boolean isHeadless(Draft draft) {
        if (draft.front.size() != 1
                || draft.items().stream().noneMatch(item -> item.mark.sign().isEmpty())) {
            return false;
        }
        Shape front = Shape.of(draft.front.getFirst().text());
        return front.has(Trait.COLON_LAST) && front.words() <= BARE && !front.has(Trait.ASKS);
    }
}
