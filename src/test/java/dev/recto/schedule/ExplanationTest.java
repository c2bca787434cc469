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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class ExplanationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final SchedulerId SM2 = Sm2.standard().id();
    private static final SchedulerId EAGER = new Sm2(new Sm2Parameters(1, 3, 200, 130, 90)).id();

    @Test
    void aDateIsExplainedByTheLastReviewThatChangedIt() {
        List<Review> log =
                List.of(
                        review(DAY, Grade.GOOD, SM2, true),
                        review(DAY.plusDays(1), Grade.HARD, SM2, true),
                        review(DAY.plusDays(1), Grade.GOOD, SM2, true),
                        review(DAY.plusDays(3), Grade.AGAIN, SM2, false));

        assertThat(Explanation.of(log))
                .isInstanceOfSatisfying(
                        Sm2Explanation.class,
                        why -> {
                            assertThat(why.rule()).isEqualTo(Rule.SECOND);
                            assertThat(why.grade()).isEqualTo(Grade.HARD);
                            assertThat(why.day()).isEqualTo(DAY.plusDays(1));
                            assertThat(why.due()).isEqualTo(DAY.plusDays(7));
                        });
    }

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverWasAnsweredTheLogLeadsToTheMemoryThatTheAnswersMade(int seed) {
        var chance = new Random(seed);
        var log = new ArrayList<Review>();
        Memory live = null;
        LocalDate day = DAY;
        for (int i = 0; i < 60; i++) {
            day = day.plusDays(chance.nextInt(30) - 3);
            SchedulerId rule = chance.nextInt(10) == 0 ? EAGER : SM2;
            boolean counted = chance.nextInt(5) > 0;
            Grade grade = Grade.of(chance.nextInt(6));
            log.add(review(day, grade, rule, counted));
            live = counted ? Schedulers.of(rule).next(live, grade, day) : live;
        }

        assertThat(Explanation.of(log).after()).isEqualTo(live);
    }

    @Test
    void aNewCardHasNothingToExplain() {
        assertThat(Explanation.of(List.of())).isNull();
        assertThat(Explanation.of(List.of(review(DAY, Grade.GOOD, SM2, false)))).isNull();
    }

    @Test
    void aRuleOfALaterVersionIsNotGuessed() {
        var later = new SchedulerId("fsrs6", "0.2");
        List<Review> log = List.of(review(DAY, Grade.GOOD, later, true));

        assertThatThrownBy(() -> Explanation.of(log))
                .isInstanceOfSatisfying(
                        UnknownSchedulerException.class, e -> assertThat(e.id()).isEqualTo(later));
    }

    private static Review review(LocalDate day, Grade grade, SchedulerId rule, boolean counted) {
        return new Review(
                new CardId(1),
                day.atTime(12, 0).toInstant(ZoneOffset.UTC),
                day,
                grade,
                Asking.FLIP,
                Duration.ofSeconds(3),
                rule,
                counted);
    }
}
