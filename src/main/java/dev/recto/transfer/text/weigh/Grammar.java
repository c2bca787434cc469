package dev.recto.transfer.text.weigh;

import static dev.recto.transfer.text.weigh.State.*;

import dev.recto.transfer.text.CardLayout;

import java.util.ArrayList;
import java.util.List;

/// Which piece may follow which, and what each step costs besides what the pieces themselves say.
/// Costs are negative logarithms of odds: 0.7 says *half as likely*, 2.3 *one in ten*.
///
/// Within a card there are single steps from state to state. Between cards any end may be followed
/// by any start; what that costs depends only on the two layouts, so ends are taken together by
/// their [group][#group(int)].
final class Grammar {
    /// Cards of one layout keep together.
    private static final float OTHER_LAYOUT = 1.4f;

    /// Pairs, lists and blocks are often mixed: they differ only in how many lines a back has.
    private static final float KINDRED_LAYOUT = 0.3f;

    /// Hardly anybody turns the sides around in the middle of a text.
    private static final float TURNED_LAYOUT = 4;

    /// Items stand together; a plain line after one is more likely something new.
    private static final float AFTER_ITEM = 1.5f;

    /// The end of a text in the middle of a card.
    static final float CUT_OFF = 6;

    /// A group for each layout, and one for what stands outside of cards.
    static final int GROUPS = CardLayout.values().length + 1;

    private static final int OUTSIDE = GROUPS - 1;

    private final int[][] from = new int[values().length][];
    private final float[][] cost = new float[values().length][];
    private final float[][] switching = new float[GROUPS][GROUPS];

    Grammar() {
        List<List<Step>> steps = new ArrayList<>();
        for (State _ : values()) {
            steps.add(new ArrayList<>());
        }
        add(steps, BEGIN, TITLE, 0);
        add(steps, PAIR_FRONT, PAIR_BACK, 0);
        add(steps, PAIR_BACK, PAIR_MORE, 0);
        add(steps, PAIR_MORE, PAIR_MORE, 0);
        add(steps, TURNED_BACK, TURNED_FRONT, 0);
        lists(steps);
        body(steps, WHOLE, WHOLE_MORE, WHOLE_ITEM);
        add(steps, LABEL_FRONT, LABEL_FRONT_MORE, 0);
        add(steps, LABEL_FRONT_MORE, LABEL_FRONT_MORE, 0);
        add(steps, LABEL_FRONT, LABEL_BACK, 0);
        add(steps, LABEL_FRONT_MORE, LABEL_BACK, 0);
        body(steps, LABEL_BACK, LABEL_MORE, LABEL_ITEM);
        body(steps, HEAD_FRONT, HEAD_MORE, HEAD_ITEM);
        for (State before : List.of(HEAD_FRONT, HEAD_MORE, HEAD_ITEM)) {
            add(steps, before, HEAD_NESTED, 0);
        }
        add(steps, HEAD_NESTED, HEAD_MORE, 0);
        add(steps, HEAD_NESTED, HEAD_ITEM, 0);
        body(steps, BLOCK_FRONT, BLOCK_MORE, BLOCK_ITEM);
        add(steps, MARKED_FRONT, MARKED_BACK, 0);
        add(steps, MARKED_FRONT, MARKED_ITEM, 0);
        body(steps, MARKED_BACK, MARKED_MORE, MARKED_ITEM);
        add(steps, DIVIDED_FRONT, DIVIDED_FRONT_MORE, 0);
        add(steps, DIVIDED_FRONT_MORE, DIVIDED_FRONT_MORE, 0);
        add(steps, DIVIDED_FRONT, DIVIDER, 0);
        add(steps, DIVIDED_FRONT_MORE, DIVIDER, 0);
        body(steps, DIVIDER, DIVIDED_MORE, DIVIDED_ITEM);
        for (int to = 0; to < from.length; to++) {
            List<Step> into = steps.get(to);
            from[to] = into.stream().mapToInt(Step::from).toArray();
            cost[to] = new float[into.size()];
            for (int k = 0; k < cost[to].length; k++) {
                cost[to][k] = into.get(k).cost();
            }
        }
        for (int a = 0; a < OUTSIDE; a++) {
            for (int b = 0; b < OUTSIDE; b++) {
                switching[a][b] = switching(CardLayout.values()[a], CardLayout.values()[b]);
            }
        }
    }

