package dev.recto.transfer.text.card;

import dev.recto.transfer.text.CardLayout;
import dev.recto.transfer.text.Corrections;
import dev.recto.transfer.text.Separator;
import dev.recto.transfer.text.weigh.SideModel;
import dev.recto.transfer.text.word.Script;
import dev.recto.transfer.text.word.Shape;
import dev.recto.transfer.text.word.Shape.Trait;

import java.util.List;

/// Settles which side of a card is the front where the layout does not: in a deck that was written
/// definition first, the term or the question is still what is asked. Cards in a row mostly agree,
/// so the whole row is weighed, as [dev.recto.transfer.text.weigh.Weighing] does with lines.
public final class Orientation {
    /// The odds against a deck that begins with its backs.
    private static final float UNUSUAL = 4;

    /// The odds against a change within a deck.
    private static final float CHANGE = 5;

    /// No single card decides.
    private static final float MOST = 1.2f;

    private Orientation() {}

    /// Turns round the cards that were written back first, unless the learner has said which side
    /// is which.
    public static void settle(List<Draft> drafts, Corrections corrections) {
        SideModel model = new SideModel();
        boolean[][] cameTurned = new boolean[drafts.size()][2];
        float straight = 0;
        float turned = UNUSUAL;
        for (int i = 0; i < drafts.size(); i++) {
            float gain = gain(drafts.get(i), model);
            cameTurned[i][0] = turned + CHANGE < straight;
            cameTurned[i][1] = turned < straight + CHANGE;
            float next = Math.min(straight, turned + CHANGE);
            turned = Math.min(turned, straight + CHANGE) - gain;
            straight = next;
        }
        boolean now = turned < straight;
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            draft.turned = now && settles(draft);
            draft.turned ^= corrections.swaps(draft.lines.getFirst());
            now = cameTurned[i][now ? 1 : 0];
        }
    }

    /// How much better the sides of a card would look if they changed places.
    private static float gain(Draft draft, SideModel model) {
        if (!settles(draft) || !draft.complete()) {
            return 0;
        }
        Shape front = Shape.of(draft.frontText());
        if (draft.separator == Separator.VERDICT
                || front.has(Trait.QUESTION)
                || front.has(Trait.ASKS)) {
            return -MOST;
        }
        Shape back = Shape.of(draft.backText());
        // Two signs count as a word, and readings in brackets make a word look like several.
        boolean translates =
                front.script() == Script.EAST_ASIAN
                        && back.script() != Script.EAST_ASIAN
                        && back.script() != Script.NONE;
        if (!front.defines() || translates) {
            return 0;
        }
        float gain =
                model.asFront(front)
                        + model.asBack(back)
                        - model.asFront(back)
                        - model.asBack(front);
        return Math.max(-MOST, Math.min(MOST, gain));
    }

    private static boolean settles(Draft draft) {
        boolean neutral = draft.layout == CardLayout.SEPARATED || draft.layout == CardLayout.BLOCKS;
        return neutral && draft.items().isEmpty();
    }
}
