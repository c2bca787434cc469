package dev.recto.store.tidy;

import static dev.recto.store.TestLibrary.DAY;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.BasicNote;
import dev.recto.model.CardId;
import dev.recto.model.ClozeNote;
import dev.recto.model.Deck;
import dev.recto.model.DeckId;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.model.NoteId;
import dev.recto.model.Sm2Memory;
import dev.recto.model.StoredNote;
import dev.recto.store.Dump;
import dev.recto.store.TestLibrary;
import dev.recto.store.browse.CardSearch;
import dev.recto.store.change.Changes;
import dev.recto.store.change.Progress;
import dev.recto.store.search.Query;
import dev.recto.store.search.Query.State;
import dev.recto.store.table.CardEntry;
import dev.recto.store.table.CardRows;
import dev.recto.store.tidy.Flawed.Flaw;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Leeches, notes of which something is missing, and empty decks.
class TidyTest {
    @TempDir Path folder;
    private TestLibrary test;
    private DeckId deck;

    @BeforeEach
    void open() {
        test = new TestLibrary(folder);
        deck = test.deck("Deck");
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void leechesAreWhatASearchForThemFinds() {
        lapse(test.card(deck, "once").id(), 1);
        CardId leech = test.card(deck, "often").id();
        lapse(leech, State.LEECH_LAPSES);
        CardId worse = test.card(deck, "oftener").id();
        lapse(worse, State.LEECH_LAPSES + 3);
        assertThat(leeches()).containsExactly(worse, leech);
        var search = CardSearch.of(new Query.Is(State.LEECH), DAY);
        assertThat(test.library.cards().search(search, 9, Progress.UNSEEN).size()).isEqualTo(2);
        test.library.cards().suspend(List.of(worse), true);
        assertThat(leeches()).as("a suspended one is dealt with").containsExactly(leech);
    }

    @Test
    void aLeechThatIsLeftAloneIsShownAgainWhenItLapses() {
        CardId leech = test.card(deck, "often").id();
        lapse(leech, State.LEECH_LAPSES);
        String before = Dump.of(test.library);
        assertThat(test.library.tidy().spare(List.of(leech)).count()).isEqualTo(1);
        assertThat(leeches()).isEmpty();
        test.library.history().undo();
        assertThat(Dump.of(test.library)).isEqualTo(before);
        test.library.history().redo();
        lapse(leech, State.LEECH_LAPSES + 1);
        assertThat(leeches()).containsExactly(leech);
        test.library.tidy().spare(List.of(leech));
        assertThat(leeches()).isEmpty();
    }

    @Test
    void whatALeechIsConfusedWithIsSaid() {
        NoteId inner = add(new BasicNote("internal friction", "between layers inside a fluid"));
        NoteId outer = add(new BasicNote("external friction", "between surfaces of bodies"));
        NoteId alone = add(new BasicNote("osmosis", "water through a membrane"));
        List<StoredNote> asked =
                List.copyOf(test.library.notes().find(List.of(inner, alone)).values());
        Map<NoteId, StoredNote> confused = test.library.tidy().confused(asked, Progress.UNSEEN);
        assertThat(confused).containsOnlyKeys(inner);
        assertThat(confused.get(inner).id()).isEqualTo(outer);
        assertThat(test.library.tidy().confused(List.of(), Progress.UNSEEN)).isEmpty();
    }

    @Test
    void whateverIsMissingIsFound() {
        add(new BasicNote("front", "back"));
        add(new BasicNote("![](heart.png)", "heart"));
        NoteId nothing = add(new BasicNote(" \u00A0", "\n"));
        NoteId noFront = add(new BasicNote("", "back"));
        NoteId noBack = add(new BasicNote("front", "\u3000"));
        add(new ListNote("list", List.of("item")));
        NoteId noItems = add(new ListNote("list", List.of()));
        NoteId noPrompt = add(new ListNote("", List.of("item")));
        add(new ClozeNote("{{c2::gap}}", ""));
        NoteId noGap = add(new ClozeNote("{{c1:gap}}", ""));
        assertThat(flaws())
                .containsExactly(
                        Map.entry(nothing, Flaw.NOTHING),
                        Map.entry(noFront, Flaw.NO_QUESTION),
                        Map.entry(noBack, Flaw.NO_ANSWER),
                        Map.entry(noItems, Flaw.NO_ITEMS),
                        Map.entry(noPrompt, Flaw.NO_QUESTION),
                        Map.entry(noGap, Flaw.NO_GAP));
    }

    @Test
    void cardsThatNothingAsksAreRemoved() {
        NoteId cloze = add(new ClozeNote("{{c1::one}} {{c2::two}}", ""));
        NoteId basic = add(new BasicNote("front", "back"));
        TestLibrary.storeOf(test.library)
                .aside(
                        sql -> {
                            var cards = new CardRows(sql);
                            cards.insert(cloze, deck, List.of(3));
                            cards.insert(basic, deck, List.of(1));
                        });
        assertThat(test.library.check(_ -> Optional.empty())).hasSize(2);
        assertThat(flaws())
                .containsExactly(
                        Map.entry(cloze, Flaw.SURPLUS_CARD), Map.entry(basic, Flaw.SURPLUS_CARD));
        assertThat(test.library.tidy().dropSurplus(List.of(cloze, basic)).count()).isEqualTo(2);
        assertThat(test.library.check(_ -> Optional.empty())).isEmpty();
        assertThat(flaws()).isEmpty();
    }

    @Test
    void decksWithoutNotesAreFoundAndDeletedTogether() {
        test.note(deck, "front");
        DeckId empty = test.deck("Empty");
        test.deck(empty, "Inside");
        DeckId below = test.deck(deck, "Below");
        DeckId above = test.deck("Above");
        test.note(test.deck(above, "Full"), "front");
        assertThat(test.library.tidy().emptyDecks())
                .extracting(Deck::id)
                .containsExactly(below, empty);
        DeckId filled = test.deck("Filled");
        test.note(filled, "front");
        String before = Dump.of(test.library);
        Changes changes =
                test.library.tidy().deleteEmptyDecks(List.of(empty, below, filled, above));
        assertThat(changes.count()).isEqualTo(3);
        assertThat(test.library.decks().all())
                .extracting(Deck::name)
                .containsExactly("Above", "Full", "Deck", "Filled");
        test.library.history().undo();
        assertThat(Dump.of(test.library)).isEqualTo(before);
    }

    private List<CardId> leeches() {
        return test.library.tidy().leeches().stream().map(CardEntry::id).toList();
    }

    private List<Map.Entry<NoteId, Flaw>> flaws() {
        return test.library.tidy().flawed().stream()
                .map(flawed -> Map.entry(flawed.note().id(), flawed.flaw()))
                .toList();
    }

    private NoteId add(Note note) {
        return test.library.notes().add(deck, note, new TreeSet<>()).id();
    }

    private void lapse(CardId card, int times) {
        var memory = new Sm2Memory(130, 0, 1, DAY, 2 * times, times);
        test.library.reviews().record(TestLibrary.review(card, DAY), memory);
    }
}
