package dev.recto.ui.quiz;

import static dev.recto.ui.LibraryFixture.TODAY;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.Asking;
import dev.recto.model.BasicNote;
import dev.recto.model.Card;
import dev.recto.model.DeckId;
import dev.recto.model.Grade;
import dev.recto.model.ListNote;
import dev.recto.model.NoteId;
import dev.recto.model.Review;
import dev.recto.quiz.question.ChoiceQuestion;
import dev.recto.quiz.question.ClozeQuestion;
import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.IdeasQuestion;
import dev.recto.quiz.question.ListQuestion;
import dev.recto.quiz.question.MatchingQuestion;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.question.TrueFalseQuestion;
import dev.recto.quiz.question.TypedQuestion;
import dev.recto.quiz.sitting.Rung;
import dev.recto.schedule.Sm2;
import dev.recto.store.quiz.QuizScope;
import dev.recto.store.settings.SettingsFile;
import dev.recto.ui.LibraryFixture;
import dev.recto.ui.MovingClock;
import dev.recto.ui.ObservableSettings;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class LearnViewModelTest {
    private static final Duration THINKING = Duration.ofSeconds(5);

    @TempDir Path folder;

    private final MovingClock clock = new MovingClock(LibraryFixture.CLOCK.instant());
    private LibraryFixture fixture;
    private ObservableSettings settings;
    private DeckId deck;
    private LearnViewModel model;

    @BeforeEach
    void open() {
        fixture = new LibraryFixture(folder);
        settings =
                new ObservableSettings(
                        new SettingsFile(folder.resolve("settings.json"), clock),
                        fixture.background);
        deck = fixture.deck(null, "Capitals");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void eachCardClimbsToRecall() {
        capitals();
        begin();

        while (phase() != Phase.FINISHED) {
            give(right());
            model.next();
        }

        assertThat(log()).extracting(Review::grade).containsOnly(Grade.GOOD);
        assertThat(log()).extracting(Review::asking).contains(Asking.TYPED);
        assertThat(log()).filteredOn(review -> review.asking() != Asking.TYPED).hasSize(4);
        assertThat(model.summary().cards()).isEqualTo(4);
        assertThat(model.summary().atOnce()).isEqualTo(4);
        assertThat(model.summary().thinking()).isEqualTo(THINKING.multipliedBy(8));
    }

    @Test
    void practiceLeavesTheScheduleAlone() {
        capitals();
        begin();

        give(right());

        assertThat(log()).extracting(Review::counted).containsExactly(false);
        assertThat(cards()).extracting(Card::memory).containsOnlyNulls();
    }

    @Test
    void recallOfADueCardIsItsReview() {
        capitals();
        due();
        begin();
        climbTo(TypedQuestion.class);
        Card card = model.entry().card();

        give(right());

        Review review = log(card).getLast();
        assertThat(review.counted()).isTrue();
        assertThat(review.grade()).isEqualTo(Grade.GOOD);
        assertThat(stored(card).memory().due()).isAfter(TODAY);
        assertThat(model.answerProperty().get().explanation().due())
                .isEqualTo(stored(card).memory().due());
    }

    @Test
    void recognitionNeverCounts() {
        capitals();
        due();
        begin();
        assertThat(question()).isInstanceOfAny(ChoiceQuestion.class, TrueFalseQuestion.class);
        Card card = model.entry().card();

        give(right());

        assertThat(log(card).getLast().counted()).isFalse();
        assertThat(stored(card)).isEqualTo(card);
    }

    @Test
    void theSettingSwitchesCountingOff() {
        capitals();
        due();
        settings.change(now -> now.withQuizzesCount(false));
        begin();
        climbTo(TypedQuestion.class);
        Card card = model.entry().card();

        give(right());

        assertThat(log(card).getLast().counted()).isFalse();
        assertThat(stored(card)).isEqualTo(card);
    }

    @ParameterizedTest
    @CsvSource({"true, GOOD", "false, AGAIN"})
    void theSettingSaysWhetherAccentsMayBeLeftOut(boolean forgiven, Grade grade) {
        fixture.note(deck, new BasicNote("The way to say street in Swahili", "njía"));
        settings.change(now -> now.withAccentsForgiven(forgiven));
        begin();
        climbTo(TypedQuestion.class);
        Card card = model.entry().card();

        give(new Given.Written("njia"));
        if (model.answerProperty().get() == null) {
            // Almost: the second try counts.
            give(new Given.Written("njia"));
        }

        assertThat(log(card).getLast().grade()).isEqualTo(grade);
    }

    @Test
    void almostRightIsAskedOnceMoreAndSavedOnlyThen() {
        fixture.note(deck, new BasicNote("Who wrote Faust?", "Johann Wolfgang Goethe"));
        begin();
        climbTo(TypedQuestion.class);
        int before = log().size();

        give(new Given.Written("Wolfgang Goethe"));
        assertThat(phase()).isEqualTo(Phase.ALMOST);
        assertThat(log()).hasSize(before);
        give(new Given.Written("Johann Wolfgang Goethe"));

        assertThat(phase()).isEqualTo(Phase.VERDICT);
        assertThat(log().getLast().grade()).as("right at the second try").isEqualTo(Grade.HARD);
        assertThat(model.answerProperty().get().right()).isTrue();
    }

    @Test
    void aMissIsLoggedAndTheCardComesBack() {
        capitals();
        begin();
        Card card = model.entry().card();

        give(new Given.Nothing());

        assertThat(log(card)).extracting(Review::grade).containsExactly(Grade.AGAIN);
        assertThat(model.sittingProperty().get().waiting())
                .anyMatch(climber -> climber.misses() == 1);
    }

    @Test
    void iWasRightTakesThePlaceOfTheMiss() {
        capitals();
        due();
        begin();
        climbTo(TypedQuestion.class);
        Card card = model.entry().card();
        int before = log(card).size();
        give(new Given.Written("Timbuktu"));
        assertThat(model.overrulableProperty().get()).isTrue();

        model.overrule();

        assertThat(log(card)).hasSize(before + 1);
        assertThat(log(card).getLast().grade()).isEqualTo(Grade.GOOD);
        assertThat(log(card).getLast().counted()).isTrue();
        assertThat(model.overrulableProperty().get()).isFalse();
        assertThat(model.sittingProperty().get().done()).hasSize(1);
    }

    @Test
    void whatWasTypedIsKeptAsAnAlternative() {
        NoteId note = fixture.note(deck, new BasicNote("Capital of the Netherlands", "Amsterdam"));
        begin();
        climbTo(TypedQuestion.class);
        give(new Given.Written("The Hague"));
        assertThat(model.proposal()).isEmpty();
        model.overrule();
        assertThat(model.proposal().orElseThrow().side()).isEqualTo("Amsterdam / The Hague");

        model.keepAlternative(_ -> {});

        assertThat(fixture.file.notes().find(note).orElseThrow().note())
                .isEqualTo(new BasicNote("Capital of the Netherlands", "Amsterdam / The Hague"));
        assertThat(phase()).isEqualTo(Phase.VERDICT);
        fixture.library.undo();
        assertThat(fixture.file.notes().find(note).orElseThrow().note())
                .isEqualTo(new BasicNote("Capital of the Netherlands", "Amsterdam"));
    }

    @Test
    void whatWasTakenBackCanBeMissedAgainAndThenOverruled() {
        capitals();
        begin();
        give(wrong());
        model.undo();
        assertThat(model.overrulableProperty().get()).isFalse();

        give(wrong());

        assertThat(model.overrulableProperty().get()).isTrue();
    }

    @Test
    void nothingIsOverruledAcrossAnEdit() {
        capitals();
        begin();
        give(wrong());
        var entry = model.entry();

        fixture.library.change(
                file ->
                        file.notes()
                                .edit(
                                        entry.note().id(),
                                        new BasicNote("France", "Paris, on the Seine"),
                                        new TreeSet<>()),
                _ -> {});

        assertThat(model.overrulableProperty().get()).isFalse();
        assertThat(model.entry().note().note())
                .isEqualTo(new BasicNote("France", "Paris, on the Seine"));
    }

    @Test
    void theLastAnswerIsTakenBackAndAskedAgain() {
        capitals();
        begin();
        give(right());
        model.next();
        Question second = question();
        give(right());
        model.next();

        model.undo();

        assertThat(question()).isEqualTo(second);
        assertThat(phase()).isEqualTo(Phase.QUESTION);
        assertThat(log()).hasSize(1);
        model.undo();
        assertThat(log()).isEmpty();
        assertThat(model.undoableProperty().get()).isFalse();
        assertThat(model.sittingProperty().get().answers()).isZero();
    }

    @Test
    void itResumesWhereItWasLeft() {
        capitals();
        begin();
        for (int i = 0; i < 3; i++) {
            give(right());
            model.next();
        }
        Question asked = question();
        var sitting = model.sittingProperty().get();
        model.close();

        begin();

        assertThat(model.sittingProperty().get()).isEqualTo(sitting);
        assertThat(question()).isEqualTo(asked);
    }

    @Test
    void whatCameMeanwhileIsLearnedToo() {
        capitals();
        begin();
        give(right());
        model.close();
        fixture.note(deck, new BasicNote("Norway", "Oslo"));

        begin();

        assertThat(model.sittingProperty().get().waiting()).hasSize(5);
    }

    @Test
    void aFinishedSittingBeginsAnew() {
        fixture.note(deck, new BasicNote("France", "Paris"));
        begin();
        while (phase() != Phase.FINISHED) {
            give(right());
            model.next();
        }
        model.close();

        begin();

        assertThat(phase()).isEqualTo(Phase.QUESTION);
        assertThat(model.sittingProperty().get().answers()).isZero();
    }

    @Test
    void beginningAnewForgetsTheClimbButNotTheLog() {
        capitals();
        begin();
        give(right());

        model.startOver();

        assertThat(phase()).isEqualTo(Phase.QUESTION);
        assertThat(model.sittingProperty().get().answers()).isZero();
        assertThat(log()).hasSize(1);
        assertThat(fixture.file.quizzes().learning(ScopeText.of(QuizScope.of(deck)))).isEmpty();
    }

    @Test
    void missedItemsAreAskedOnceMoreAtTheEnd() {
        fixture.note(
                deck, new ListNote("Inner planets", List.of("Mercury", "Venus", "Earth", "Mars")));
        begin();
        climbTo(ListQuestion.class);

        give(new Given.Written("Mars\nEarth\nVenus"));
        model.next();
        give(right());
        model.next();

        assertThat(model.sittingProperty().get().current().rung()).isEqualTo(Rung.ITEMS);
        assertThat(question().answer()).isEqualTo("Mercury");
        give(right());
        model.next();
        assertThat(phase()).isEqualTo(Phase.FINISHED);
        assertThat(model.summary().missed())
                .singleElement()
                .extracting(LearnSummary.Missed::misses)
                .isEqualTo(1);
    }

    @Test
    void whatIsClaimedIsComparedWithWhatWasThere() {
        fixture.note(
                deck,
                new BasicNote(
                        "Photosynthesis",
                        "Plants make sugar from water and carbon dioxide; they use the light of the"
                                + " sun for it; oxygen is set free into the air around them"));
        begin();
        climbTo(IdeasQuestion.class);
        int ideas = ((IdeasQuestion) question()).ideas().size();

        give(new Given.Ticked(Set.of(0), true));

        assertThat(model.summary().calibration().claims()).isEqualTo(1);
        assertThat(fixture.file.quizzes().claims().share()).isEqualTo(1.0 / ideas);
    }

    @Test
    void offersOfWrongOptionsAreCounted() {
        capitals();
        begin();
        climbTo(ChoiceQuestion.class);
        ChoiceQuestion choice = (ChoiceQuestion) question();
        Card card = model.entry().card();

        give(wrong());

        assertThat(fixture.file.quizzes().offered(List.of(card.id())).get(card.id()))
                .hasSize(choice.options().size() - 1);
    }

    @Test
    void anEmptyDeckHasNothingToLearn() {
        begin();
        assertThat(phase()).isEqualTo(Phase.NOTHING);
    }

    @Test
    void changesFromElsewhereAreAskedAsTheyAreNow() {
        NoteId note = fixture.note(deck, new BasicNote("France", "Paris"));
        fixture.notes(deck, 2);
        begin();
        assertThat(question().entry().note().headline()).isEqualTo("France");

        fixture.library.change(file -> file.notes().delete(List.of(note)), _ -> {});

        assertThat(question().entry().note().headline()).isEqualTo("question 1");
        fixture.library.undo();
        assertThat(model.sittingProperty().get().waiting()).hasSize(3);
    }

    @Test
    void anEditOfAnotherNoteLeavesTheQuestionInHand() {
        capitals();
        begin();
        climbTo(TypedQuestion.class);
        Question asked = question();
        NoteId other =
                fixture.file.cards().in(deck).stream()
                        .map(entry -> entry.note().id())
                        .filter(id -> !id.equals(model.entry().note().id()))
                        .findFirst()
                        .orElseThrow();

        edit(other, new BasicNote("Italy", "Roma"));

        assertThat(question()).isSameAs(asked);
        assertThat(phase()).isEqualTo(Phase.QUESTION);
        give(right());
        assertThat(phase()).isEqualTo(Phase.VERDICT);
    }

    @Test
    void anEditOfTheNoteInHandIsAsked() {
        capitals();
        begin();

        edit(model.entry().note().id(), new BasicNote("The French Republic", "Paris"));

        assertThat(question().entry().note().headline()).isEqualTo("The French Republic");
        assertThat(phase()).isEqualTo(Phase.QUESTION);
    }

    @Test
    void whatWasTypedIsThereAfterACrash() {
        capitals();
        begin();
        climbTo(TypedQuestion.class);
        var typed = new Given.Written("half an ans");
        model.keep(typed);

        begin();

        assertThat(model.given()).isEqualTo(typed);
        give(wrong());
        model.next();
        assertThat(model.given()).isEqualTo(new Given.Nothing());
    }

    private void edit(NoteId note, BasicNote text) {
        fixture.library.change(file -> file.notes().edit(note, text, new TreeSet<>()), _ -> {});
    }

    private void capitals() {
        List.of("France-Paris", "Italy-Rome", "Spain-Madrid", "Greece-Athens")
                .forEach(
                        line -> {
                            String[] sides = line.split("-");
                            fixture.note(deck, new BasicNote(sides[0], sides[1]));
                        });
    }

    /// Lets every card have been answered so long ago that it is due.
    private void due() {
        LocalDate day = TODAY.minusDays(3);
        for (Card card : cards()) {
            var memory = Sm2.standard().next(null, Grade.GOOD, day);
            fixture.file
                    .reviews()
                    .record(
                            new Review(
                                    card.id(),
                                    clock.instant().minus(Duration.ofDays(3)),
                                    day,
                                    Grade.GOOD,
                                    Asking.FLIP,
                                    THINKING,
                                    Sm2.standard().id(),
                                    true),
                            memory);
        }
    }

    private void begin() {
        model =
                new LearnViewModel(
                        fixture.library,
                        settings,
                        QuizScope.of(deck),
                        clock,
                        problem -> {
                            throw new AssertionError(problem);
                        });
        model.begin();
    }

    /// Answers rightly until a question of this kind is asked.
    private void climbTo(Class<? extends Question> kind) {
        for (int i = 0; i < 30 && !kind.isInstance(question()); i++) {
            give(right());
            model.next();
        }
        assertThat(question()).isInstanceOf(kind);
    }

    private void give(Given given) {
        clock.pass(THINKING);
        model.answer(given);
    }

    private Given right() {
        return switch (question()) {
            case ChoiceQuestion q -> new Given.Picked(q.key());
            case TrueFalseQuestion q -> new Given.Judged(q.key());
            case TypedQuestion q -> new Given.Written(q.answer());
            case ListQuestion q -> new Given.Written(q.answer());
            case ClozeQuestion q -> new Given.Filled(q.gaps());
            case MatchingQuestion q -> new Given.Paired(q.key());
            case IdeasQuestion q ->
                    new Given.Ticked(
                            IntStream.range(0, q.ideas().size())
                                    .boxed()
                                    .collect(Collectors.toSet()),
                            false);
        };
    }

    private Given wrong() {
        return switch (question()) {
            case ChoiceQuestion q -> new Given.Picked(q.key() == 0 ? 1 : 0);
            case TrueFalseQuestion q -> new Given.Judged(!q.key());
            default -> new Given.Written("Timbuktu");
        };
    }

    private Phase phase() {
        return model.phaseProperty().get();
    }

    private Question question() {
        return model.questionProperty().get();
    }

    private List<Card> cards() {
        return fixture.file.cards().in(deck).stream().map(entry -> entry.card()).toList();
    }

    private Card stored(Card card) {
        return fixture.file.cards().find(card.id()).orElseThrow().card();
    }

    private List<Review> log(Card card) {
        return fixture.file.reviews().of(card.id());
    }

    private List<Review> log() {
        return cards().stream().flatMap(card -> log(card).stream()).toList();
    }
}
