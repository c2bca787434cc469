package dev.recto.ui.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.transfer.text.CardLayout;
import dev.recto.transfer.text.Corrections;
import dev.recto.transfer.text.LineRole;
import dev.recto.transfer.text.ReadCard;
import dev.recto.transfer.text.Separators;
import dev.recto.transfer.text.read.TextReader;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

/// What a learner can say of a text, as it is read anew each time.
class TextViewModelTest {
    private static final String TEXT =
            """
            Metals
            copper
            a reddish metal that conducts electricity very well
            tin
            a soft metal that melts at a low temperature
            List three precious metals:
            - gold
            - silver
            - platinum
            zinc
            a bluish metal that keeps iron from rusting
            www.example.org
            lead
            a heavy metal that shields from radiation\
            """;

    private final TextReader reader = new TextReader();
    private final List<Corrections> asked = new ArrayList<>();
    private TextViewModel model;

    @BeforeEach
    void read() {
        model = new TextViewModel(this::readAnew);
        model.show(reader.read(TEXT, Corrections.NONE), Corrections.NONE, true);
    }

    @Test
    void showsWhatEveryLineWasTakenFor() {
        assertThat(roles())
                .startsWith(LineRole.TITLE, LineRole.FRONT, LineRole.BACK, LineRole.FRONT)
                .contains(LineRole.ITEM, LineRole.NOISE);
        assertThat(fronts())
                .containsExactly("copper", "tin", "List three precious metals:", "zinc", "lead");
        assertThat(model.tallyProperty().get().lines(LineRole.ITEM)).isEqualTo(3);
    }

    @Test
    void aTitleIsNoneAndIsOneAgain() {
        say(Deed.TITLE, 1);
        assertThat(role(1)).isNotEqualTo(LineRole.TITLE);

        say(Deed.TITLE, 1);
        assertThat(role(1)).isEqualTo(LineRole.TITLE);
        assertThat(fronts()).hasSize(5);
    }

    @Test
    void whatStandsAboveALaterTitleIsNoise() {
        say(Deed.TITLE, 2);

        assertThat(role(1)).isEqualTo(LineRole.NOISE);
        assertThat(role(2)).isEqualTo(LineRole.TITLE);
    }

    @Test
    void aTitleFarBelowMakesNoSense() {
        model.select(List.of(14));
        assertThat(model.possible(Deed.TITLE)).isTrue();

        show("one\n".repeat(30));
        model.select(List.of(30));
        assertThat(model.possible(Deed.TITLE)).isFalse();
    }

    @Test
    void noiseIsLeftOutAndBroughtBack() {
        say(Deed.NOISE, 2, 3);
        assertThat(fronts()).doesNotContain("copper").contains("tin");

        say(Deed.NOISE, 2, 3);
        assertThat(fronts()).startsWith("copper");
    }

    @Test
    void whatTheReadingTookForNoiseIsContent() {
        assertThat(role(12)).isEqualTo(LineRole.NOISE);
        say(Deed.NOISE, 12);
        assertThat(role(12)).isNotEqualTo(LineRole.NOISE);

        say(Deed.NOISE, 12);
        assertThat(role(12)).isEqualTo(LineRole.NOISE);
    }

    @ParameterizedTest
    @CsvSource({"FRONT, 5", "BACK, 10", "ITEM, 5", "HEADING, 10", "LEAD, 7", "NOISE, 5"})
    void aLineIsWhatTheLearnerSays(Deed deed, int line) {
        say(deed, line);

        assertThat(role(line)).isEqualTo(deed.role());
        assertThat(model.holds(deed)).isTrue();
    }

    @Test
    void anItemIsNone() {
        say(Deed.ITEM, 9);
        assertThat(role(9)).isNotEqualTo(LineRole.ITEM);
        assertThat(model.holds(Deed.ITEM)).isFalse();

        say(Deed.ITEM, 9);
        assertThat(model.holds(Deed.ITEM)).isTrue();
    }

    @Test
    void aCardStartsWhereTheLearnerSays() {
        say(Deed.FRONT, 8);

        assertThat(model.line(8).card()).isNotEqualTo(model.line(7).card());
    }

