package dev.recto.quiz.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.Asking;
import dev.recto.model.Grade;
import dev.recto.quiz.mark.Verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;

class MeaningTest {

    @ParameterizedTest
    @CsvSource({
        "TYPED, RIGHT, false, GOOD",
        "TYPED, RIGHT, true, HARD",
        "TYPED, TYPO, false, HARD",
        "TYPED, ALMOST, false, AGAIN",
        "TYPED, WRONG, false, AGAIN",
        "LIST, RIGHT, false, GOOD",
        "LIST, ALMOST, false, AGAIN",
        "CLOZE, RIGHT, false, GOOD"
    })
    void recallOfADueCardIsItsReview(Asking asking, Verdict verdict, boolean slow, Grade grade) {
        assertThat(Meaning.of(asking, verdict, true, true, slow, true))
                .isEqualTo(new Meaning(grade, true));
    }

    @ParameterizedTest
    @EnumSource(names = {"CHOICE", "TRUE_FALSE", "MATCHING", "FLIP"})
    void recognitionNeverCounts(Asking asking) {
        for (Verdict verdict : Verdict.values()) {
            assertThat(Meaning.of(asking, verdict, true, true, false, true).counted()).isFalse();
        }
    }

    @Test
    void nothingElseCounts() {
        assertThat(Meaning.of(Asking.TYPED, Verdict.RIGHT, false, true, false, true).counted())
                .as("the other direction")
                .isFalse();
        assertThat(Meaning.of(Asking.TYPED, Verdict.RIGHT, true, false, false, true).counted())
                .as("a card that is not due")
                .isFalse();
        assertThat(Meaning.of(Asking.TYPED, Verdict.RIGHT, true, true, false, false).counted())
                .as("switched off")
                .isFalse();
    }

    @Test
    void slownessAllowsForTyping() {
        assertThat(Meaning.isSlow(Duration.ofSeconds(16), "")).isTrue();
        assertThat(Meaning.isSlow(Duration.ofSeconds(16), "internal customers")).isFalse();
    }
}
