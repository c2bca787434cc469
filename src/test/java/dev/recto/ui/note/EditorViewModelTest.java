package dev.recto.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.Asking;
import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.DeckId;
import dev.recto.model.Flag;
import dev.recto.model.Grade;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.model.NoteId;
import dev.recto.model.Review;
import dev.recto.model.StoredNote;
import dev.recto.model.Tag;
import dev.recto.schedule.Sm2;
import dev.recto.store.change.Action;
import dev.recto.store.change.Changes;
import dev.recto.store.note.Draft;
import dev.recto.ui.LibraryFixture;
import dev.recto.ui.note.State.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

class EditorViewModelTest {
    @TempDir Path folder;

    private LibraryFixture fixture;
    private EditorViewModel model;
    private final List<Changes> told = new ArrayList<>();
    private DeckId deck;
    private NoteId note;

    @BeforeEach
    void open() {
        fixture = new LibraryFixture(folder);
        deck = fixture.deck(null, "Fruit");
        note = fixture.note(deck, new BasicNote("apple", "red"));
        model = new EditorViewModel(fixture.library, told::add, fixture.failures::add);
    }

    @AfterEach
    void close() {
        model.close();
        assertThat(fixture.failures).isEmpty();
        fixture.close();
    }

    @Test
    void whatIsTypedIsSavedAndTakenBackAsOneChange() {
        model.edit(note);
        type(Spot.QUESTION, "a", "ap", "apple tree");
        type(Spot.ANSWER, "green");
        model.convert(NoteKind.LIST);
        model.save();

        assertThat(stored()).isEqualTo(new ListNote("apple tree", List.of("green")));
        assertThat(stage()).isEqualTo(Stage.SAVED);
        fixture.library.undo();
        assertThat(stored()).isEqualTo(new BasicNote("apple", "red"));
        assertThat(model.formProperty().get().note()).isEqualTo(new BasicNote("apple", "red"));
        fixture.library.redo();
        assertThat(model.formProperty().get().kind()).isEqualTo(NoteKind.LIST);
    }

    @Test
    void theStepsOfWritingAreTakenBackOneByOne() {
        model.edit(note);
        typed(Spot.ANSWER, "red", "dish green");
        model.change(form -> form.withTags(Set.of(new Tag("tree"))));
        model.convert(NoteKind.LIST);
        model.change(form -> form.withItems(List.of("one", "two")));
        model.save();

        model.undo();
        assertThat(form().written()).containsExactly("reddish green");
        model.undo();
        assertThat(form().kind()).isEqualTo(NoteKind.BASIC);
        model.undo();
        assertThat(form().tags()).isEmpty();
        model.undo();
        assertThat(form().answer()).isEqualTo("reddish ");
        model.undo();
        assertThat(form().answer()).isEqualTo("red");
        model.save();
        assertThat(stored()).isEqualTo(new BasicNote("apple", "red"));
        assertThat(undoable()).as("nothing is left of it").isEqualTo(Action.ADD_NOTES);

        for (int i = 0; i < 5; i++) {
            model.redo();
        }
        model.save();
        assertThat(stored()).isEqualTo(new ListNote("apple", List.of("one", "two")));
        assertThat(undoable()).isEqualTo(Action.EDIT_NOTES);
    }

    @Test
    void beyondItsOwnStepsUndoReachesTheLibrary() {
        model.edit(note);
        fixture.library.change(
                file -> file.cards().flag(List.of(file.cards().of(note).getFirst().id()), Flag.RED),
                _ -> {});
        model.undo();
        assertThat(fixture.file.cards().of(note).getFirst().flag()).isEqualTo(Flag.NONE);
        model.redo();
        assertThat(fixture.file.cards().of(note).getFirst().flag()).isEqualTo(Flag.RED);
    }

    @Test
    void aNoteThatIsNotCompleteIsADraftAndStaysAsItWas() {
        model.edit(note);
        type(Spot.QUESTION, "");
        type(Spot.ANSWER, "green");
        assertThat(model.stateProperty().get()).isEqualTo(state(Stage.DRAFT, Flaw.NO_QUESTION));
        assertThat(model.rest()).as("kept as a draft").isTrue();
        assertThat(stored()).isEqualTo(new BasicNote("apple", "red"));

        model.edit(note);
        assertThat(form().answer()).isEqualTo("green");
        assertThat(stage()).isEqualTo(Stage.DRAFT);
        model.discard();
        assertThat(form().note()).isEqualTo(new BasicNote("apple", "red"));
        assertThat(stage()).isEqualTo(Stage.SAVED);
        assertThat(fixture.file.drafts().find(new Draft.Of(note))).isEmpty();
        assertThat(undoable()).as("a draft is no change").isEqualTo(Action.ADD_NOTES);
        model.undo();
        assertThat(form().answer()).as("what was discarded comes back").isEqualTo("green");
    }

