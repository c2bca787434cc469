package dev.recto.store.quiz;

import dev.recto.model.CardId;
import dev.recto.model.DeckId;
import dev.recto.model.Memory;
import dev.recto.model.Review;
import dev.recto.store.change.Action;
import dev.recto.store.change.Change;
import dev.recto.store.change.Changes;
import dev.recto.store.change.Store;
import dev.recto.store.review.Reviews;
import dev.recto.store.table.CardEntry;
import dev.recto.store.table.DeckRows;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Quizzes: what they may ask, their answers, and what is kept of them. Answers, sittings of Learn
/// and scores can be undone; bests, claims and offers are figures that stay.
public final class Quizzes {
    private final Store store;
    private final Function<Function<Change, Changes>, Changes> recording;

    /// Lent by [dev.recto.store.Library#quizzes].
    public Quizzes(Store store) {
        this(store, store::change);
    }

    private Quizzes(Store store, Function<Function<Change, Changes>, Changes> recording) {
        this.store = store;
        this.recording = recording;
    }

    /// The same, but what is recorded takes the place of the last change, as where an answer was
    /// right after all. The caller knows that this was the same answer or test.
    public Quizzes instead() {
        return new Quizzes(store, store::instead);
    }

    /// The cards that a quiz may ask, neither suspended nor buried, in the order of notes.
    ///
    /// @param today the study day
    public List<CardEntry> pool(QuizScope scope, LocalDate today) {
        return store.read(sql -> new QuizPool(sql, scope, today, store.now()).cards());
    }

    /// Records what one answer of a quiz meant, all of it or nothing. Once this has returned, it is
    /// on disk.
    ///
    /// @param reviews a line for each card that was asked, as several are by matching
    /// @param memories what is remembered now of those cards whose review counts
    /// @param now the sitting of Learn after this answer, or null if it was given elsewhere; kept
    ///   until it is forgotten, also when it is finished
    /// @throws IllegalArgumentException if a card is to be remembered without a review that counts
    /// @throws RefusedException NO_LONGER_THERE if one of the cards is gone
    public Changes answer(
            List<Review> reviews, Map<CardId, Memory> memories, @Nullable Learning now) {
        return recording.apply(
                change -> {
                    Reviews.write(change, reviews, memories);
                    if (now != null) {
                        new LearningRows(change.sql()).save(now);
                    }
                    return change.done(Action.ANSWER, reviews.size(), "");
                });
    }

    /// The sitting of Learn with this scope, where it was left.
    public Optional<Learning> learning(String scope) {
        return store.read(sql -> new LearningRows(sql).find(scope));
    }

    /// The sittings of Learn that are not finished, the one answered last first.
    public List<Learning> unfinished() {
        return store.read(sql -> new LearningRows(sql).all()).stream()
                .filter(learning -> !learning.finished())
                .toList();
    }

    /// Forgets the sitting of Learn with this scope, if there is one. The log of its answers stays.
    public Changes forget(String scope) {
        return store.change(
                change ->
                        change.done(
                                Action.FORGET_LEARNING,
                                new LearningRows(change.sql()).delete(scope),
                                ""));
    }

    /// Records a test that was handed in, all of it or nothing: what its answers meant, as
    /// [#answer] does, and its score.
    public Changes keep(List<Review> reviews, Map<CardId, Memory> memories, QuizScore score) {
        return recording.apply(
                change -> {
                    Reviews.write(change, reviews, memories);
                    new ScoreRows(change.sql()).insert(score);
                    score.decks().forEach(share -> change.touches(share.deck()));
                    return change.done(Action.KEEP_SCORE, score.questions(), score.title());
                });
    }

    /// The scores of a deck and those below it, oldest first. What other decks had of the same
    /// tests is left out, so that [QuizScore#share()] is the share of this deck.
    public List<QuizScore> scores(DeckId deck) {
        return store.read(sql -> new ScoreRows(sql).of(new DeckRows(sql).subtree(deck)));
    }

    /// The shortest time in which so many pairs of a scope were matched.
    public Optional<MatchBest> best(String scope, int pairs) {
        return store.read(
                sql ->
                        sql.first(
                                "SELECT taken, at FROM match_best WHERE scope = ? AND pairs = ?",
                                row ->
                                        new MatchBest(
                                                scope,
                                                pairs,
                                                Duration.ofMillis(row.getLong(1)),
                                                Instant.ofEpochMilli(row.getLong(2))),
                                scope,
                                pairs));
    }

    /// Keeps the time of a round of matching if it is the shortest.
    public void keep(MatchBest round) {
        store.aside(
                sql ->
                        sql.run(
                                """
                                INSERT INTO match_best (scope, pairs, taken, at) VALUES (?, ?, ?, ?)
                                ON CONFLICT (scope, pairs) DO UPDATE
                                SET taken = excluded.taken, at = excluded.at
                                WHERE excluded.taken < taken
                                """,
                                round.scope(),
                                round.pairs(),
                                round.taken(),
                                round.at()));
    }

    /// Keeps how an answer that was claimed to be known compares with what the learner then found.
    ///
    /// @param share how much of the answer was borne out, 0 to 1
    public void claim(CardId card, double share, Instant at) {
        store.aside(
                sql ->
                        sql.run(
                                "INSERT INTO claim (card, share, at) VALUES (?, ?, ?)",
                                card,
                                share,
                                at));
    }

    /// All claims together.
    public Claims claims() {
        return store.read(
                sql ->
                        sql.first(
                                        "SELECT count(*), ifnull(avg(share), 1) FROM claim",
                                        row -> new Claims(row.getInt(1), row.getDouble(2)))
                                .orElseThrow());
    }

    /// Counts the wrong options that a question offered.
    ///
    /// @param asked the card that was asked
    /// @param options the cards whose answers were offered beside the right one
    /// @param picked the one among them that was taken, or null if it was the right one
    public void shown(CardId asked, Collection<CardId> options, @Nullable CardId picked) {
        store.aside(
                sql -> {
                    var rows = new OfferedRows(sql);
                    options.forEach(option -> rows.count(asked, option, option.equals(picked)));
                });
    }

    /// The wrong options that questions have offered, with how they did, for each of the cards
    /// asked; one without any is absent.
    public Map<CardId, List<Offered>> offered(Collection<CardId> asked) {
        return store.read(sql -> new OfferedRows(sql).of(asked));
    }
}
