package dev.recto.store.imports;

import static dev.recto.store.TestLibrary.DAY;
import static dev.recto.store.TestLibrary.OPTIONS;
import static dev.recto.store.TestLibrary.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.DeckDraft;
import dev.recto.model.Guid;
import dev.recto.model.ListNote;
import dev.recto.model.NoteDraft;
import dev.recto.model.NoteId;
import dev.recto.model.Source;
import dev.recto.model.StoredNote;
import dev.recto.store.Dump;
import dev.recto.store.TestLibrary;
import dev.recto.store.browse.Found;
import dev.recto.store.change.Progress;
import dev.recto.store.table.CardEntry;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

class ImportsTest {
    @TempDir Path folder;
    private TestLibrary test;

    @BeforeEach
    void open() {
        test = new TestLibrary(folder);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSameFileAgainAddsNothing(boolean guids) {
        ImportPlan plan =
                plan(note(guids ? "a" : null, 1, "x", "y"), note(guids ? "b" : null, 2, "z", "y"));
        assertThat(run(plan)).isEqualTo("2 added, 0 updated, 0 unchanged, 0 kept");
        String before = Dump.of(test.library);
        assertThat(run(plan)).isEqualTo("0 added, 0 updated, 2 unchanged, 0 kept");
        assertThat(Dump.of(test.library)).isEqualTo(before);
    }

    @Test
    void comparingChangesNothingAndSaysWhatImportingDoes() {
        run(plan(note(null, 1, "x", "y")));
        String before = Dump.of(test.library);
        ImportPlan edited = plan(note(null, 1, "x", "changed"), note(null, 2, "new", ""));
        Comparison comparison = test.library.imports().compare(edited);
        assertThat(Dump.of(test.library)).isEqualTo(before);
        assertThat(comparison)
                .isEqualTo(test.library.imports().run(edited, Progress.UNSEEN).comparison());
        assertThat(comparison.updated()).isEqualTo(1);
        assertThat(comparison.added()).isEqualTo(1);
    }

    @Test
    void anEditedBackIsFoundByItsFrontAndKeepsTheSchedule() {
        run(plan(note(null, 1, "x", "y")));
        var card = test.library.cards().of(only().id()).getFirst();
        test.answer(card.id(), DAY, 6);
        assertThat(run(plan(note(null, 5, "x", "better"))))
                .isEqualTo("0 added, 1 updated, 0 unchanged, 0 kept");
        assertThat(only().note()).isEqualTo(new BasicNote("x", "better"));
        assertThat(test.library.cards().of(only().id()).getFirst().memory()).isNotNull();
    }

    @Test
    void anEditedFrontIsFoundByItsGuidOrItsLine() {
        run(plan(note("guid", 1, "x", "y")));
        run(plan(note("guid", 9, "x2", "y")));
        assertThat(only().note()).isEqualTo(new BasicNote("x2", "y"));
        test.library.history().undo();
        test.library.history().undo();
        run(plan(note(null, 1, "x", "y"), note(null, 2, "other", "y")));
        assertThat(run(plan(note(null, 1, "x2", "y"), note(null, 2, "other", "y"))))
                .isEqualTo("0 added, 1 updated, 1 unchanged, 0 kept");
    }

    @Test
    void aLineInsertedAboveShiftsNothing() {
        run(plan(note(null, 1, "a", "1"), note(null, 2, "b", "2")));
        assertThat(
                        run(
                                plan(
                                        note(null, 1, "new", "0"),
                                        note(null, 2, "a", "1"),
                                        note(null, 3, "b", "2"))))
                .isEqualTo("1 added, 0 updated, 2 unchanged, 0 kept");
    }

    @Test
    void whatTheLearnerWroteStaysUnlessTheFileChangedToo() {
        run(plan(note("g", 1, "x", "y")));
        test.library.notes().edit(only().id(), new BasicNote("x", "mine"), tags());
        assertThat(run(plan(note("g", 1, "x", "y"))))
                .isEqualTo("0 added, 0 updated, 1 unchanged, 0 kept");
        ImportPlan changed = plan(note("g", 1, "x", "theirs"));
        assertThat(run(changed)).isEqualTo("0 added, 0 updated, 0 unchanged, 1 kept");
        assertThat(run(changed)).isEqualTo("0 added, 0 updated, 1 unchanged, 0 kept");
        assertThat(only().note()).isEqualTo(new BasicNote("x", "mine"));
        assertThat(run(new ImportPlan(changed.drafts(), null, OPTIONS, true)))
                .isEqualTo("0 added, 1 updated, 0 unchanged, 0 kept");
        assertThat(only().note()).isEqualTo(new BasicNote("x", "theirs"));
    }

    @Test
    void aNoteStaysWhereTheLearnerMovedIt() {
        run(plan(note(null, 1, "x", "y")));
        var other = test.deck("other");
        test.library.notes().move(List.of(only().id()), other);
        assertThat(run(plan(note(null, 1, "x", "y"))))
                .isEqualTo("0 added, 0 updated, 1 unchanged, 0 kept");
        assertThat(only().deck()).isEqualTo(other);
    }

    @Test
    void tagsAreAddedAndNeverTakenAway() {
        var tagged = new NoteDraft(null, new BasicNote("x", "y"), tags("file"), null);
        run(plan(tagged));
        test.library
                .bulk(Found.ofNotes(List.of(only().id())), Progress.UNSEEN)
                .tag(tags("mine"), tags());
        run(plan(new NoteDraft(null, new BasicNote("x", "y"), tags("new"), null)));
        assertThat(only().tags()).isEqualTo(tags("file", "mine", "new"));
    }

    @Test
    void rowsThatSayTheSameAreOneNoteUnlessTheyHaveGuids() {
        assertThat(run(plan(note(null, 1, "x", "y"), note(null, 2, "x", "y"))))
                .isEqualTo("1 added, 0 updated, 1 unchanged, 0 kept");
        assertThat(run(plan(note("a", 1, "p", "q"), note("b", 2, "p", "q"))))
                .isEqualTo("2 added, 0 updated, 0 unchanged, 0 kept");
    }

    @Test
    void theSameFrontMayBeThereTwiceWithDifferentBacks() {
        ImportPlan plan = plan(note(null, 1, "bank", "river"), note(null, 2, "bank", "money"));
        assertThat(run(plan)).isEqualTo("2 added, 0 updated, 0 unchanged, 0 kept");
        assertThat(run(plan)).isEqualTo("0 added, 0 updated, 2 unchanged, 0 kept");
        assertThat(run(plan(note(null, 1, "bank", "river"), note(null, 2, "bank", "cash"))))
                .isEqualTo("0 added, 1 updated, 1 unchanged, 0 kept");
    }

    @Test
    void aGuidThatIsThereTwiceCostsNoNote() {
        assertThat(run(plan(note("g", 1, "a", ""), note("g", 2, "b", ""))))
                .isEqualTo("2 added, 0 updated, 0 unchanged, 0 kept");
    }

    @Test
    void whatIsExportedIsImportedAsItWas() throws Exception {
        var deck = test.deck("Deck");
        test.library.decks().describe(deck, "*about*");
        var below = test.deck(test.deck(deck, "empty"), "Below");
        test.note(below, "same");
        test.note(below, "same", "tag");
        test.library.notes().add(deck, new ListNote("l", List.of("a", "b")), tags());
        test.library.notes().add(deck, new ClozeNote("{{c1::x}}", ""), tags());
        List<DeckDraft> drafts = test.library.decks().drafts(null);
        assertThat(drafts).extracting(DeckDraft::name).containsExactly("Deck", "empty", "Below");
        assertThat(test.library.decks().drafts(below))
                .extracting(DeckDraft::path)
                .containsExactly(List.of("Below"));
        try (var other = new TestLibrary(Files.createDirectory(folder.resolve("other")))) {
            other.library.imports().run(new ImportPlan(drafts, OPTIONS), Progress.UNSEEN);
            assertThat(other.library.decks().drafts(null)).isEqualTo(drafts);
        }
        assertThat(run(new ImportPlan(drafts, OPTIONS)))
                .isEqualTo("0 added, 0 updated, 4 unchanged, 0 kept");
    }

    @Test
    void anImportGoesUnderADeck() {
        var deck = test.deck("deck");
        test.library
                .imports()
                .run(
                        new ImportPlan(
                                plan(note(null, 1, "x", "y")).drafts(), deck, OPTIONS, false),
                        Progress.UNSEEN);
        assertThat(test.library.decks().find(List.of("deck", "Imported"))).isPresent();
    }

    @Test
    void progressIsToldAndACancelledImportLeavesNothing() {
        NoteDraft[] notes = new NoteDraft[1000];
        Arrays.setAll(notes, i -> note(null, i + 1, "front " + i, "back"));
        String before = Dump.of(test.library);
        assertThatThrownBy(
                        () -> test.library.imports().run(plan(notes), (done, of) -> done < of / 2))
                .isInstanceOf(CancellationException.class);
        assertThat(Dump.of(test.library)).isEqualTo(before);
        assertThat(test.library.history().undoable()).isEmpty();
        var told = new ArrayList<Integer>();
        test.library.imports().run(plan(notes), (done, of) -> told.add(done));
        assertThat(told).isSorted().hasSizeGreaterThan(5).startsWith(0).endsWith(1000);
    }

    @Test
    void readersDoNotWaitForAnImport() {
        NoteDraft[] notes = new NoteDraft[500];
        Arrays.setAll(notes, i -> note(null, i + 1, "front " + i, "back"));
        test.library
                .imports()
                .run(
                        plan(notes),
                        (done, of) -> {
                            if (done < of) {
                                assertThat(test.library.decks().all()).isEmpty();
                            }
                            return true;
                        });
        assertThat(test.library.decks().all()).hasSize(1);
    }

    private String run(ImportPlan plan) {
        Comparison done = test.library.imports().run(plan, Progress.UNSEEN).comparison();
        return "%d added, %d updated, %d unchanged, %d kept"
                .formatted(done.added(), done.updated(), done.unchanged(), done.kept());
    }

    private StoredNote only() {
        List<CardEntry> cards = test.cards();
        assertThat(cards).hasSize(1);
        NoteId id = cards.getFirst().note().id();
        return test.library.notes().find(id).orElseThrow();
    }

    private static ImportPlan plan(NoteDraft... notes) {
        return new ImportPlan(
                List.of(new DeckDraft(List.of("Imported"), "", List.of(notes))), OPTIONS);
    }

    private static NoteDraft note(@Nullable String guid, int line, String front, String back) {
        return new NoteDraft(
                guid == null ? null : new Guid(guid),
                new BasicNote(front, back),
                tags(),
                new Source("notes.csv", line, line));
    }
}
