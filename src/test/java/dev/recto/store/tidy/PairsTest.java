package dev.recto.store.tidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.model.BasicNote;
import dev.recto.model.DeckDraft;
import dev.recto.model.DeckId;
import dev.recto.model.Guid;
import dev.recto.model.NoteDraft;
import dev.recto.model.NoteId;
import dev.recto.model.Source;
import dev.recto.store.Dump;
import dev.recto.store.TestLibrary;
import dev.recto.store.change.Progress;
import dev.recto.store.change.RefusedException;
import dev.recto.store.imports.ImportPlan;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

/// Which notes of a library are paired with one another.
class PairsTest {
    @TempDir Path folder;
    private TestLibrary test;
    private DeckId deck;
    private DeckId other;

    @BeforeEach
    void open() {
        test = new TestLibrary(folder);
        deck = test.deck("Deck");
        other = test.deck("Other");
    }

    @AfterEach
    void close() {
        test.close();
    }

    @ParameterizedTest(name = "{2}: {4}, {5}")
    @CsvFileSource(
            resources = "/dev/recto/store/likeness/neighbours.csv",
            delimiter = '|',
            numLinesToSkip = 1)
    void notesAreAlikeByTheSameSignsAsInAnImport(
            String front,
            String back,
            String newFront,
            String newBack,
            String expected,
            String why) {
        NoteId one = add(deck, front, back);
        NoteId two = add(other, newFront, newBack);
        List<Pair> found = everywhere();
        assertThat(found)
                .as(why)
                .extracting(pair -> pair.likeness().kind().name())
                .isEqualTo(expected.equals("none") ? List.of() : List.of(expected.split(" ")[0]));
        assertThat(found).allMatch(pair -> pair.one().equals(one) && pair.other().equals(two));
    }

    @Test
    void theSameConceptOfTwoSourcesIsFoundAndItsOppositeIsNot() {
        add(deck, "Internal customers", "people in the same organization who depend on your work");
        add(deck, "External customers", "people outside the organization who buy its products");
        NoteId three =
                add(
                        other,
                        "Internal customer",
                        "colleagues of one organization who need your work");
        add(other, "Loyal customers", "people who come back to buy again");
        assertThat(everywhere()).singleElement().matches(pair -> pair.has(three));
    }

    @Test
    void whatIsWrittenAlikeIsIdenticalWhateverItsMarks() {
        add(deck, "**Tide**", "the sea  rises");
        add(other, "tide", "the sea rises");
        assertThat(everywhere()).singleElement().matches(Pair::identical);
        add(other, "tide", "rises the sea");
        assertThat(everywhere()).extracting(Pair::identical).containsExactly(true, false);
    }

    @Test
    void picturesTellNotesApart() {
        add(deck, "What is this? ![](heart.png)", "an organ of the body");
        add(deck, "What is this? ![](liver.png)", "an organ of the body");
        assertThat(everywhere()).isEmpty();
        add(other, "What is this? ![](heart.png)", "an organ of the body");
        assertThat(everywhere()).singleElement().matches(Pair::identical);
    }

    @Test
    void notesOfWhichEachIsLikeTheOthersMakeNoMorePairsThanConnectThem() {
        for (int i = 0; i < 60; i++) {
            add(i % 2 == 0 ? deck : other, "tide", "the sea rises and falls");
        }
        List<Pair> pairs = everywhere();
        assertThat(pairs).hasSize(59).allMatch(Pair::identical);
    }

    @Test
    void theScopeSaysWhichAreCompared() {
        DeckId inside = test.deck(deck, "Inside");
        NoteId one = add(inside, "tide", "the sea rises and falls");
        NoteId two = add(other, "tide", "the sea rises and falls");
        NoteId three = add(other, "Tide", "how the sea rises and falls");
        assertThat(pairs(PairScope.EVERYTHING)).hasSize(2);
        assertThat(pairs(new PairScope(null, true)))
                .singleElement()
                .matches(pair -> pair.has(two) && pair.has(three));
        assertThat(pairs(new PairScope(deck, false))).hasSize(2).allMatch(pair -> pair.has(one));
        assertThat(pairs(new PairScope(inside, true))).isEmpty();
    }