    @Test
    void aTitleThatIsSaidToBeAFrontIsNoTitle() {
        say(Deed.TITLE, 1);
        say(Deed.TITLE, 1);
        say(Deed.FRONT, 1);

        assertThat(role(1)).isIn(LineRole.FRONT, LineRole.PROBLEM);
    }

    @Test
    void aLineIsJoinedAndParted() {
        show(TEXT.replace("conducts ", "conducts\n"));
        say(Deed.JOIN, 4);
        assertThat(card("copper").back())
                .isEqualTo("a reddish metal that conducts electricity very well");

        say(Deed.APART, 4);
        assertThat(model.saidProperty().get().joined()).isEmpty();
        assertThat(model.holds(Deed.JOIN)).isFalse();
    }

    @Test
    void severalLinesAreJoinedToTheFirstOfThem() {
        say(Deed.JOIN, 7, 8, 9);

        assertThat(model.saidProperty().get().joined()).containsExactly(8, 9);
    }

    @Test
    void theFirstLineHasNoneToBeJoinedTo() {
        model.select(List.of(1));

        assertThat(model.possible(Deed.JOIN)).isFalse();
    }

    @Test
    void aLineIsSplit() {
        show(TEXT.replace("tin\n", "tin "));
        model.split(4, 4);

        assertThat(card("tin").back()).isEqualTo("a soft metal that melts at a low temperature");
        assertThat(model.undoableProperty().get()).isEqualTo(Deed.SPLIT);
    }

    @Test
    void aLineIsNotSplitAtItsEnds() {
        model.split(4, 0);
        model.split(4, 3);

        assertThat(asked).isEmpty();
    }

    @Test
    void sidesChangePlaces() {
        say(Deed.SWAP, 5);
        assertThat(fronts()).contains("a soft metal that melts at a low temperature", "zinc");

        model.say(Deed.SWAP_ALL);
        assertThat(fronts()).contains("tin").doesNotContain("zinc");
    }

    @Test
    void aCardIsLeftOut() {
        say(Deed.LEAVE_OUT, 8);

        assertThat(fronts()).containsExactly("copper", "tin", "zinc", "lead");
        assertThat(model.possible(Deed.LEAVE_OUT)).isFalse();
    }

    @Test
    void aLayoutIsSaidOfSomeLinesOrOfAll() {
        model.select(List.of(2, 3, 4, 5));
        model.layoutOfLines(CardLayout.DEFINITION_FIRST);
        assertThat(card("a soft metal that melts at a low temperature").back()).isEqualTo("tin");

        model.layoutOfAll(CardLayout.DEFINITION_FIRST);
        assertThat(model.saidProperty().get().layouts()).hasSize(1);
        model.layoutOfAll(null);
        assertThat(fronts()).hasSize(5);
    }

    @Test
    void separatorsAreHeeded() {
        show("iron %% magnetic / gold %% yellow / silver %% white");
        model.separators(new Separators("%%", "/"));

        assertThat(fronts()).containsExactly("iron", "gold", "silver");
    }

    @Test
    void separatorsTypedSignBySignAreOneStep() {
        model.separators(new Separators("%", null));
        model.separators(new Separators("%%", null));
        model.undo();

        assertThat(model.saidProperty().get()).isEqualTo(Corrections.NONE);
        assertThat(model.undoableProperty().get()).isNull();
    }

    @Test
    void stepsAreTakenBackAndDoneAgain() {
        say(Deed.NOISE, 2, 3);
        say(Deed.SWAP, 4);
        assertThat(model.undoableProperty().get()).isEqualTo(Deed.SWAP);

        model.undo();
        assertThat(fronts()).startsWith("tin");
        assertThat(model.redoableProperty().get()).isEqualTo(Deed.SWAP);

        model.undo();
        assertThat(fronts()).startsWith("copper");
        model.redo();
        model.redo();
        assertThat(fronts().getFirst()).startsWith("a soft metal");
        assertThat(model.redoableProperty().get()).isNull();
    }

    @Test
    void aNewStepForgetsWhatWasUndone() {
        say(Deed.SWAP, 4);
        model.undo();
        say(Deed.NOISE, 4);

        assertThat(model.redoableProperty().get()).isNull();
    }

