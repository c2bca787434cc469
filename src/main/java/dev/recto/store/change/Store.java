package dev.recto.store.change;

import dev.recto.store.change.Changes.Way;
import dev.recto.store.file.OpenFile;
import dev.recto.store.file.Sql;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Lends the two connections of an open library: one to whoever changes, one to whoever reads. A
/// long change does not keep readers waiting; they see the library as it was before it.
public final class Store {
    private final OpenFile file;
    private final Clock clock;
    private final Sql write;
    private final Sql read;
    private final UndoLog log;
    private final History history = new History(this);
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock reading = new ReentrantLock();

    /// Takes over a file, and closes it in the end.
    ///
    /// @param clock dates the changes; days are those of its zone
    public Store(OpenFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
        write = file.write();
        read = file.read();
        log = new UndoLog(write);
    }

    /// Where the learner is.
    public ZoneId zone() {
        return clock.getZone();
    }

    /// The changes that were made since the file was opened.
    public History history() {
        return history;
    }

    /// Reads in one transaction: everything that is read is from the same moment.
    public <T> T read(Function<Sql, T> work) {
        return lend(sql -> sql.inTransaction("BEGIN", () -> work.apply(sql)));
    }

    /// The present moment.
    public Instant now() {
        return clock.instant();
    }

    /// Lends the reader without a transaction.
    public <T> T lend(Function<Sql, T> work) {
        reading.lock();
        try {
            return work.apply(read);
        } finally {
            reading.unlock();
        }
    }

    /// Makes a change that returns what is different.
    public Changes change(Function<Change, Changes> work) {
        return change(work, changes -> changes);
    }

    /// Makes a change that also returns something new.
    public <I> Added<I> add(Function<Change, Added<I>> work) {
        return change(work, Added::changes);
    }

    /// Makes a change: one transaction, and one step of the history.
    public <T> T change(Function<Change, T> work, Function<T, Changes> changes) {
        return exclusively(
                () -> {
                    long step = history.nextStep();
                    T result =
                            writing(
                                    step,
                                    (sql, undo) -> {
                                        history.makeRoom(undo);
                                        return work.apply(present());
                                    });
                    history.done(step, changes.apply(result));
                    return result;
                });
    }

    /// Makes a change that belongs to a run. As long as nothing else was changed since the last one
    /// of the run, it takes the place of that one: the library is as if only this one had been
    /// made.
    ///
    /// @param work makes the change; one that counts 0 leaves nothing of the run
    public Changes change(Run run, Function<Change, Changes> work) {
        return exclusively(
                () -> {
                    if (!history.isLast(run.step)) {
                        Changes begun = change(work);
                        run.step = history.thisStep();
                        return begun;
                    }
                    Changes made = writing(run.step, (sql, undo) -> again(run, undo, work));
                    if (made.count() == 0) {
                        history.dropLast();
                        return made.going(Way.UNDONE);
                    }
                    history.replaceLast(made);
                    return made.going(Way.CONTINUED);
                });
    }

    /// Makes a change in the place of the last one: the library is as if only this one had been
    /// made, and at no moment without both.
    ///
    /// @throws RefusedException if there is none
    public Changes instead(Function<Change, Changes> work) {
        return exclusively(
                () -> {
                    long last = history.last();
                    Changes made =
                            writing(
                                    last,
                                    (sql, undo) -> {
                                        history.makeRoom(undo);
                                        undo.takeBack(last);
                                        return work.apply(present());
                                    });
                    history.replaceLast(made);
                    return made.going(Way.CONTINUED);
                });
    }

    private Changes again(Run run, UndoLog undo, Function<Change, Changes> work) {
        undo.takeBack(run.step);
        Changes made = work.apply(present());
        if (made.count() == 0) {
            undo.forget(run.step);
        }
        return made;
    }

    private Change present() {
        return new Change(write, clock.instant().truncatedTo(ChronoUnit.MILLIS), zone());
    }

    /// Runs work in a transaction of its own that belongs to the given step of the history.
    <T> T writing(long step, Write<T> work) {
        return exclusively(
                () -> {
                    file.mustBeThere();
                    return write.inTransaction(
                            "BEGIN IMMEDIATE",
                            () -> {
                                log.begin(step);
                                return work.run(write, log);
                            });
                });
    }

    /// Reads with the connection that writes, for what only it can tell.
    public <T> T looking(Function<Sql, T> work) {
        return exclusively(() -> write.inTransaction("BEGIN", () -> work.apply(write)));
    }

    /// Makes a change that is no step of the history and touches no table that has one.
    public void aside(Consumer<Sql> work) {
        asideFor(
                sql -> {
                    work.accept(sql);
                    return true;
                });
    }

    /// Makes a change as [#aside] does, and returns what it made.
    public <T> T asideFor(Function<Sql, T> work) {
        return writing(history.nextStep(), (sql, _) -> work.apply(sql));
    }

    /// Runs work while no change goes on.
    <T> T exclusively(Supplier<T> work) {
        writing.lock();
        try {
            return work.get();
        } finally {
            writing.unlock();
        }
    }

    /// Waits for the change and the read that go on, then closes the file.
    public void close() {
        exclusively(
                () -> {
                    reading.lock();
                    try (file) {
                        return true;
                    } finally {
                        reading.unlock();
                    }
                });
    }

    interface Write<T> {
        T run(Sql sql, UndoLog log);
    }
}
