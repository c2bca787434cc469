package dev.recto.ui.quiz.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.quiz.mark.Leniency;
import dev.recto.quiz.question.Examiner;
import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.Question;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

class PaneViewModelTest {
    private static final Given NOTHING = new Given.Nothing();

    private final Examiner examiner = new Examiner(Leniency.USUAL);
    private final List<Given> finished = new ArrayList<>();

    @Test
    void pickingIsAnswering() {
        var model = follow(new ChoiceViewModel(Questions.choice(), NOTHING));

        model.pick(2);

        assertThat(finished).containsExactly(new Given.Picked(2));
        assertThat(standings(model)).containsExactly(Standing.NONE, Standing.NONE, Standing.PICKED);
    }

    @Test
    void anotherOptionTakesThePlaceOfTheFirst() {
        var model = follow(new ChoiceViewModel(Questions.choice(), new Given.Picked(0)));

        model.pick(1);

        assertThat(standings(model)).containsExactly(Standing.NONE, Standing.PICKED, Standing.NONE);
    }

    @Test
    void theOutcomeOfAChoiceShowsTheKeyAndEndsIt() {
        var model = follow(new ChoiceViewModel(Questions.choice(), NOTHING));
        model.pick(2);
        reveal(model);

        model.pick(1);

        assertThat(standings(model)).containsExactly(Standing.NONE, Standing.KEY, Standing.WRONG);
        assertThat(finished).hasSize(1);
    }

    @Test
    void aStatementIsJudged() {
        var model = follow(new TrueFalseViewModel(Questions.trueFalse(false), NOTHING));
        model.judge(true);
        assertThat(model.standing(true)).isEqualTo(Standing.PICKED);

        reveal(model);

        assertThat(model.standing(true)).isEqualTo(Standing.WRONG);
        assertThat(model.standing(false)).isEqualTo(Standing.KEY);
    }

    @Test
    void whatIsTypedIsGivenAtOnce() {
        var model = follow(new TypedViewModel(Questions.typed(), NOTHING));
        model.textProperty().set(" Paris ");
        assertThat(model.givenProperty().get()).isEqualTo(new Given.Written("Paris"));
        model.textProperty().set("  ");
        assertThat(model.givenProperty().get()).isEqualTo(NOTHING);
        assertThat(finished).isEmpty();

        model.advance();

        assertThat(finished).containsExactly(NOTHING);
    }

    @Test
    void whatWasTypedBeforeIsThereAgain() {
        assertThat(
                        new TypedViewModel(Questions.typed(), new Given.Written("Lyon"))
                                .textProperty()
                                .get())
                .isEqualTo("Lyon");
    }

    @Test
    void everyGapHasItsText() {
        var model = follow(new ClozeViewModel(Questions.cloze(), NOTHING));
        assertThat(model.parts()).containsExactly("", " lies on the ", ".");

        model.texts().get(1).set("Seine");

        assertThat(model.givenProperty().get()).isEqualTo(new Given.Filled(List.of("", "Seine")));
        assertThat(model.firstEmpty()).isZero();
        model.texts().get(1).set("");
        assertThat(model.givenProperty().get()).isEqualTo(NOTHING);
    }

    @Test
    void numbersAloneMatchOneTermAfterTheOther() {
        var model = follow(new MatchingViewModel(Questions.matching(), NOTHING));

        model.match(2);
        model.match(0);
        model.match(3);

        assertThat(model.givenProperty().get()).isEqualTo(new Given.Paired(List.of(2, 0, 3)));
        assertThat(model.inHandProperty().get()).isEqualTo(-1);
    }

    @Test
    void anAnswerBelongsToOneTermOnly() {
        var model = follow(new MatchingViewModel(Questions.matching(), NOTHING));
        model.match(1);
        model.take(2);

        model.match(1);

        assertThat(model.rights()).containsExactly(-1, -1, 1);
        assertThat(model.leftOf(1)).isEqualTo(2);
        assertThat(model.inHandProperty().get()).isZero();
    }

    @Test
    void matchedAgainItIsTakenAway() {
        var model = follow(new MatchingViewModel(Questions.matching(), NOTHING));
        model.match(1);
        model.take(0);

        model.match(1);

        assertThat(model.givenProperty().get()).isEqualTo(NOTHING);
        assertThat(model.inHandProperty().get()).isZero();
    }

    @Test
    void theOutcomeOfAMatchingSaysWhichPairsAreRight() {
        var model =
                follow(
                        new MatchingViewModel(
                                Questions.matching(), new Given.Paired(List.of(2, 1, -1))));

        reveal(model);

        assertThat(IntStream.range(0, 3).mapToObj(model::standing))
                .containsExactly(Standing.RIGHT, Standing.WRONG, Standing.WRONG);
    }

    @Test
    void longAnswersAreWrittenThenComparedThenTicked() {
        var model = follow(new IdeasViewModel(Questions.ideas(), NOTHING, Use.LEARN));
        model.textProperty().set("Plants make sugar from carbon dioxide.");
        assertThat(model.comparingProperty().get()).isFalse();

        model.advance();
        assertThat(model.comparingProperty().get()).isTrue();
        assertThat(model.isTicked(0)).as("surely met").isTrue();
        assertThat(finished).isEmpty();
        model.toggle(0);
        model.toggle(2);
        model.advance();

        assertThat(finished)
                .containsExactly(
                        new Given.Ticked(
                                Set.of(2), true, "Plants make sugar from carbon dioxide."));
    }

    @Test
    void whoAsksToBeShownClaimsNothing() {
        var model = follow(new IdeasViewModel(Questions.ideas(), NOTHING, Use.LEARN));

        model.compare(false);
        model.advance();

        assertThat(finished).containsExactly(new Given.Ticked(Set.of(), false));
    }

    @Test
    void aTestComparesNothingBeforeItIsHandedIn() {
        var test = follow(new IdeasViewModel(Questions.ideas(), NOTHING, Use.TEST));
        test.textProperty().set("They need light for it");
        test.advance();
        assertThat(test.comparingProperty().get()).isFalse();

        var sheet = new IdeasViewModel(Questions.ideas(), finished.getFirst(), Use.SHEET);

        assertThat(sheet.isTicked(1)).isTrue();
        assertThat(sheet.textProperty().get()).isEqualTo("They need light for it");
    }

    @Test
    void aCardIsJudgedOnlyOnceItIsTurned() {
        var model = follow(new FlipViewModel(Questions.flip(), NOTHING));
        model.judge(true);
        assertThat(finished).isEmpty();

        model.advance();
        model.judge(false);

        assertThat(finished).containsExactly(new Given.Ticked(Set.of(), false));
    }

    private <M extends PaneViewModel<?>> M follow(M model) {
        model.onFinished(() -> finished.add(model.givenProperty().get()));
        return model;
    }

    private void reveal(PaneViewModel<? extends Question> model) {
        model.reveal(examiner.mark(model.question(), model.givenProperty().get()));
    }

    private static List<Standing> standings(ChoiceViewModel model) {
        return IntStream.range(0, 3).mapToObj(model::standing).toList();
    }
}
