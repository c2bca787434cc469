package dev.recto.store.note;

import static dev.recto.store.TestLibrary.DAY;
import static dev.recto.store.TestLibrary.tags;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.BasicNote;
import dev.recto.model.Card;
import dev.recto.model.ClozeNote;
import dev.recto.model.DeckId;
import dev.recto.model.Flag;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.model.NoteId;
import dev.recto.model.StoredNote;
import dev.recto.store.Finding;
import dev.recto.store.Library;
import dev.recto.store.TestLibrary;
import dev.recto.store.change.Action;
import dev.recto.store.change.Changes;
import dev.recto.store.change.Changes.Way;
import dev.recto.store.change.Run;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// A note while it is being written: saved again and again, kept as a draft, compared with others.
class WritingTest {
    @TempDir Path folder;

    private TestLibrary test;
    private Library library;
    private DeckId deck;
    private NoteId note;
    private final Run run = new Run();

    @BeforeEach
    void open() {
        test = new TestLibrary(folder);
        library = test.library;
        deck = test.deck("Deck");
        note = library.notes().add(deck, new BasicNote("front", "back"), tags("old")).id();
    }

    @AfterEach
    void close() {
        test.close();
    }

    private Changes save(Note now, String... tags) {
        return library.notes().edit(note, now, tags(tags), run);
    }

    private StoredNote stored() {
        return library.notes().find(note).orElseThrow();
    }

    private Card card() {
        return library.cards().of(note).getFirst();
    }

    @Test
    void theSavesOfARunAreOneStepOfTheHistory() {
        assertThat(save(new BasicNote("f", "b"), "old").way()).isEqualTo(Way.DONE);
        assertThat(save(new BasicNote("fr", "b"), "new").way()).isEqualTo(Way.CONTINUED);
        save(new ListNote("fro", List.of("b", "c")), "new", "newer");

        library.history().undo();

        assertThat(stored().note()).isEqualTo(new BasicNote("front", "back"));
        assertThat(library.notes().tags()).containsExactlyElementsOf(tags("old"));
        library.history().redo();
        assertThat(stored().note()).isEqualTo(new ListNote("fro", List.of("b", "c")));
        assertThat(stored().tags()).containsExactlyElementsOf(tags("new", "newer"));
        library.history().undo();
        assertThat(library.history().undo().action()).isEqualTo(Action.ADD_NOTES);
    }

    @Test
    void anotherChangeInBetweenBeginsAStepAnew() {
        save(new BasicNote("first", "b"));
        library.cards().flag(List.of(card().id()), Flag.RED);
        assertThat(save(new BasicNote("second", "b")).way()).isEqualTo(Way.DONE);

        library.history().undo();
        assertThat(stored().note().headline()).isEqualTo("first");
        assertThat(card().flag()).isEqualTo(Flag.RED);
    }

    @Test
    void whatWasUndoneIsNotContinued() {
        save(new BasicNote("first", "b"));
        library.history().undo();
        save(new BasicNote("second", "b"));

        assertThat(library.history().redoable()).isEmpty();
        library.history().undo();
        assertThat(stored().note().headline()).isEqualTo("front");
    }

    @Test
    void aNoteThatIsAsItWasLeavesNoStep() {
        save(new BasicNote("other", "b"));

        assertThat(save(new BasicNote("front", "back"), "old").way()).isEqualTo(Way.UNDONE);

        assertThat(library.history().undoable().orElseThrow().action()).isEqualTo(Action.ADD_NOTES);
        assertThat(save(new BasicNote("third", "b")).way()).isEqualTo(Way.DONE);
        library.history().undo();
        assertThat(stored().note().headline()).isEqualTo("front");
    }

