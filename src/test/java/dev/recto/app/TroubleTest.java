package dev.recto.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.app.platform.CrashReport;
import dev.recto.ui.MovingClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

class TroubleTest {
    private static final Duration FRAME = Duration.ofMillis(16);

    private final MovingClock clock = new MovingClock(Instant.EPOCH);
    private final List<CrashReport> shown = new ArrayList<>();
    private final List<LogRecord> logged = new ArrayList<>();
    private final Logger logger = Logger.getLogger(Trouble.class.getName());
    private final Handler listening = new Listening();
    private final Trouble trouble = new Trouble(clock, Runnable::run, shown::add);

    @BeforeEach
    void listen() {
        logger.addHandler(listening);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(listening);
        logger.setUseParentHandlers(true);
    }

    @Test
    void whatComesBackWithEveryFrameIsLoggedAndShownOnce() {
        for (int frame = 0; frame < 2_000; frame++) {
            happen(new IllegalStateException("drawing"));
            happen(new IndexOutOfBoundsException("layout"));
            clock.pass(FRAME);
        }
        assertThat(shown).hasSize(2);
        assertThat(logged).hasSize(2);
    }

    @Test
    void whatHappensAgainLaterIsToldAgain() {
        happen(new IllegalStateException("a click"));
        clock.pass(Trouble.A_WHILE);
        happen(new IllegalStateException("the same click"));
        assertThat(shown).hasSize(2);
    }

    private void happen(Throwable error) {
        trouble.uncaughtException(Thread.currentThread(), error);
    }

    private final class Listening extends Handler {
        @Override
        public void publish(LogRecord record) {
            logged.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
