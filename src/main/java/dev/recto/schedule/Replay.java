package dev.recto.schedule;

import dev.recto.model.CardId;
import dev.recto.model.Memory;
import dev.recto.model.Review;
import dev.recto.model.SchedulerId;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/// Makes memories again from the log, review by review. Not safe for use by several threads.
public final class Replay {
    private final Map<CardId, Memory> memories = new HashMap<>();
    private final Map<SchedulerId, Scheduler> schedulers = new HashMap<>();

    /// The memories to which a whole log leads.
    ///
    /// @param log all reviews, oldest first
    /// @throws UnknownSchedulerException if a review names a rule that this version does not have
    public static Map<CardId, Memory> of(Iterable<Review> log) {
        var replay = new Replay();
        log.forEach(replay::add);
        return replay.memories();
    }

    /// Why a card has the date it has: the last review that changed its memory, explained. Null if
    /// none did, which means that the card is new.
    ///
    /// @param log the reviews of this one card, oldest first
    /// @throws UnknownSchedulerException as in [#of]
    public static @Nullable Explanation explain(Iterable<Review> log) {
        var replay = new Replay();
        Explanation last = null;
        for (Review review : log) {
            Explanation now = replay.add(review);
            last = now != null && now.changed() ? now : last;
        }
        return last;
    }

    /// Takes the next review. A review that does not count changes nothing.
    ///
    /// @return why it leads to its date, or null where it does not count
    /// @throws UnknownSchedulerException as in [#of]
    public @Nullable Explanation add(Review review) {
        if (!review.counted()) {
            return null;
        }
        Explanation explanation =
                schedulers
                        .computeIfAbsent(review.scheduler(), Schedulers::of)
                        .explain(memories.get(review.card()), review.grade(), review.day());
        memories.put(review.card(), explanation.after());
        return explanation;
    }

    /// What is remembered of every card that was reviewed so far. A view, not a copy.
    public Map<CardId, Memory> memories() {
        return Collections.unmodifiableMap(memories);
    }
}
