package dev.recto.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// One piece of work, from [Background]. Say what should happen with its outcome, then [#start()].
/// Except for the work itself, everything happens on the screen's thread.
///
/// ```java
/// background.read(progress -> count()).onSuccess(this::show).start();
/// ```
///
/// @param <T> what the work returns
public final class Job<T> {
    private final Work<T> work;
    private final Executor worker;
    private final Executor screen;

    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final AtomicReference<Double> latest = new AtomicReference<>();
    private final AtomicBoolean cancelled = new AtomicBoolean();

    private Consumer<? super T> success = result -> {};
    private Consumer<? super Exception> failure;
    private Runnable end = () -> {};

    Job(Work<T> work, Executor worker, Executor screen, Consumer<? super Exception> failure) {
        this.work = work;
        this.worker = worker;
        this.screen = screen;
        this.failure = failure;
    }

    /// What to do with the result.
    public Job<T> onSuccess(Consumer<? super T> action) {
        success = action;
        return this;
    }

    /// What to do if the work throws. Without this the failure is shown to the learner.
    public Job<T> onFailure(Consumer<? super Exception> action) {
        failure = action;
        return this;
    }

    /// What to do at the end, however it ended: well, badly or called off.
    public Job<T> onEnd(Runnable action) {
        end = action;
        return this;
    }

    /// Sets the work going. Called once, on the screen's thread.
    public Job<T> start() {
        running.set(true);
        worker.execute(this::work);
        return this;
    }

    /// Calls the work off: its outcome, if it still comes to one, is dropped.
    public void cancel() {
        cancelled.set(true);
    }

    /// Whether the work is waiting or under way.
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// How much is done: 0 to 1, or -1 as long as nobody knows.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    private void work() {
        Runnable outcome;
        try {
            T result = cancelled.get() ? null : work.run(new Teller());
            outcome = () -> success.accept(result);
        } catch (Exception e) {
            outcome = () -> failure.accept(e);
        } catch (Error e) {
            screen.execute(() -> finish(() -> {}));
            throw e;
        }
        Runnable last = outcome;
        screen.execute(() -> finish(last));
    }

    private void finish(Runnable outcome) {
        running.set(false);
        try {
            if (!cancelled.get()) {
                outcome.run();
            }
        } finally {
            end.run();
        }
    }

    private final class Teller implements Progress {
        @Override
        public void at(long done, long total) {
            // One waiting update is enough: a later figure replaces it.
            if (latest.getAndSet((double) done / total) == null) {
                screen.execute(() -> progress.set(latest.getAndSet(null)));
            }
        }

        @Override
        public boolean cancelled() {
            return cancelled.get();
        }
    }
}
