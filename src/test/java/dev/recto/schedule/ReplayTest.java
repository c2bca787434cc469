package dev.recto.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.model.Asking;
import dev.recto.model.CardId;
import dev.recto.model.Grade;
import dev.recto.model.Memory;
import dev.recto.model.Review;
import dev.recto.model.SchedulerId;
import dev.recto.schedule.Sm2Explanation.Rule;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class ReplayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final SchedulerId SM2 = Sm2.standard().id();
    private static final SchedulerId EAGER = new Sm2(new Sm2Parameters(1, 3, 200, 130, 90)).id();

    @Test
    void aLogLeadsToTheMemoriesThatItsAnswersMade() {
        var chance = new Random(7);
        var log = new ArrayList<Review>();
        Map<CardId, Memory> live = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            var card = new CardId(chance.nextInt(500));
            SchedulerId rule = chance.nextInt(10) == 0 ? EAGER : SM2;
            boolean counted = chance.nextInt(10) > 0;
            LocalDate day = DAY.plusDays(i / 50 - chance.nextInt(3));
            Grade grade = Grade.of(chance.nextInt(6));
            log.add(review(card, day, grade, rule, counted));
            if (counted) {
                live.put(card, Schedulers.of(rule).next(live.get(card), grade, day));
            }
        }

        assertThat(Replay.of(log)).isEqualTo(live).hasSizeGreaterThan(400);
    }

    @Test
    void practiceLeavesNoTrace() {
        var card = new CardId(1);

        assertThat(Replay.of(List.of(review(card, DAY, Grade.EASY, SM2, false)))).isEmpty();
    }

    @Test
    void aDateIsExplainedByTheLastReviewThatChangedIt() {
        var card = new CardId(1);
        List<Review> log =
                List.of(
                        review(card, DAY, Grade.GOOD, SM2, true),
                        review(card, DAY.plusDays(1), Grade.HARD, SM2, true),
                        review(card, DAY.plusDays(1), Grade.GOOD, SM2, true),
                        review(card, DAY.plusDays(3), Grade.AGAIN, SM2, false));

        Explanation explanation = Replay.explain(log);

        assertThat(explanation)
                .isInstanceOfSatisfying(
                        Sm2Explanation.class,
                        sm2 -> {
                            assertThat(sm2.rule()).isEqualTo(Rule.SECOND);
                            assertThat(sm2.grade()).isEqualTo(Grade.HARD);
                            assertThat(sm2.due()).isEqualTo(DAY.plusDays(7));
                            assertThat(sm2.after()).isEqualTo(Replay.of(log).get(card));
                        });
    }

    @Test
    void aNewCardHasNothingToExplain() {
        assertThat(Replay.explain(List.of())).isNull();
        assertThat(Replay.explain(List.of(review(new CardId(1), DAY, Grade.GOOD, SM2, false))))
                .isNull();
    }

    @Test
    void aRuleOfALaterVersionIsNotGuessed() {
        var later = new SchedulerId("fsrs6", "0.2");
        Review review = review(new CardId(1), DAY, Grade.GOOD, later, true);

        assertThatThrownBy(() -> Replay.of(List.of(review)))
                .isInstanceOfSatisfying(
                        UnknownSchedulerException.class, e -> assertThat(e.id()).isEqualTo(later));
    }

    private static Review review(
            CardId card, LocalDate day, Grade grade, SchedulerId rule, boolean counted) {
        return new Review(
                card,
                day.atTime(12, 0).toInstant(ZoneOffset.UTC),
                day,
                grade,
                Asking.FLIP,
                Duration.ofSeconds(3),
                rule,
                counted);
    }
}
