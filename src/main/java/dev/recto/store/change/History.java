package dev.recto.store.change;

import dev.recto.store.change.Changes.Way;
import dev.recto.store.change.RefusedException.Reason;

import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingDeque;

/// The changes of this session that can be undone and done again: the last [#KEPT]. A new change
/// forgets those that were undone.
public final class History {
    /// How many changes are kept at most.
    public static final int KEPT = 1000;

    /// The rows of so many steps are forgotten at once: looking through all tables takes longer
    /// than writing an answer.
    private static final int FORGOTTEN_AT_ONCE = 100;

    private final Store store;
    private final Deque<Step> undo = new LinkedBlockingDeque<>();
    private final Deque<Step> redo = new LinkedBlockingDeque<>();
    private long lastStep;
    private long forgotten;

    History(Store store) {
        this.store = store;
    }

    /// The change that [#undo] would take back. Does not wait for a change that goes on.
    public Optional<Changes> undoable() {
        return Optional.ofNullable(undo.peek()).map(Step::changes);
    }

    /// The change that [#redo] would do again. Does not wait for a change that goes on.
    public Optional<Changes> redoable() {
        return Optional.ofNullable(redo.peek()).map(Step::changes);
    }

    /// Takes the last change back.
    ///
    /// @return what is different now
    /// @throws RefusedException if there is none
    public Changes undo() {
        return store.exclusively(() -> turn(undo, redo, Way.UNDONE));
    }

    /// Does the change again that was undone last.
    ///
    /// @return what is different now
    /// @throws RefusedException if there is none
    public Changes redo() {
        return store.exclusively(() -> turn(redo, undo, Way.REDONE));
    }

    /// The number for the changes that follow. Gaps do not matter.
    long nextStep() {
        return ++lastStep;
    }

    /// The number of the last step that was begun.
    long thisStep() {
        return lastStep;
    }

    /// Forgets, inside the transaction of a new change, the steps that it makes unreachable.
    void makeRoom(UndoLog log) {
        redo.forEach(step -> log.forget(step.number));
        if (undo.size() >= KEPT && undo.getLast().number >= forgotten + FORGOTTEN_AT_ONCE) {
            forgotten = undo.getLast().number;
            log.forget(0, forgotten);
        }
    }

    /// Takes note of a change once it is on disk.
    void done(long number, Changes changes) {
        redo.clear();
        if (undo.size() >= KEPT) {
            undo.removeLast();
        }
        undo.push(new Step(number, changes));
    }

    /// Whether this is the change that [#undo] would take back, and nothing was undone since.
    boolean isLast(long number) {
        Step last = undo.peek();
        return last != null && last.number == number && redo.isEmpty();
    }

    /// The number of the change that [#undo] would take back.
    ///
    /// @throws RefusedException if there is none
    long last() {
        return top(undo).number;
    }

    /// Takes note of what the last change has become.
    void replaceLast(Changes changes) {
        redo.clear();
        undo.push(new Step(undo.pop().number, changes));
    }

    /// Forgets the last change, of which nothing is left.
    void dropLast() {
        undo.pop();
    }

    private Changes turn(Deque<Step> from, Deque<Step> to, Way way) {
        Step step = top(from);
        long number = nextStep();
        store.writing(
                number,
                (sql, log) -> {
                    log.takeBack(step.number);
                    log.forget(step.number);
                    return number;
                });
        from.pop();
        to.push(new Step(number, step.changes));
        return step.changes.going(way);
    }

    private static Step top(Deque<Step> steps) {
        Step step = steps.peek();
        if (step == null) {
            throw new RefusedException(Reason.NOTHING_TO_UNDO);
        }
        return step;
    }

    private record Step(long number, Changes changes) {}
}