    @Test
    void whatIsSaidBeforeTheTextIsReadAnewIsNotLost() {
        var late = new ArrayList<Corrections>();
        model = new TextViewModel(late::add);
        model.show(reader.read(TEXT, Corrections.NONE), Corrections.NONE, true);
        model.select(List.of(2));
        model.say(Deed.NOISE);
        model.select(List.of(4));
        model.say(Deed.SWAP);

        assertThat(late.getLast().roles()).containsKey(2);
        assertThat(late.getLast().swapped()).containsExactly(4);
    }

    @Test
    void anotherTextBeginsAnew() {
        say(Deed.NOISE, 2);
        show("a text\nof its own");

        assertThat(model.linesProperty().get()).isEmpty();
        assertThat(model.undoableProperty().get()).isNull();
        assertThat(model.saidProperty().get()).isEqualTo(Corrections.NONE);
    }

    @Test
    void aLineSelectsItsCard() {
        model.select(List.of(8));

        assertThat(model.cardProperty().get()).isEqualTo(new CardKey(6, 0));
        assertThat(model.isLinked(6)).isTrue();
        assertThat(model.isLinked(10)).isFalse();
        model.select(List.of(12));
        assertThat(model.cardProperty().get()).isNull();
    }

    @Test
    void aCardSelectsItsFirstLine() {
        model.select(new CardKey(6, 0));

        assertThat(model.linesProperty().get()).containsExactly(6);
        assertThat(model.isLinked(9)).isTrue();
    }

    @Test
    void eachOfSeveralCardsOnALineCanBeSelected() {
        show("iron %% magnetic / gold %% yellow / silver %% white");
        model.separators(new Separators("%%", "/"));
        CardKey second = model.cards().get(1);
        model.select(second);

        assertThat(model.cardProperty().get()).isEqualTo(second);
        assertThat(model.find(second)).extracting(ReadCard::front).isEqualTo("gold");
    }

    @Test
    void theSelectionStaysWhenTheTextIsReadAnew() {
        model.select(new CardKey(10, 0));
        model.say(Deed.SWAP);

        assertThat(model.linesProperty().get()).containsExactly(10);
        assertThat(model.cardProperty().get()).isEqualTo(new CardKey(10, 0));
    }

    @Test
    void theLeastCertainComeFirstOnWish() {
        model.leastCertainFirstProperty().set(true);
        assertThat(model.cards()).extracting(key -> model.find(key).confidence()).isSorted();

        model.leastCertainFirstProperty().set(false);
        assertThat(model.cards()).extracting(CardKey::line).isSorted();
    }

    @Test
    void theNextPlaceThatNeedsALookIsFoundAllAround() {
        show(TEXT + "\n\n\nSomething that nobody can answer?");
        say(Deed.FRONT, 17);
        assertThat(role(17)).isEqualTo(LineRole.PROBLEM);

        model.select(List.of(3));
        model.nextUnsure();
        assertThat(model.linesProperty().get()).containsExactly(17);
        model.nextUnsure();
        assertThat(model.linesProperty().get()).containsExactly(17);
        model.next(LineRole.ITEM);
        assertThat(model.linesProperty().get()).containsExactly(7);
    }

    @Test
    void aTextWithoutCardsShowsItsLines() {
        show("nothing");

        assertThat(model.cards()).isEmpty();
        assertThat(model.line(1).text()).isEqualTo("nothing");
        model.nextUnsure();
        assertThat(model.linesProperty().get()).isEmpty();
    }

    private String shown = TEXT;

    private void show(String text) {
        shown = text;
        model.show(reader.read(text, Corrections.NONE), Corrections.NONE, true);
    }

    private void readAnew(Corrections said) {
        asked.add(said);
        model.show(reader.read(shown, said), said, false);
    }

    private void say(Deed deed, Integer... lines) {
        model.select(List.of(lines));
        assertThat(model.possible(deed)).isTrue();
        model.say(deed);
    }

    private LineRole role(int line) {
        return model.line(line).role();
    }

    private List<LineRole> roles() {
        return model.readingProperty().get().lines().stream().map(line -> line.role()).toList();
    }

    private List<String> fronts() {
        return model.cards().stream().map(key -> model.find(key).front()).toList();
    }

    private ReadCard card(String front) {
        return model.readingProperty().get().cards().stream()
                .filter(card -> card.front().equals(front))
                .findFirst()
                .orElseThrow(() -> new AssertionError(front + " is none of " + fronts()));
    }
}