    @Test
    void notesAreAddedInARow() {
        DeckId other = fixture.deck(null, "Other");
        model.write(deck);
        assertThat(stage()).isEqualTo(Stage.BLANK);
        model.change(form -> form.withTags(Set.of(new Tag("t"))).withBothWays(true));
        model.move(fixture.file.decks().find(other).orElseThrow());
        for (String front : List.of("pear", "plum")) {
            type(Spot.QUESTION, front);
            assertThat(stage()).isEqualTo(Stage.BEGUN);
            model.add();
            type(Spot.ANSWER, "blue");
            model.save();
            assertThat(stage()).isEqualTo(Stage.READY);
            model.add();
            assertThat(stage()).isEqualTo(Stage.BLANK);
        }

        assertThat(fixture.file.cards().in(other))
                .extracting(entry -> entry.note().note().headline() + entry.note().tags().size())
                .containsExactly("pear1", "pear1", "plum1", "plum1");
        assertThat(told).hasSize(2);
        assertThat(model.recent()).extracting(r -> r.headline()).containsExactly("plum", "pear");
        assertThat(fixture.file.drafts().find(new Draft.NewIn(deck))).isEmpty();
        model.undo();
        assertThat(model.recent()).extracting(r -> r.headline()).containsExactly("pear");
    }

    @Test
    void whatIsHalfWrittenIsThereWhenTheLearnerComesBack() {
        model.write(deck);
        type(Spot.QUESTION, "half");
        model.change(form -> form.withTags(Set.of(new Tag("t"))));
        assertThat(model.rest()).isTrue();

        model.write(fixture.deck(null, "Other"));
        assertThat(stage()).isEqualTo(Stage.BLANK);
        model.write(deck);
        assertThat(form().question()).isEqualTo("half");
        assertThat(form().tags()).containsExactly(new Tag("t"));
        type(Spot.QUESTION, "");
        model.save();
        assertThat(fixture.file.drafts().find(new Draft.NewIn(deck))).isEmpty();
    }

    @Test
    void aNewNoteThatIsCompleteIsAddedWhenItIsLeft() {
        model.write(deck);
        type(Spot.QUESTION, "pear");
        type(Spot.ANSWER, "green");
        assertThat(model.rest()).isFalse();
        assertThat(fixture.file.cards().in(deck)).hasSize(2);
        assertThat(told).extracting(Changes::action).containsExactly(Action.ADD_NOTES);
    }

    @Test
    void whatCannotBeWrittenIsNotLost() {
        model.write(deck);
        type(Spot.QUESTION, "pear");
        type(Spot.ANSWER, "green");
        fixture.file.decks().delete(deck);
        model.add();
        assertThat(fixture.failures).hasSize(1);
        assertThat(form().note()).isEqualTo(new BasicNote("pear", "green"));

        fixture.file.history().undo();
        model.add();
        assertThat(fixture.file.cards().in(deck)).hasSize(2);

        model.edit(note);
        type(Spot.ANSWER, "blue");
        fixture.file.notes().delete(List.of(note));
        model.save();
        assertThat(fixture.failures).hasSize(2);
        fixture.file.history().undo();
        model.undo();
        model.redo();
        model.save();
        assertThat(stored()).isEqualTo(new BasicNote("apple", "blue"));
        fixture.failures.clear();
    }

