package dev.recto.app;

import dev.recto.model.Asking;
import dev.recto.model.Card;
import dev.recto.model.Grade;
import dev.recto.model.Memory;
import dev.recto.model.Review;
import dev.recto.schedule.Scheduler;
import dev.recto.schedule.StudyDays;
import dev.recto.store.Library;
import dev.recto.store.table.CardEntry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;

/// Some weeks of a learner who never was, so that a tour shows decks as they look in use. The same
/// every time.
final class PastStudy {
    private static final int DAYS = 40;
    private static final int NEW_A_DAY = 4;
    private static final double RECALL = 0.85;

    private final Library library;
    private final Scheduler scheduler;
    private final Random random = new Random(1990);

    PastStudy(Library library, Scheduler scheduler) {
        this.library = library;
        this.scheduler = scheduler;
    }

    /// Studies every day until the day before the present one.
    void live(Clock clock) {
        LocalDate today =
                new StudyDays(StudyDays.USUAL_BEGIN, clock.getZone()).dayOf(clock.instant());
        for (LocalDate day = today.minusDays(DAYS); day.isBefore(today); day = day.plusDays(1)) {
            Instant morning = day.atTime(9, 0).atZone(clock.getZone()).toInstant();
            int fresh = 0;
            for (CardEntry entry : library.reviews().queue(null, day)) {
                if (!entry.card().isNew() || fresh++ < NEW_A_DAY) {
                    answer(entry.card(), day, morning);
                }
            }
        }
    }

    private void answer(Card card, LocalDate day, Instant at) {
        Grade grade =
                random.nextDouble() > RECALL
                        ? Grade.AGAIN
                        : random.nextBoolean() ? Grade.GOOD : Grade.EASY;
        Memory memory = scheduler.next(card.memory(), grade, day);
        var taken = Duration.ofMillis(3000 + random.nextInt(9000));
        library.reviews()
                .record(
                        new Review(
                                card.id(),
                                at,
                                day,
                                grade,
                                Asking.FLIP,
                                taken,
                                scheduler.id(),
                                true),
                        memory);
    }
}
