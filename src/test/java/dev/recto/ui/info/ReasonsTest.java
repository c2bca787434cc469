package dev.recto.ui.info;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.Grade;
import dev.recto.model.Sm2Memory;
import dev.recto.schedule.Explanation;
import dev.recto.schedule.Sm2;
import dev.recto.schedule.Sm2Explanation;
import dev.recto.ui.Words;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;

class ReasonsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private final Reasons reasons = new Reasons(new Words(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource({
        "0, today",
        "1, tomorrow",
        "6, in 6 days",
        "29, in 29 days",
        "30, in a month",
        "45, in a month",
        "46, in 2 months",
        "60, in 2 months",
        "350, in 12 months",
        "365, in a year",
        "400, in 1.1 years",
        "548, in 1.5 years",
        "730, in 2 years",
        "3650, in 10 years",
        "36500, in 100 years",
    })
    void datesAreToldInTheUnitPeopleThinkIn(long days, String words) {
        assertThat(reasons.until(days)).isEqualTo(words);
    }

    @Test
    void aDateIsCountedFromTheAnswer() {
        assertThat(reasons.until(explained(learned(250, 1, 1), Grade.GOOD))).isEqualTo("in 6 days");
    }

    @Test
    void aFirstSuccessGivesTheFirstWait() {
        assertThat(reasons.of(explained(null, Grade.GOOD)))
                .isEqualTo("Known for the first time: it comes back after one day.");
    }

    @Test
    void aSecondSuccessGivesTheSecondWaitAndGradesMoveTheEase() {
        assertThat(reasons.of(explained(learned(250, 1, 1), Grade.EASY)))
                .isEqualTo(
                        "Known twice in a row: it comes back after 6 days."
                                + " The ease goes from 2.5 to 2.6.");
    }

    @Test
    void aLaterSuccessMultipliesTheWait() {
        assertThat(reasons.of(explained(learned(236, 3, 15), Grade.HARD)))
                .isEqualTo(
                        "The wait of 15 days times the ease 2.36 is 35.4, rounded up to 36 days."
                                + " The ease goes from 2.36 to 2.22.");
    }

    @Test
    void aWholeProductIsNotRounded() {
        assertThat(reasons.of(explained(learned(250, 2, 6), Grade.GOOD)))
                .isEqualTo("The wait of 6 days times the ease 2.5 makes 15 days.");
    }

    @Test
    void aFailureStartsAnewAndKeepsTheEase() {
        assertThat(reasons.of(explained(learned(236, 3, 15), Grade.AGAIN)))
                .isEqualTo("A card that was not known starts anew: it comes back after one day.");
    }

    @Test
    void noWaitIsLongerThanThePlan() {
        assertThat(reasons.of(explained(learned(250, 9, 30000), Grade.GOOD)))
                .isEqualTo(
                        "The wait of 30,000 days times the ease 2.5 would be 75,000 days;"
                                + " 36,500 is the longest that Recto plans.");
    }

    @Test
    void aSecondAnswerOfADayMovesNothing() {
        var today = new Sm2Memory(250, 1, 1, TODAY, 1, 0);

        assertThat(reasons.of(explained(today, Grade.AGAIN)))
                .isEqualTo(
                        "You have answered this card today already. Only the first answer of a day"
                                + " moves the date, which stays one day after that answer.");
    }

    @Test
    void gradesWithTheSameReasonShareIt() {
        var outcomes = new EnumMap<Grade, Explanation>(Grade.class);
        List<Grade> grades = List.of(Grade.BLACKOUT, Grade.AGAIN, Grade.GOOD);
        grades.forEach(grade -> outcomes.put(grade, explained(null, grade)));

        assertThat(reasons.of(grades, outcomes))
                .isEqualTo(
                        "Blackout, Again: A card that was not known starts anew: it comes back"
                                + " after one day.\n\n"
                                + "Good: Known for the first time: it comes back after one day.");
    }

    private static Sm2Memory learned(int ease, int streak, int interval) {
        return new Sm2Memory(ease, streak, interval, TODAY.minusDays(interval), streak, 0);
    }

    private static Sm2Explanation explained(@Nullable Sm2Memory before, Grade grade) {
        return Sm2.standard().explain(before, grade, TODAY);
    }
}
