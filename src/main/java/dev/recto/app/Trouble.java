package dev.recto.app;

import dev.recto.app.platform.CrashReport;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// What happens with an error that nobody expected: it is logged and shown, and the program goes
/// on. One that comes back with every frame is logged and shown once, until it has stayed away for
/// a while: more would fill the screen, and drive what came first out of the log.
final class Trouble implements Thread.UncaughtExceptionHandler {
    static final Duration A_WHILE = Duration.ofSeconds(10);

    private static final Logger LOG = System.getLogger(Trouble.class.getName());

    private final Clock clock;
    private final Executor screen;
    private final Consumer<CrashReport> show;
    private final Map<String, Instant> last = new ConcurrentHashMap<>();
    private final AtomicBoolean showing = new AtomicBoolean();

    /// @param screen runs what is shown
    /// @param show shows an error until the learner has seen it; meanwhile others are only logged
    Trouble(Clock clock, Executor screen, Consumer<CrashReport> show) {
        this.clock = clock;
        this.screen = screen;
        this.show = show;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        CrashReport report = CrashReport.of(error);
        Instant now = clock.instant();
        Instant before = last.put(report.code(), now);
        if (before != null && now.isBefore(before.plus(A_WHILE))) {
            return;
        }
        LOG.log(Level.ERROR, "Error " + report.code() + " in " + thread.getName(), error);
        if (showing.compareAndSet(false, true)) {
            screen.execute(() -> show(report));
        }
    }

    private void show(CrashReport report) {
        try {
            show.accept(report);
        } finally {
            showing.set(false);
        }
    }
}
