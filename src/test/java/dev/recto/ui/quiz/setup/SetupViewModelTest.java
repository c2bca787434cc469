package dev.recto.ui.quiz.setup;

import static dev.recto.ui.LibraryFixture.TODAY;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.BasicNote;
import dev.recto.model.DeckId;
import dev.recto.model.Tag;
import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.QuestionKind;
import dev.recto.store.quiz.MatchBest;
import dev.recto.ui.LibraryFixture;
import dev.recto.ui.quiz.ScopeText;
import dev.recto.ui.quiz.plan.QuizMode;
import dev.recto.ui.quiz.plan.QuizPlan;
import dev.recto.ui.quiz.test.DraftText;
import dev.recto.ui.quiz.test.Exam;
import dev.recto.ui.quiz.test.TestPage;
import dev.recto.ui.quiz.test.TestViewModel;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;

class SetupViewModelTest {
    @TempDir Path folder;

    private LibraryFixture fixture;
    private DeckId world;
    private DeckId europe;
    private DeckId africa;
    private DeckId words;
    private SetupViewModel model;

    @BeforeEach
    void open() {
        fixture = new LibraryFixture(folder);
        world = fixture.deck(null, "World");
        europe = fixture.deck(world, "Europe");
        africa = fixture.deck(world, "Africa");
        words = fixture.deck(null, "Words");
        fixture.note(europe, new BasicNote("Norway", "Oslo"));
        fixture.note(europe, new BasicNote("Italy", "Rome"));
        fixture.note(africa, new BasicNote("Egypt", "Cairo"));
        fixture.file
                .notes()
                .add(
                        africa,
                        new BasicNote("Kenya", "Nairobi", "", true),
                        new TreeSet<>(Set.of(new Tag("east"))));
        model = begin(null);
    }

    @AfterEach
    void close() {
        assertThat(fixture.failures).isEmpty();
        fixture.close();
    }

    @Test
    void allIsChosenAtFirstAndCountedAtOnce() {
        assertThat(model.planProperty().get()).isEqualTo(QuizPlan.usual());
        assertThat(cards()).isEqualTo(4);
        assertThat(model.possible()).isTrue();
        model.mode(QuizMode.LEARN);
        assertThat(cards()).as("learning asks both directions").isEqualTo(5);
    }

    @Test
    void aDeckIsChosenWithThoseInItAndOneOfThemCanBeLeftOut() {
        model.deck(world, true);
        assertThat(chosen()).containsExactly(world);
        assertThat(shelf().isCovered(africa, chosen())).isTrue();
        model.deck(europe, false);
        assertThat(chosen()).containsExactly(africa);
        assertThat(cards()).isEqualTo(2);
        model.deck(world, true);
        assertThat(chosen()).containsExactly(world);
        model.allDecks();
        assertThat(chosen()).isEmpty();
    }

    @Test
    void whyNoCardFitsIsKnown() {
        model.deck(words, true);
        assertThat(lack()).isEqualTo(Outlook.Lack.CARDS);
        assertThat(model.possible()).isFalse();
        model.allDecks();
        model.only(true, false, false);
        assertThat(lack()).isEqualTo(Outlook.Lack.DUE);
        model.only(false, true, false);
        assertThat(lack()).isEqualTo(Outlook.Lack.FLAGS);
        model.only(false, false, true);
        assertThat(lack()).isEqualTo(Outlook.Lack.MISSES);
        model.only(false, false, false);
        model.tag(new Tag("east"), true);
        assertThat(cards()).isEqualTo(1);
        model.deck(europe, true);
        assertThat(lack()).isEqualTo(Outlook.Lack.TAGS);
    }

    @Test
    void withoutAKindThereIsNoTest() {
        for (QuestionKind kind : QuestionKind.values()) {
            model.kind(kind, false);
        }
        assertThat(model.possible()).isFalse();
        model.mode(QuizMode.MATCH);
        assertThat(model.possible()).isTrue();
    }

    @Test
    void theLastChoiceIsThereAgainWithoutWhatIsGone() {
        model.mode(QuizMode.MATCH);
        model.deck(europe, true);
        model.deck(words, true);
        model.remember();
        fixture.file.decks().delete(words);
        QuizPlan again = begin(null).planProperty().get();
        assertThat(again.mode()).isEqualTo(QuizMode.MATCH);
        assertThat(again.scope().decks()).containsExactly(europe);
        assertThat(begin(africa).planProperty().get().scope().decks()).containsExactly(africa);
    }

    @Test
    void aTestThatWasLeftIsMadeAgainWithTheSameQuestions() {
        var exams = new ArrayList<Exam>();
        model.exam("several", exams::add);
        var test =
                new TestViewModel(
                        exams.getFirst(),
                        LibraryFixture.CLOCK,
                        draft -> fixture.file.remember(TestPage.KEPT, DraftText.of(draft)));
        test.answer(new Given.Written("an answer"));
        test.keep();

        SetupViewModel again = begin(null);
        again.exam(again.pastProperty().get().test().orElseThrow(), exams::add);
        assertThat(exams.getLast()).isEqualTo(exams.getFirst());
        assertThat(exams.getLast().questions()).isNotEmpty();
        assertThat(again.pastProperty().get().test().orElseThrow().answered()).isEqualTo(1);
        again.forgetTest();
        assertThat(again.pastProperty().get().test()).isEmpty();
    }

    @Test
    void bestTimesAreThoseOfWhatIsChosen() {
        model.deck(europe, true);
        String scope = ScopeText.of(model.planProperty().get().scope());
        var best = new MatchBest(scope, 2, Duration.ofSeconds(9), LibraryFixture.CLOCK.instant());
        fixture.file.quizzes().keep(best);
        model.refresh();
        assertThat(model.pastProperty().get().bests()).containsExactly(best);
        model.allDecks();
        assertThat(model.pastProperty().get().bests()).isEmpty();
    }

    @Test
    void aRoundOfMatchingIsMadeWhereTwoGoTogether() {
        var pairs = new ArrayList<Integer>();
        model.round(round -> pairs.add(round.map(q -> q.key().size()).orElse(0)));
        model.tag(new Tag("east"), true);
        model.round(round -> pairs.add(round.map(q -> q.key().size()).orElse(0)));
        assertThat(pairs.getFirst()).isGreaterThanOrEqualTo(2);
        assertThat(pairs.getLast()).isZero();
    }

    private SetupViewModel begin(DeckId deck) {
        var made = new SetupViewModel(fixture.library, () -> TODAY, () -> 7);
        made.begin(deck);
        return made;
    }

    private int cards() {
        return model.outlookProperty().get().cards();
    }

    private Outlook.Lack lack() {
        assertThat(cards()).isZero();
        return model.outlookProperty().get().lack();
    }

    private Shelf shelf() {
        return model.shelfProperty().get();
    }

    private Set<DeckId> chosen() {
        return model.planProperty().get().scope().decks();
    }
}
