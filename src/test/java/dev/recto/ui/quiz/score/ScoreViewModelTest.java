package dev.recto.ui.quiz.score;

import static dev.recto.ui.LibraryFixture.TODAY;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.Asking;
import dev.recto.model.BasicNote;
import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.DeckId;
import dev.recto.model.Grade;
import dev.recto.model.Review;
import dev.recto.quiz.mark.Leniency;
import dev.recto.quiz.question.Direction;
import dev.recto.quiz.question.Examiner;
import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.MatchingQuestion;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.question.QuestionKind;
import dev.recto.quiz.question.TypedQuestion;
import dev.recto.quiz.sitting.TestSitting;
import dev.recto.schedule.Sm2;
import dev.recto.store.quiz.QuizScope;
import dev.recto.store.quiz.QuizScore;
import dev.recto.ui.LibraryFixture;
import dev.recto.ui.quiz.plan.QuizMode;
import dev.recto.ui.quiz.plan.QuizPlan;
import dev.recto.ui.quiz.plan.Quizzed;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

class ScoreViewModelTest {
    private static final List<String> COUNTRIES =
            List.of("Norway", "Peru", "Egypt", "Japan", "Kenya", "Cuba");
    private static final List<String> CITIES =
            List.of("Oslo", "Lima", "Cairo", "Tokyo", "Nairobi", "Havana");

    @TempDir Path folder;

    private final Examiner examiner = new Examiner(Leniency.USUAL);
    private LibraryFixture fixture;
    private DeckId deck;

    @BeforeEach
    void open() {
        fixture = new LibraryFixture(folder);
        deck = fixture.deck(null, "Capitals");
        for (int i = 0; i < COUNTRIES.size(); i++) {
            fixture.note(deck, new BasicNote(COUNTRIES.get(i), CITIES.get(i)));
        }
    }

    @AfterEach
    void close() {
        assertThat(fixture.failures).isEmpty();
        fixture.close();
    }

    @Test
    void aTestIsInTheLogAndItsScoreIsKept() {
        ScoreViewModel model =
                handIn(typed(), true, question -> new Given.Written(question.answer()));
        assertThat(log()).hasSize(6).allMatch(review -> review.asking() == Asking.TYPED);
        assertThat(log()).extracting(Review::grade).containsOnly(Grade.GOOD);
        assertThat(log()).as("new cards are only practised").noneMatch(Review::counted);
        assertThat(scores())
                .singleElement()
                .satisfies(
                        score -> {
                            assertThat(score.points()).isEqualTo(6);
                            assertThat(score.questions()).isEqualTo(6);
                            assertThat(score.title()).isEqualTo("Capitals");
                        });
        assertThat(model.historyProperty().get()).isEqualTo(scores());
    }

    @Test
    void aDueCardThatIsTypedIsReviewedByIt() {
        Card card = cards().getFirst();
        var before = Sm2.standard().next(null, Grade.GOOD, TODAY.minusDays(1));
        fixture.file.reviews().record(review(card), before);
        handIn(typed(), true, question -> new Given.Written(question.answer()));
        List<Review> reviews = fixture.file.reviews().of(card.id());
        assertThat(reviews.getLast().counted()).isTrue();
        assertThat(fixture.file.cards().find(card.id()).orElseThrow().card().memory())
                .isEqualTo(Sm2.standard().next(before, Grade.GOOD, TODAY));
    }

    @Test
    void whatWasNotAnsweredIsMissedButNoLineInTheLog() {
        ScoreViewModel model = handIn(typed(), true, question -> new Given.Nothing());
        assertThat(log()).isEmpty();
        assertThat(model.sheet().missed()).hasSize(6);
        assertThat(scores()).extracting(QuizScore::points).containsExactly(0.0);
    }

    @Test
    void iWasRightTakesThePlaceOfWhatWasThere() {
        ScoreViewModel model = handIn(typed(), true, question -> new Given.Written("nonsense"));
        assertThat(log()).extracting(Review::grade).containsOnly(Grade.AGAIN);
        model.overrule(2);
        model.overrule(4);
        assertThat(log()).hasSize(6);
        assertThat(log().stream().filter(review -> review.grade() == Grade.GOOD)).hasSize(2);
        assertThat(scores()).extracting(QuizScore::points).containsExactly(2.0);
        assertThat(model.testProperty().get().sheet().points()).isEqualTo(2);
    }

    @Test
    void nothingIsPutRightOnceSomethingElseWasDone() {
        ScoreViewModel model = handIn(typed(), true, question -> new Given.Written("nonsense"));
        fixture.library.change(file -> file.decks().rename(deck, "Cities"), changes -> {});
        assertThat(model.revisable().get()).isFalse();
        model.overrule(0);
        assertThat(scores()).extracting(QuizScore::points).containsExactly(0.0);
        assertThat(fixture.file.decks().find(deck).orElseThrow().name()).isEqualTo("Cities");
    }

    @Test
    void aSecondTryIsInTheLogWithoutAScore() {
        handIn(typed(), false, question -> new Given.Written(question.answer()));
        assertThat(log()).hasSize(6);
        assertThat(scores()).isEmpty();
    }

    @Test
    void eachPairOfAMatchingIsALine() {
        var asked = (MatchingQuestion) questions(QuestionKind.MATCHING).getFirst();
        int pairs = asked.key().size();
        handIn(
                List.of(asked),
                true,
                question -> {
                    List<Integer> rights = new ArrayList<>(asked.key());
                    Collections.swap(rights, 0, 1);
                    rights.set(pairs - 1, -1);
                    return new Given.Paired(rights);
                });
        assertThat(log()).hasSize(pairs - 1).noneMatch(Review::counted);
        assertThat(log().stream().filter(review -> review.grade() == Grade.AGAIN)).hasSize(2);
    }

    private ScoreViewModel handIn(
            List<Question> questions, boolean scored, Function<Question, Given> answers) {
        var at = LibraryFixture.CLOCK.instant();
        var sitting =
                new TestSitting(questions, questions.stream().map(answers).toList(), at, null);
        var test =
                new HandedIn(
                        "Capitals",
                        sitting.handIn(examiner),
                        Collections.nCopies(questions.size(), Duration.ofSeconds(3)),
                        Duration.ofSeconds(20),
                        at,
                        scored);
        var model = new ScoreViewModel(fixture.library, test, examiner, TODAY, true);
        model.begin();
        return model;
    }

    private List<Question> typed() {
        List<Question> questions = questions(QuestionKind.TYPED);
        assertThat(questions).hasSize(6).allMatch(TypedQuestion.class::isInstance);
        return questions;
    }

    private List<Question> questions(QuestionKind kind) {
        var plan =
                new QuizPlan(
                        QuizMode.TEST, QuizScope.of(deck), 10, Set.of(kind), Direction.TO_BACK, 0);
        return Quizzed.read(fixture.file, plan, TODAY).questions(7);
    }

    private Review review(Card card) {
        return new Review(
                card.id(),
                LibraryFixture.CLOCK.instant().minus(Duration.ofDays(1)),
                TODAY.minusDays(1),
                Grade.GOOD,
                Asking.FLIP,
                Duration.ofSeconds(3),
                Sm2.standard().id(),
                true);
    }

    private List<Card> cards() {
        return fixture.file.cards().in(deck).stream().map(entry -> entry.card()).toList();
    }

    private List<Review> log() {
        return cards().stream()
                .map(Card::id)
                .flatMap((CardId id) -> fixture.file.reviews().of(id).stream())
                .toList();
    }

    private List<QuizScore> scores() {
        return fixture.file.quizzes().scores(deck);
    }
}