    @Test
    void aGapThatIsGoneForAMomentKeepsItsSchedule() {
        save(new ClozeNote("{{c1::a}} {{c2::b}}", ""));
        Card second = library.cards().of(note).get(1);
        test.answer(second.id(), DAY, 9);

        save(new ClozeNote("{{c1::a}} c2::b}}", ""));
        assertThat(library.cards().of(note)).hasSize(1);
        save(new ClozeNote("{{c1::a}} {{c2::bb}}", ""));

        Card again = library.cards().of(note).get(1);
        assertThat(again.id()).isEqualTo(second.id());
        assertThat(again.memory()).isNotNull();
        assertThat(library.check(_ -> java.util.Optional.empty()))
                .extracting(Finding::kind)
                .containsOnly(Finding.Kind.SCHEDULER);
    }

    @Test
    void theFirstQuestionKeepsItsScheduleWhenTheKindChanges() {
        test.answer(card().id(), DAY, 9);

        save(new ClozeNote("{{c3::front}} {{c4::back}}", ""));
        assertThat(library.cards().of(note)).extracting(Card::ordinal).containsExactly(3, 4);
        assertThat(card().memory()).isNotNull();
        library.notes().edit(note, new BasicNote("front", "back"), tags());
        assertThat(library.cards().of(note)).extracting(Card::ordinal).containsExactly(0);
        assertThat(card().memory()).isNotNull();
    }

    @Test
    void draftsAreThereWhenTheLibraryIsOpenedAgain() {
        var here = new Draft.NewIn(deck);
        var begun =
                new Draft(
                        deck,
                        new ListNote("wh", "", List.of("日本", "\"a\nb"), true, 1, "h"),
                        tags("t"));
        var emptied = new Draft(deck, new BasicNote("", "back", "hint", true), tags());
        library.drafts().keep(here, new Draft(deck, new BasicNote("w", ""), tags()));
        library.drafts().keep(here, begun);
        library.drafts().keep(new Draft.Of(note), emptied);
        library.history().undo();
        test.close();
        test = new TestLibrary(folder);
        library = test.library;

        assertThat(library.drafts().find(here)).contains(begun);
        assertThat(library.drafts().find(new Draft.Of(note))).contains(emptied);
        library.drafts().discard(here);
        assertThat(library.drafts().find(here)).isEmpty();
        assertThat(library.drafts().find(new Draft.Of(note))).isPresent();
    }

    @Test
    void whatIsCompleteIsNoDraftAnyMore() {
        var here = new Draft.NewIn(deck);
        library.drafts().keep(here, new Draft(deck, new BasicNote("w", ""), tags()));
        library.drafts().keep(new Draft.Of(note), new Draft(deck, new BasicNote("", ""), tags()));

        save(new BasicNote("front", "more"));
        library.notes().add(deck, new BasicNote("w", "x"), tags(), here);

        assertThat(library.drafts().find(here)).isEmpty();
        assertThat(library.drafts().find(new Draft.Of(note))).isEmpty();
    }

    @Test
    void notesThatAskTheSameAreFoundWhateverTheirKind() {
        NoteId cafe = add(new BasicNote("Was ist ein *Café*?", "x"));
        NoteId list = add(new ListNote("was ist ein CAFE", List.of("x")));
        add(new BasicNote("Was ist ein Café in Wien?", "x"));
        add(new BasicNote("Und: was ist ein Café?", "x"));
        add(new BasicNote("x", "was ist ein Café"));
        NoteId tokyo = add(new BasicNote("東京", "Tokyo"));
        add(new BasicNote("東京都", "Tokyo"));
        NoteId plus = add(new BasicNote("C++", "x"));
        add(new BasicNote("C", "x"));
        NoteId gap = add(new ClozeNote("Was {{c1::ist}} ein Café?", ""));

        assertThat(asking("Was ist ein Café")).containsExactly(cafe, list, gap);
        assertThat(asking("東京")).containsExactly(tokyo);
        assertThat(asking("c++")).containsExactly(plus);
        assertThat(asking("?!")).isEmpty();
        assertThat(asking("")).isEmpty();
        assertThat(asking("unheard \"of")).isEmpty();
    }

    private NoteId add(Note added) {
        return library.notes().add(deck, added, tags()).id();
    }

    private List<NoteId> asking(String front) {
        return library.notes().asking(new BasicNote(front, ""), 9).stream()
                .map(StoredNote::id)
                .toList();
    }
}
