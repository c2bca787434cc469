package dev.recto.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.model.Grade;
import dev.recto.model.Memory;
import dev.recto.model.SchedulerId;
import dev.recto.model.Sm2Memory;
import dev.recto.schedule.Sm2Explanation.Rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

class Sm2Test {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Sm2Memory KNOWN = new Sm2Memory(236, 3, 25, DAY, 3, 0);

    private final Sm2 sm2 = Sm2.standard();

    @ParameterizedTest
    @EnumSource(Grade.class)
    void aSecondAnswerOnTheSameDayChangesNothing(Grade grade) {
        Sm2Explanation explanation = sm2.explain(KNOWN, grade, DAY);

        assertThat(explanation.rule()).isEqualTo(Rule.ANSWERED_BEFORE);
        assertThat(explanation.changed()).isFalse();
        assertThat(explanation.after()).isSameAs(KNOWN);
    }

    @ParameterizedTest
    @EnumSource(Grade.class)
    void anAnswerOnAnEarlierDayChangesNothing(Grade grade) {
        assertThat(sm2.next(KNOWN, grade, DAY.minusDays(1))).isEqualTo(KNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "tr-TR"})
    void theNameOfARuleIsTheSameInEveryLanguage(String language) {
        SchedulerId id = Sm2.standard().id();
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(Sm2.standard().id()).isEqualTo(id);
            assertThat(Schedulers.of(Sm2.standard().id()).id()).isEqualTo(id);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void anExplanationHoldsTheNumbersOfTheRule() {
        LocalDate day = KNOWN.due().plusDays(2);

        assertThat(sm2.explain(KNOWN, Grade.HARD, day))
                .isEqualTo(
                        new Sm2Explanation(
                                Rule.GROWN,
                                KNOWN,
                                Grade.HARD,
                                day,
                                new Sm2Memory(222, 4, 59, day, 4, 0),
                                25 * 236));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, AGAIN, FAILED, 1",
        "0, 1, GOOD, FIRST, 1",
        "1, 1, GOOD, SECOND, 6",
        "2, 6, GOOD, GROWN, 15",
        "9, 14600, GOOD, GROWN, 36500",
        "9, 14601, GOOD, LONGEST, 36500",
        "9, 36500, NEARLY, FAILED, 1"
    })
    void theRuleFollowsFromTheStreakAndTheGrade(
            int streak, int interval, Grade grade, Rule rule, int next) {
        var memory = new Sm2Memory(250, streak, interval, DAY, 5, 1);

        Sm2Explanation explanation = sm2.explain(memory, grade, memory.due());

        assertThat(explanation.rule()).isEqualTo(rule);
        assertThat(explanation.after().interval()).isEqualTo(next);
        assertThat(explanation.due()).isEqualTo(memory.due().plusDays(next));
    }

    @Test
    void aLapseIsAFailureOfWhatWasKnown() {
        Memory memory = sm2.next(null, Grade.AGAIN, DAY);
        assertThat(memory.lapses()).as("was never known").isZero();

        memory = sm2.next(memory, Grade.GOOD, memory.due());
        memory = sm2.next(memory, Grade.AGAIN, memory.due());
        assertThat(memory.lapses()).isEqualTo(1);

        memory = sm2.next(memory, Grade.AGAIN, memory.due());
        assertThat(memory.lapses()).as("was forgotten already").isEqualTo(1);
        assertThat(memory.reviews()).isEqualTo(4);
    }

    @Test
    void aPreviewSaysWhatEachGradeWouldLeadTo() {
        Map<Grade, Memory> preview = sm2.preview(KNOWN, KNOWN.due());

        assertThat(preview.keySet()).containsExactly(Grade.values());
        assertThat(preview)
                .allSatisfy(
                        (grade, memory) ->
                                assertThat(memory).isEqualTo(sm2.next(KNOWN, grade, KNOWN.due())));
        assertThat(preview.get(Grade.AGAIN).interval()).isEqualTo(1);
        assertThat(preview.get(Grade.EASY).interval()).isEqualTo(59);
    }

    @Test
    void aSchedulerIsMadeAgainFromItsName() {
        var eager = new Sm2(new Sm2Parameters(2, 4, 200, 150, 90));

        Scheduler again = Schedulers.of(eager.id());

        assertThat(again.id()).isEqualTo(eager.id());
        assertThat(again.next(null, Grade.GOOD, DAY))
                .isEqualTo(new Sm2Memory(200, 1, 2, DAY, 1, 0));
        assertThat(Schedulers.of(new SchedulerId("sm2", "")).id()).isEqualTo(sm2.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first=1",
                "first=0 second=6 ease=250 floor=130 longest=36500",
                "first=9 second=6 ease=250 floor=130 longest=36500",
                "first=1 second=6 ease=250 floor=130 longest=5",
                "first=1 second=6 ease=250 floor=130 longest=36501",
                "first=1 second=6 ease=120 floor=130 longest=36500",
                "first=1 second=6 ease=250 floor=99 longest=36500",
                "first=1 second=6 ease=1001 floor=130 longest=36500",
                "first=1 second=6 ease=2.5 floor=130 longest=36500"
            })
    void parametersThatMakeNoSenseAreRefused(String parameters) {
        var id = new SchedulerId("sm2", parameters);

        assertThatThrownBy(() -> Schedulers.of(id))
                .isInstanceOfSatisfying(
                        UnknownSchedulerException.class, e -> assertThat(e.id()).isEqualTo(id));
    }

    @Test
    void anUnknownRuleIsRefused() {
        assertThatThrownBy(() -> Schedulers.of(new SchedulerId("sm1999", "")))
                .isInstanceOf(UnknownSchedulerException.class);
    }
}