    @Test
    void cardsAreNotTakenAwayWithTheirScheduleUnasked() {
        NoteId cloze = fixture.note(deck, new ClozeNote("{{c1::a}} {{c2::b}}", ""));
        answer(cloze, 1);
        model.edit(cloze);
        type(Spot.QUESTION, "{{c1::a}} b");

        assertThat(model.stateProperty().get()).isEqualTo(new State(Stage.HELD, Flaw.NONE, 1));
        model.save();
        assertThat(fixture.file.cards().of(cloze)).hasSize(2);
        type(Spot.QUESTION, "{{c1::a}} {{c2::bb}}");
        model.save();
        assertThat(stage()).isEqualTo(Stage.SAVED);
        assertThat(fixture.file.cards().of(cloze)).hasSize(2);

        type(Spot.QUESTION, "{{c1::a}} bb");
        model.agree();
        assertThat(stage()).isEqualTo(Stage.SAVED);
        assertThat(fixture.file.cards().of(cloze)).hasSize(1);
        fixture.library.undo();
        assertThat(fixture.file.cards().of(cloze).get(1).memory()).isNotNull();
    }

    @Test
    void anotherKindThatAsksTheSameKeepsTheSchedule() {
        answer(note, 0);
        model.edit(note);
        model.convert(NoteKind.CLOZE);
        model.save();

        assertThat(stored()).isEqualTo(new ClozeNote("apple\n\n{{c1::red}}", ""));
        assertThat(fixture.file.cards().of(note).getFirst().memory()).isNotNull();
    }

    @Test
    void otherNotesThatAskTheSameAreTold() {
        NoteId twin = fixture.note(fixture.deck(null, "Trees"), new BasicNote("Äpple!", "tall"));
        model.edit(note);
        assertThat(model.twins().found())
                .singleElement()
                .satisfies(
                        other -> {
                            assertThat(other.note().id()).isEqualTo(twin);
                            assertThat(other.deck()).isEqualTo("Trees");
                        });
        type(Spot.QUESTION, "apples");
        model.save();
        assertThat(model.twins().found()).isEmpty();
        model.write(deck);
        type(Spot.QUESTION, "apples");
        model.save();
        assertThat(model.twins().found()).extracting(t -> t.note().id()).containsExactly(note);
        type(Spot.QUESTION, "");
        model.save();
        assertThat(model.twins().found()).isEmpty();
    }

    @Test
    void aChangeFromElsewhereIsFollowed() {
        model.edit(note);
        fixture.library.change(
                file -> file.notes().edit(note, new BasicNote("pear", "red"), new TreeSet<>()),
                _ -> {});
        assertThat(form().question()).isEqualTo("pear");
        fixture.library.change(file -> file.notes().delete(List.of(note)), _ -> {});
        assertThat(model.goneProperty().get()).isTrue();
        assertThat(stage()).isEqualTo(Stage.NOTHING);
    }

    @Test
    void aNoteIsMovedAtOnce() {
        DeckId other = fixture.deck(null, "Other");
        model.edit(note);
        type(Spot.ANSWER, "green");
        model.move(fixture.file.decks().find(other).orElseThrow());

        StoredNote moved = fixture.file.notes().find(note).orElseThrow();
        assertThat(moved.deck()).isEqualTo(other);
        assertThat(moved.note()).isEqualTo(new BasicNote("apple", "green"));
        assertThat(told).extracting(Changes::action).containsExactly(Action.MOVE_NOTES);
        assertThat(model.deckProperty().get().name()).isEqualTo("Other");
    }

    private void type(Spot spot, String... texts) {
        for (String text : texts) {
            model.type(spot, text);
        }
    }

    /// Types letter by letter behind a text.
    private void typed(Spot spot, String before, String letters) {
        for (int i = 1; i <= letters.length(); i++) {
            model.type(spot, before + letters.substring(0, i));
        }
    }

    private void answer(NoteId of, int card) {
        var asked = fixture.file.cards().of(of).get(card);
        var memory = Sm2.standard().next(null, Grade.GOOD, LibraryFixture.TODAY);
        fixture.file
                .reviews()
                .record(
                        new Review(
                                asked.id(),
                                LibraryFixture.CLOCK.instant(),
                                LibraryFixture.TODAY,
                                Grade.GOOD,
                                Asking.FLIP,
                                Duration.ofSeconds(3),
                                Sm2.standard().id(),
                                true),
                        memory);
    }

    private Form form() {
        return model.formProperty().get();
    }

    private Stage stage() {
        return model.stateProperty().get().stage();
    }

    private static State state(Stage stage, Flaw flaw) {
        return new State(stage, flaw, 0);
    }

    private Note stored() {
        return fixture.file.notes().find(note).orElseThrow().note();
    }

    private Action undoable() {
        return fixture.file.history().undoable().orElseThrow().action();
    }
}
