package dev.recto.ui;

import javafx.application.Platform;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Runs work beside the screen's thread: changes one after the other on a single thread, reading on
/// a few others. A failure that nobody handles is shown.
public final class Background implements AutoCloseable {
    private static final int READERS = 3;
    private static final int PATIENCE_SECONDS = 20;

    private final Executor writer;
    private final Executor readers;
    private final Executor screen;
    private final Consumer<? super Exception> failure;
    private final Runnable close;

    private Background(
            Executor writer,
            Executor readers,
            Executor screen,
            Consumer<? super Exception> failure,
            Runnable close) {
        this.writer = writer;
        this.readers = readers;
        this.screen = screen;
        this.failure = failure;
        this.close = close;
    }

    /// For the running program: own threads, outcomes on the JavaFX thread.
    ///
    /// @param failure shows a failure that the job does not handle itself
    public static Background threads(Consumer<? super Exception> failure) {
        ExecutorService writer = Executors.newSingleThreadExecutor(daemon("recto-writer"));
        ExecutorService readers = Executors.newFixedThreadPool(READERS, daemon("recto-reader"));
        return new Background(
                writer,
                readers,
                Platform::runLater,
                failure,
                () -> {
                    readers.shutdownNow();
                    finish(writer);
                });
    }

    /// For tests: everything happens at once, on the thread that asks.
    ///
    /// @param failure receives a failure that the job does not handle itself
    public static Background inline(Consumer<? super Exception> failure) {
        return new Background(Runnable::run, Runnable::run, Runnable::run, failure, () -> {});
    }

    /// Work that only looks.
    public <T> Job<T> read(Work<T> work) {
        return new Job<>(work, readers, screen, failure);
    }

    /// Work that changes something. Pieces are done one at a time, in the order they were started.
    public <T> Job<T> write(Work<T> work) {
        return new Job<>(work, writer, screen, failure);
    }

    /// Waits for the changes that were started, and takes no more work.
    @Override
    public void close() {
        close.run();
    }

    private static void finish(ExecutorService writer) {
        writer.shutdown();
        try {
            writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadFactory daemon(String name) {
        var number = new AtomicInteger();
        return work -> {
            var thread = new Thread(work, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
