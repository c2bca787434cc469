package dev.recto.ui.quiz.question;

import dev.recto.ui.widget.InView;

import javafx.scene.Node;

import java.util.List;

/// Takes the focus along a row of nodes.
final class FocusOrder {
    private FocusOrder() {}

    /// Gives the focus to a neighbour of the node that has it; to the first, or going back to the
    /// last, where none of them has.
    ///
    /// @param by 1 for the next, -1 for the one before
    static void move(List<? extends Node> nodes, int by) {
        int now = -1;
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).isFocused()) {
                now = i;
            }
        }
        int goal = now < 0 ? (by > 0 ? 0 : nodes.size() - 1) : now + by;
        if (goal >= 0 && goal < nodes.size()) {
            nodes.get(goal).requestFocus();
            InView.bring(nodes.get(goal));
        }
    }
}