    /// The states from which a state is reached within a card, by ordinal.
    int[] into(int state) {
        return from[state];
    }

    /// What the steps of [#into(int)] cost, in the same order.
    float[] costInto(int state) {
        return cost[state];
    }

    /// The group of a state: its layout.
    static int group(State state) {
        CardLayout layout = state.layout();
        return layout == null ? OUTSIDE : layout.ordinal();
    }

    /// What it costs that a card, or a line outside of cards, follows another: indexed by the group
    /// that ends and the group that begins.
    ///
    /// @param constancy how much harder than in texts at large it is to go over to another layout
    float[][] switching(float constancy) {
        float[][] costs = new float[GROUPS][GROUPS];
        for (int a = 0; a < GROUPS; a++) {
            for (int b = 0; b < GROUPS; b++) {
                costs[a][b] = constancy * switching[a][b];
            }
        }
        return costs;
    }

    /// Whether a state may follow any end.
    static boolean opens(State state) {
        return state.starts() || state == SECTION || state == STRAY;
    }

    private static void lists(List<List<Step>> steps) {
        add(steps, LIST_FRONT, LIST_LEAD, 0);
        add(steps, LIST_LEAD, LIST_LEAD, 0.5f);
        add(steps, LIST_FRONT, LIST_ITEM, 0);
        add(steps, LIST_LEAD, LIST_ITEM, 0);
        for (State inside : List.of(LIST_ITEM, LIST_MORE)) {
            add(steps, inside, LIST_ITEM, 0);
            add(steps, inside, LIST_NESTED, 0);
            add(steps, inside, LIST_MORE, 0);
        }
        add(steps, LIST_NESTED, LIST_ITEM, 0);
        add(steps, LIST_NESTED, LIST_NESTED, 1);
        add(steps, TURNED_ITEM, TURNED_ITEM_MORE, 0);
        add(steps, TURNED_ITEM_MORE, TURNED_ITEM_MORE, 0);
        add(steps, TURNED_ITEM_MORE, TURNED_HEAD, 0);
        add(steps, GROUP_FRONT, GROUP_HEAD, 0);
        add(steps, GROUP_HEAD, GROUP_ITEM, 0);
        add(steps, GROUP_ITEM, GROUP_ITEM, 0);
        add(steps, GROUP_ITEM, GROUP_HEAD, 0);
    }

    /// A back of any number of plain lines and items after what opens it.
    private static void body(List<List<Step>> steps, State opens, State more, State item) {
        for (State before : List.of(opens, more, item)) {
            add(steps, before, more, before == item ? AFTER_ITEM : 0);
            add(steps, before, item, 0);
        }
    }

    private static float switching(CardLayout a, CardLayout b) {
        if (a == b) {
            return 0;
        }
        if (a == CardLayout.DEFINITION_FIRST || b == CardLayout.DEFINITION_FIRST) {
            return TURNED_LAYOUT;
        }
        return kindred(a, b) ? KINDRED_LAYOUT : OTHER_LAYOUT;
    }

    /// Whether a text goes over from one layout to the other without any ado.
    static boolean kindred(CardLayout a, CardLayout b) {
        return a == b || isFree(a) && isFree(b);
    }

    private static boolean isFree(CardLayout layout) {
        return layout == CardLayout.ALTERNATING
                || layout == CardLayout.PROMPT_AND_LIST
                || layout == CardLayout.BLOCKS;
    }

    private static void add(List<List<Step>> steps, State from, State to, float cost) {
        steps.get(to.ordinal()).add(new Step(from.ordinal(), cost));
    }

    private record Step(int from, float cost) {}
}
