package dev.recto.quiz.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.quiz.make.Pool;
import dev.recto.quiz.make.QuestionMaker;
import dev.recto.quiz.make.QuizOptions;
import dev.recto.quiz.make.SeedDecks;
import dev.recto.quiz.mark.Leniency;
import dev.recto.quiz.mark.Verdict;
import dev.recto.quiz.question.ChoiceQuestion;
import dev.recto.quiz.question.ClozeQuestion;
import dev.recto.quiz.question.Examiner;
import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.IdeasQuestion;
import dev.recto.quiz.question.MatchingQuestion;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.question.QuestionKind;
import dev.recto.quiz.question.TrueFalseQuestion;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

class TestSittingTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private final QuestionMaker maker =
            new QuestionMaker(new Pool(SeedDecks.all()), QuizOptions.USUAL);
    private final Examiner examiner = new Examiner(Leniency.USUAL);

    private List<Question> questions(int count, QuestionKind kind) {
        return maker.questions(
                count, List.of(kind), RandomGeneratorFactory.of("L64X128MixRandom").create(1));
    }

    @Test
    void theSheetTellsWhatWasMissedAndWhoseAnswerWasTaken() {
        List<Question> questions = questions(3, QuestionKind.CHOICE);
        ChoiceQuestion first = (ChoiceQuestion) questions.get(0);
        ChoiceQuestion second = (ChoiceQuestion) questions.get(1);
        int wrong = (second.key() + 1) % second.options().size();
        ScoreSheet sheet =
                TestSitting.begin(questions, NOON, null)
                        .answer(0, new Given.Picked(wrong))
                        .answer(0, new Given.Picked(first.key()))
                        .answer(1, new Given.Picked(wrong))
                        .handIn(examiner);
        assertThat(sheet.points()).isEqualTo(1);
        assertThat(sheet.missed()).containsExactly(questions.get(1), questions.get(2));
        assertThat(sheet.lines().get(1).mistaken()).isEqualTo(second.options().get(wrong));
        assertThat(sheet.lines().get(0).mistaken()).isNull();
        assertThat(sheet.count(Verdict.WRONG)).isEqualTo(2);
    }

    @Test
    void theLearnerMayOverruleAVerdict() {
        List<Question> questions = questions(2, QuestionKind.TYPED);
        ScoreSheet sheet =
                TestSitting.begin(questions, NOON, null)
                        .answer(0, new Given.Written("in other words"))
                        .handIn(examiner)
                        .overruling(0);
        assertThat(sheet.points()).isEqualTo(1);
        assertThat(sheet.lines().getFirst().overruled()).isTrue();
        assertThat(sheet.lines().getFirst().outcome().marks()).as("the mark is kept").hasSize(1);
    }

    @Test
    void theTimeRunsOut() {
        TestSitting sitting =
                TestSitting.begin(questions(1, QuestionKind.CHOICE), NOON, Duration.ofMinutes(5));
        assertThat(sitting.left(NOON.plusSeconds(60))).isEqualTo(Duration.ofMinutes(4));
        assertThat(sitting.left(NOON.plusSeconds(600))).isZero();
        assertThat(sitting.open()).isEqualTo(1);
    }

    @Test
    void everyKindCanBeAnsweredRight() {
        for (QuestionKind kind : QuestionKind.values()) {
            for (Question question : questions(5, kind)) {
                Given given =
                        switch (question) {
                            case ChoiceQuestion q -> new Given.Picked(q.key());
                            case TrueFalseQuestion q -> new Given.Judged(q.key());
                            case MatchingQuestion q -> new Given.Paired(q.key());
                            case ClozeQuestion q -> new Given.Filled(q.gaps());
                            case IdeasQuestion q ->
                                    new Given.Ticked(
                                            Set.copyOf(
                                                    IntStream.range(0, q.ideas().size())
                                                            .boxed()
                                                            .toList()),
                                            true);
                            default -> new Given.Written(question.answer());
                        };
                assertThat(examiner.mark(question, given).credit())
                        .as(question.stem())
                        .isEqualTo(1);
                assertThat(examiner.mark(question, new Given.Nothing()).credit()).isZero();
            }
        }
    }

    @Test
    void matchingIsTimedAndWrongPairsCostASecond() {
        MatchingQuestion question =
                (MatchingQuestion) questions(1, QuestionKind.MATCHING).getFirst();
        MatchSitting sitting = MatchSitting.begin(question, NOON);
        int decoy =
                IntStream.range(0, question.rights().size())
                        .filter(r -> !question.key().contains(r))
                        .findFirst()
                        .orElseThrow();
        sitting = sitting.pair(0, decoy, NOON.plusSeconds(1));
        for (int left = 0; left < question.lefts().size(); left++) {
            assertThat(sitting.finished()).isFalse();
            sitting = sitting.pair(left, question.key().get(left), NOON.plusSeconds(10 + left));
        }
        assertThat(sitting.finished()).isTrue();
        assertThat(sitting.mistakes()).isEqualTo(1);
        assertThat(sitting.time().taken()).isEqualTo(Duration.ofSeconds(16));
        assertThat(sitting.time().beats(null)).isTrue();
        assertThat(sitting.time().beats(sitting.time())).isFalse();
    }

    @Test
    void claimsAreComparedWithWhatWasTicked() {
        var question = (IdeasQuestion) questions(1, QuestionKind.IDEAS).getFirst();
        int ideas = question.ideas().size();
        Calibration calibration =
                Calibration.NONE
                        .with(question, new Given.Ticked(Set.of(0), true))
                        .with(question, new Given.Ticked(Set.of(), false));
        assertThat(calibration.claims()).isEqualTo(1);
        assertThat(calibration.share()).isEqualTo(1.0 / ideas);
    }
}
