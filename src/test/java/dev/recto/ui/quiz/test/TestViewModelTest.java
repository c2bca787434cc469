package dev.recto.ui.quiz.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.Question;
import dev.recto.ui.LibraryFixture;
import dev.recto.ui.MovingClock;
import dev.recto.ui.quiz.plan.QuizMode;
import dev.recto.ui.quiz.plan.QuizPlan;
import dev.recto.ui.quiz.question.Questions;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class TestViewModelTest {
    private static final List<Question> QUESTIONS =
            List.of(
                    Questions.choice(),
                    Questions.trueFalse(true),
                    Questions.typed(),
                    Questions.cloze(),
                    Questions.matching(),
                    Questions.list(false, 2),
                    Questions.typed());
    private static final List<Given> ANSWERS =
            List.of(
                    new Given.Picked(2),
                    new Given.Judged(false),
                    new Given.Written("“Paris”\n\\ é"),
                    new Given.Filled(List.of("Paris", "")),
                    new Given.Paired(List.of(2, -1, 3)),
                    new Given.Ticked(Set.of(0, 2), true, "what I wrote"),
                    new Given.Nothing());

    private final MovingClock clock = new MovingClock(LibraryFixture.CLOCK.instant());
    private final List<TestDraft> kept = new ArrayList<>();

    @Test
    void answersAreGivenAndChangedInAnyOrder() {
        TestViewModel model = begin(0);
        model.go(2);
        model.answer(new Given.Written("Rome"));
        model.previous();
        model.answer(new Given.Judged(true));
        model.next();
        assertThat(model.given()).isEqualTo(new Given.Written("Rome"));
        model.answer(new Given.Written("Paris"));
        model.answer(new Given.Written("Paris"));

        assertThat(model.sittingProperty().get().open()).isEqualTo(5);
        assertThat(model.isAnswered(1)).isTrue();
        model.answer(new Given.Nothing());
        assertThat(model.isAnswered(2)).isFalse();
    }

    @Test
    void theNextOpenQuestionIsFoundAroundTheEnd() {
        TestViewModel model = begin(0);
        model.go(6);
        model.nextOpen();
        assertThat(model.currentProperty().get()).isZero();
        model.answer(new Given.Picked(0));
        model.go(6);
        model.nextOpen();
        assertThat(model.currentProperty().get()).isEqualTo(1);
        model.go(-1);
        model.go(7);
        assertThat(model.currentProperty().get()).isEqualTo(1);
    }

    @Test
    void whatIsLeftComesBackAsItWasAndTheTimeBetweenDoesNotCount() {
        TestViewModel model = begin(10);
        for (int i = 0; i < ANSWERS.size(); i++) {
            model.go(i);
            model.answer(ANSWERS.get(i));
        }
        model.go(4);
        model.flag();
        clock.pass(Duration.ofMinutes(3));
        model.keep();
        clock.pass(Duration.ofDays(2));

        TestDraft draft = DraftText.read(DraftText.of(kept.getLast())).orElseThrow();
        TestViewModel resumed = new TestViewModel(model.exam(), clock, kept::add, draft);
        assertThat(resumed.sittingProperty().get().given()).isEqualTo(ANSWERS);
        assertThat(resumed.currentProperty().get()).isEqualTo(4);
        assertThat(resumed.flagged()).containsExactly(4);
        assertThat(resumed.leftProperty().get()).isEqualTo(Duration.ofMinutes(7));
        assertThat(resumed.taken().get(4)).isEqualTo(Duration.ofMinutes(3));
        assertThat(draft.answered()).isEqualTo(6);
    }

    @Test
    void whatIsGivenIsKeptWithTheNextTickOfTheClock() {
        TestViewModel model = begin(0);
        model.tick();
        assertThat(kept).isEmpty();
        model.answer(ANSWERS.getFirst());
        model.tick();
        model.tick();
        assertThat(kept)
                .singleElement()
                .satisfies(draft -> assertThat(draft.answered()).isEqualTo(1));
    }

    @Test
    void aQuestionThatHasChangedMeanwhileIsOpenAgain() {
        TestViewModel model = begin(0);
        model.answer(new Given.Picked(2));
        model.next();
        model.answer(new Given.Judged(false));
        model.keep();

        List<Question> changed = new ArrayList<>(QUESTIONS);
        changed.set(0, Questions.trueFalse(false));
        TestViewModel resumed =
                new TestViewModel(exam(0, changed), clock, kept::add, kept.getLast());
        assertThat(resumed.isAnswered(0)).isFalse();
        assertThat(resumed.isAnswered(1)).isTrue();
    }

    @Test
    void whatIsNoDraftIsNone() {
        assertThat(DraftText.read("")).isEmpty();
        assertThat(DraftText.read("{")).isEmpty();
        assertThat(DraftText.read("{\"plan\": {\"mode\": \"RIDDLE\"}}")).isEmpty();
    }

    @Test
    void theClockWarnsAndEnds() {
        TestViewModel model = begin(5);
        model.tick();
        assertThat(model.nearlyOverProperty().get()).isFalse();
        clock.pass(Duration.ofMinutes(4));
        model.tick();
        assertThat(model.leftProperty().get()).isEqualTo(Duration.ofMinutes(1));
        assertThat(model.nearlyOverProperty().get()).isTrue();
        assertThat(model.overProperty().get()).isFalse();
        clock.pass(Duration.ofMinutes(2));
        model.tick();
        assertThat(model.leftProperty().get()).isEqualTo(Duration.ZERO);
        assertThat(model.overProperty().get()).isTrue();
    }

    @Test
    void withoutALimitThereIsNoClock() {
        TestViewModel model = begin(0);
        clock.pass(Duration.ofDays(1));
        model.tick();
        assertThat(model.leftProperty().get()).isNull();
        assertThat(model.overProperty().get()).isFalse();
    }

    private TestViewModel begin(int minutes) {
        return new TestViewModel(exam(minutes, QUESTIONS), clock, kept::add);
    }

    private static Exam exam(int minutes, List<Question> questions) {
        QuizPlan usual = QuizPlan.usual();
        var plan =
                new QuizPlan(
                        QuizMode.TEST, usual.scope(), usual.count(), usual.kinds(), null, minutes);
        return new Exam(plan, 7, "Capitals", questions, true);
    }
}
