package dev.recto.ui.exchange.text;

import dev.recto.transfer.text.Corrections;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;

/// What was said about a text, step by step, to go back and forth.
final class History {
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private Corrections now = Corrections.NONE;

    /// Begins anew.
    void begin(Corrections said) {
        done.clear();
        undone.clear();
        now = said;
    }

    /// All that is said now.
    Corrections now() {
        return now;
    }

    /// Adds a step. Separators that are typed sign by sign are one step.
    ///
    /// @return whether it changes anything
    boolean add(Deed deed, Corrections said) {
        if (said.equals(now)) {
            return false;
        }
        boolean goesOn =
                deed == Deed.SEPARATORS && done.peek() instanceof Step last && last.deed == deed;
        Corrections before = goesOn ? done.pop().before : now;
        done.push(new Step(deed, before, said));
        undone.clear();
        now = said;
        return true;
    }

    /// Goes a step back, if there is one.
    void undo() {
        if (done.poll() instanceof Step step) {
            undone.push(step);
            now = step.before;
        }
    }

    /// Goes a step forth, if there is one.
    void redo() {
        if (undone.poll() instanceof Step step) {
            done.push(step);
            now = step.after;
        }
    }

    /// What a step back would take back, or null.
    @Nullable Deed undoable() {
        return done.peek() instanceof Step step ? step.deed : null;
    }

    /// What a step forth would do again, or null.
    @Nullable Deed redoable() {
        return undone.peek() instanceof Step step ? step.deed : null;
    }

    private record Step(Deed deed, Corrections before, Corrections after) {}
}