    @Test
    void notesSetApartAreNeverPairedAgain() {
        add(deck, "tide", "the sea rises");
        add(other, "tides", "how the sea rises");
        Pair pair = everywhere().getFirst();
        String before = Dump.of(test.library);
        test.library.tidy().setApart(pair);
        assertThat(everywhere()).isEmpty();
        assertThat(test.library.tidy().open(List.of(pair))).isEmpty();
        test.library.history().undo();
        assertThat(Dump.of(test.library)).isEqualTo(before);
        assertThat(everywhere()).containsExactly(pair);
        assertThat(test.library.tidy().open(List.of(pair))).containsExactly(pair);
        test.library.history().redo();
        test.close();
        test = new TestLibrary(folder);
        assertThat(everywhere()).isEmpty();
    }

    @Test
    void theyStayApartWhenTheyAreDeletedAndImportedAgain() {
        var notes = new ArrayList<NoteDraft>();
        notes.add(draft("a", "tide", "the sea rises"));
        notes.add(draft("b", "tides", "how the sea rises"));
        var plan =
                new ImportPlan(
                        List.of(new DeckDraft(List.of("Sea"), "", notes)), TestLibrary.OPTIONS);
        test.library.imports().run(plan, Progress.UNSEEN);
        test.library.tidy().setApart(everywhere().getFirst());
        test.library.imports().run(plan, Progress.UNSEEN);
        assertThat(everywhere()).isEmpty();
        test.library.decks().delete(test.library.decks().find(List.of("Sea")).orElseThrow().id());
        test.library.imports().run(plan, Progress.UNSEEN);
        assertThat(test.cards()).hasSize(2);
        assertThat(everywhere()).isEmpty();
    }

    @Test
    void aPairWithANoteThatIsGoneCannotBeSetApart() {
        add(deck, "tide", "the sea rises");
        NoteId gone = add(other, "tides", "how the sea rises");
        Pair pair = everywhere().getFirst();
        test.library.notes().delete(List.of(gone));
        assertThatThrownBy(() -> test.library.tidy().setApart(pair))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void theSearchTellsHowFarItIsAndCanBeCalledOff() {
        add(deck, "tide", "the sea rises");
        var seen = new ArrayList<Double>();
        test.library.tidy().pairs(PairScope.EVERYTHING, (done, of) -> seen.add((double) done / of));
        assertThat(seen).isSorted().isNotEmpty().allMatch(part -> part >= 0 && part <= 1);
        assertThatThrownBy(() -> test.library.tidy().pairs(PairScope.EVERYTHING, (_, _) -> false))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void ofBothIsToldWhatThereIsToChooseBy() {
        NoteId one = add(deck, "tide", "the sea rises");
        test.answer(test.library.cards().of(one).getFirst().id(), TestLibrary.DAY, 6);
        Candidate candidate = test.library.tidy().candidates(List.of(one)).get(one);
        assertThat(candidate.deck()).containsExactly("Deck");
        assertThat(candidate.answers()).isEqualTo(1);
        assertThat(candidate.cards()).hasSize(1);
        test.library.notes().delete(List.of(one));
        assertThat(test.library.tidy().candidates(List.of(one))).isEmpty();
    }

    private List<Pair> everywhere() {
        return pairs(PairScope.EVERYTHING);
    }

    private List<Pair> pairs(PairScope scope) {
        return test.library.tidy().pairs(scope, Progress.UNSEEN);
    }

    private NoteId add(DeckId into, String front, String back) {
        return test.library.notes().add(into, new BasicNote(front, back), new TreeSet<>()).id();
    }

    private static NoteDraft draft(String guid, String front, String back) {
        return new NoteDraft(
                new Guid(guid),
                new BasicNote(front, back),
                new TreeSet<>(),
                new Source("sea.json", 1, 1));
    }
}
