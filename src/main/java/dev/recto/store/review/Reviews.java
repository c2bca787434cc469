package dev.recto.store.review;

import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.DeckId;
import dev.recto.model.Memory;
import dev.recto.model.Review;
import dev.recto.store.change.Action;
import dev.recto.store.change.Change;
import dev.recto.store.change.Changes;
import dev.recto.store.change.Store;
import dev.recto.store.table.CardEntry;
import dev.recto.store.table.CardRows;
import dev.recto.store.table.DeckRows;
import dev.recto.store.table.DeckTree;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What to study, the answers, and figures of the log.
public final class Reviews {
    // Enough to be steady, few enough to follow the learner and the material.
    private static final int ANSWERS_FOR_PACE = 300;

    private final Store store;

    /// Lent by [dev.recto.store.Library#reviews].
    public Reviews(Store store) {
        this.store = store;
    }

    /// What to ask on a study day: first cards whose last answer of the day was below Good; then
    /// due ones, those that wait for long before the others, each of them in the order of how late
    /// they are in proportion to their interval; then new ones in the order of decks and notes.
    ///
    /// Each deck's daily limits hold for it and all below it together, less what the log says was
    /// done on the day; cards that are asked again are not limited. Of each note one card is asked
    /// a day, a due one rather than a new one; cards that wait for long, for a week and for as long
    /// as their interval was, are asked all the same.
    ///
    /// @param root the deck to study with all below it, or null for all decks
    public List<CardEntry> queue(@Nullable DeckId root, LocalDate day) {
        return store.read(
                sql -> {
                    var tree = new DeckTree(new DeckRows(sql).all());
                    return new StudyQueue(sql, tree, root, day).cards();
                });
    }

    /// Records an answer. Once this has returned, the answer is on disk.
    ///
    /// @param memory what is remembered of the card now; null leaves it as it was, which is right
    ///   for a review that does not count
    /// @throws IllegalArgumentException if a review that does not count comes with a memory
    /// @throws RefusedException NO_LONGER_THERE if the card is gone
    public Changes record(Review review, @Nullable Memory memory) {
        return store.change(
                change -> {
                    write(
                            change,
                            List.of(review),
                            memory == null ? Map.of() : Map.of(review.card(), memory));
                    return change.done(Action.ANSWER, 1, "");
                });
    }

    /// Writes answers, and what is remembered after them of cards whose review counts.
    public static void write(Change change, List<Review> reviews, Map<CardId, Memory> memories) {
        var cards = new CardRows(change.sql());
        var log = new ReviewRows(change.sql());
        var remembered = new HashSet<CardId>();
        for (Review review : reviews) {
            Card card = cards.get(review.card());
            change.touches(card.deck());
            Memory now = review.counted() ? memories.get(card.id()) : null;
            int hour = review.at().atZone(change.zone()).getHour();
            log.insert(review, hour, card.memory(), now);
            if (now != null) {
                cards.remember(card.id(), now);
                remembered.add(card.id());
            }
        }
        if (!remembered.containsAll(memories.keySet())) {
            throw new IllegalArgumentException("only a review that counts changes a memory");
        }
    }

    /// The log of a card, oldest first. Also of a card since deleted.
    public List<Review> of(CardId card) {
        return store.read(sql -> new ReviewRows(sql).of(card));
    }

    /// What was studied on a study day.
    public Today today(LocalDate day) {
        return store.read(
                sql -> {
                    var byDeck = new HashMap<DeckId, Integer>();
                    sql.each(
                            """
                            SELECT deck, count(*) FROM review JOIN card ON card.id = review.card
                            WHERE day = ? GROUP BY deck
                            """,
                            row -> byDeck.put(new DeckId(row.getLong(1)), row.getInt(2)),
                            day);
                    return sql.first(
                                    "SELECT count(*), sum(taken) FROM review WHERE day = ?",
                                    row ->
                                            new Today(
                                                    row.getInt(1),
                                                    Duration.ofMillis(row.getLong(2)),
                                                    byDeck),
                                    day)
                            .orElseThrow();
                });
    }

    /// How long an answer takes on average, told by the latest ones. Empty without any.
    public Optional<Duration> pace() {
        return store.read(
                        sql ->
                                sql.first(
                                        """
                                        SELECT avg(min(taken, ?)) FROM
                                            (SELECT taken FROM review ORDER BY id DESC LIMIT ?)
                                        """,
                                        row -> Duration.ofMillis(row.getLong(1)),
                                        Review.LONGEST_THINKING,
                                        ANSWERS_FOR_PACE))
                .filter(Duration::isPositive);
    }
}
