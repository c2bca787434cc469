package dev.recto.store.tidy;

import static dev.recto.store.TestLibrary.DAY;
import static dev.recto.store.TestLibrary.OPTIONS;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.model.BasicNote;
import dev.recto.model.Card;
import dev.recto.model.ClozeNote;
import dev.recto.model.DeckDraft;
import dev.recto.model.DeckId;
import dev.recto.model.Flag;
import dev.recto.model.ListNote;
import dev.recto.model.Memory;
import dev.recto.model.Note;
import dev.recto.model.NoteDraft;
import dev.recto.model.NoteId;
import dev.recto.model.Review;
import dev.recto.schedule.Schedulers;
import dev.recto.schedule.Sm2;
import dev.recto.store.Dump;
import dev.recto.store.TestLibrary;
import dev.recto.store.browse.CardSearch;
import dev.recto.store.change.Action;
import dev.recto.store.change.Changes;
import dev.recto.store.change.Progress;
import dev.recto.store.imports.Comparison;
import dev.recto.store.imports.ImportPlan;
import dev.recto.store.review.Rules;
import dev.recto.store.search.QueryParser;
import dev.recto.store.table.CardEntry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Two notes become one, and nothing of either is lost.
class MergeTest {
    private static final Rules RULES = id -> Optional.of(Schedulers.of(id)::next);
    private static final Note TIDE = new BasicNote("tide", "the sea rises and falls");
    private static final Note EBB = new BasicNote("Tides", "the sea rises and falls twice a day");

    @TempDir Path folder;
    private TestLibrary test;
    private DeckId sea;
    private DeckId moon;

    @BeforeEach
    void open() {
        test = new TestLibrary(folder);
        sea = test.deck("Sea");
        moon = test.deck("Moon");
    }

    @AfterEach
    void close() {
        assertThat(test.library.check(RULES)).isEmpty();
        test.close();
    }

    @Test
    void theBetterScheduleIsKeptWithItsLog() {
        NoteId keep = add(sea, TIDE, "sea");
        NoteId drop = add(moon, EBB, "moon", "sea");
        answer(card(keep, 0), 1);
        answer(card(drop, 0), 3);
        Card better = card(drop, 0);
        String before = Dump.of(test.library);

        Changes changes = merge(new Merge(keep, drop));

        assertThat(changes.action()).isEqualTo(Action.MERGE_NOTES);
        assertThat(changes.count()).isEqualTo(2);
        assertThat(changes.decks()).containsExactlyInAnyOrder(sea, moon);
        assertThat(test.library.notes().find(drop)).isEmpty();
        var note = test.library.notes().find(keep).orElseThrow();
        assertThat(note.note()).isEqualTo(TIDE);
        assertThat(note.deck()).isEqualTo(sea);
        assertThat(note.tags()).isEqualTo(TestLibrary.tags("moon", "sea"));
        Card card = test.library.cards().of(keep).getFirst();
        assertThat(card.id()).isEqualTo(better.id());
        assertThat(card.deck()).isEqualTo(sea);
        assertThat(card.memory()).isEqualTo(better.memory());
        assertThat(test.library.reviews().of(card.id())).hasSize(3);
        assertThat(test.library.check(RULES)).isEmpty();

        String after = Dump.of(test.library);
        test.library.history().undo();
        assertThat(Dump.of(test.library)).isEqualTo(before);
        test.library.history().redo();
        assertThat(Dump.of(test.library)).isEqualTo(after);
    }

    @Test
    void theLogOfTheOtherCardStaysInTheLog() {
        NoteId keep = add(sea, TIDE);
        NoteId drop = add(moon, EBB);
        answer(card(keep, 0), 3);
        answer(card(drop, 0), 1);
        Card worse = card(drop, 0);
        Card better = card(keep, 0);
        merge(new Merge(keep, drop));
        assertThat(card(keep, 0)).isEqualTo(better);
        assertThat(test.library.reviews().of(worse.id())).hasSize(1);
        assertThat(test.library.rebuildMemories(RULES).count()).isZero();
    }

    @Test
    void theTextCanBeAnother() {
        NoteId keep = add(sea, TIDE);
        NoteId drop = add(moon, EBB);
        merge(new Merge(keep, drop, EBB));
        assertThat(test.library.notes().find(keep).orElseThrow().note()).isEqualTo(EBB);
        assertThat(found("twice")).containsExactly(keep);
    }

    @Test
    void marksOfBothAreKept() {
        NoteId keep = add(sea, TIDE);
        NoteId drop = add(moon, EBB);
        answer(card(keep, 0), 2);
        test.library.cards().suspend(List.of(card(keep, 0).id()), true);
        test.library.cards().flag(List.of(card(drop, 0).id()), Flag.RED);
        merge(new Merge(keep, drop));
        assertThat(card(keep, 0).suspended()).as("the other was studied").isFalse();
        assertThat(card(keep, 0).flag()).isEqualTo(Flag.RED);
    }

    @Test
    void eachDirectionKeepsItsOwnBetterCard() {
        NoteId keep = add(sea, new BasicNote("der See", "the lake", "", true));
        NoteId drop = add(sea, new BasicNote("See", "lake", "", true));
        answer(card(keep, 0), 3);
        answer(card(drop, 0), 1);
        answer(card(keep, 1), 1);
        answer(card(drop, 1), 3);
        Card forward = card(keep, 0);
        Card reverse = card(drop, 1);
        merge(new Merge(keep, drop));
        assertThat(test.library.cards().of(keep))
                .extracting(Card::id)
                .containsExactly(forward.id(), reverse.id());
    }

    @Test
    void aListAndAPlainNoteAskTheSame() {
        NoteId keep = add(sea, new ListNote("Seas", List.of("Baltic", "Black")));
        NoteId drop = add(sea, new BasicNote("seas", "Baltic, Black"));
        answer(card(drop, 0), 2);
        Card known = card(drop, 0);
        merge(new Merge(keep, drop));
        assertThat(card(keep, 0).id()).isEqualTo(known.id());
    }

    @Test
    void gapsAreKnownByTheirAnswers() {
        NoteId keep = add(sea, new ClozeNote("{{c1::Oslo}} lies in {{c2::Norway}}", ""));
        NoteId drop = add(sea, new ClozeNote("in {{c1::Norway}}: {{c3::Bergen}}", ""));
        answer(card(drop, 1), 2);
        answer(card(drop, 3), 2);
        Card norway = card(drop, 1);
        merge(new Merge(keep, drop));
        assertThat(test.library.cards().of(keep)).extracting(Card::ordinal).containsExactly(1, 2);
        assertThat(card(keep, 1).isNew()).isTrue();
        assertThat(card(keep, 2).id()).isEqualTo(norway.id());
    }

    @Test
    void whatWasMergedDoesNotComeBackWithTheNextImport() {
        var plan =
                new ImportPlan(
                        List.of(
                                new DeckDraft(List.of("Sea"), "", List.of(NoteDraft.of(TIDE))),
                                new DeckDraft(List.of("Moon"), "", List.of(NoteDraft.of(EBB)))),
                        OPTIONS);
        test.library.imports().run(plan, Progress.UNSEEN);
        List<CardEntry> cards = test.cards();
        merge(new Merge(cards.getFirst().note().id(), cards.getLast().note().id()));
        Comparison again = test.library.imports().run(plan, Progress.UNSEEN).comparison();
        assertThat(again.added()).isZero();
        assertThat(again.skipped()).isEqualTo(1);
        assertThat(test.cards()).hasSize(1);
    }

    @Test
    void aChainOfPairsEndsInOneNote() {
        NoteId one = add(sea, TIDE);
        NoteId two = add(sea, TIDE, "a");
        NoteId three = add(moon, TIDE, "b");
        answer(card(three, 0), 2);
        Changes changes = merge(new Merge(one, two), new Merge(two, three), new Merge(one, three));
        assertThat(changes.count()).isEqualTo(3);
        assertThat(test.cards())
                .extracting(CardEntry::note)
                .extracting(n -> n.id())
                .containsOnly(one);
        assertThat(card(one, 0).memory()).isNotNull();
        assertThat(test.library.notes().find(one).orElseThrow().tags()).hasSize(2);
    }

    @Test
    void allThatAreIdenticalAreMergedInOneStepThatCanBeCalledOff() {
        add(sea, TIDE);
        add(moon, new BasicNote("**Tide**", "the sea  rises and falls"));
        add(moon, new BasicNote("ebb", "falls"));
        NoteId changed = add(moon, TIDE);
        List<Pair> pairs = test.library.tidy().pairs(PairScope.EVERYTHING, Progress.UNSEEN);
        assertThat(pairs).hasSize(2).allMatch(Pair::identical);
        test.library.notes().edit(changed, EBB, TestLibrary.tags());
        String before = Dump.of(test.library);

        assertThatThrownBy(() -> test.library.tidy().mergeIdentical(pairs, (done, of) -> done > of))
                .isInstanceOf(CancellationException.class);
        assertThat(Dump.of(test.library)).isEqualTo(before);
        assertThat(test.library.tidy().mergeIdentical(pairs, Progress.UNSEEN).count()).isEqualTo(2);
        assertThat(test.cards()).hasSize(3);
        test.library.history().undo();
        assertThat(Dump.of(test.library)).isEqualTo(before);
    }

    @Test
    void notesThatAreGoneArePassedOver() {
        NoteId keep = add(sea, TIDE);
        NoteId drop = add(sea, EBB);
        test.library.notes().delete(List.of(drop));
        assertThat(merge(new Merge(keep, drop), new Merge(drop, keep)).count()).isZero();
        assertThat(test.cards()).hasSize(1);
    }

    private Changes merge(Merge... merges) {
        return test.library.tidy().merge(List.of(merges), Progress.UNSEEN);
    }

    private NoteId add(DeckId deck, Note note, String... tags) {
        return test.library.notes().add(deck, note, TestLibrary.tags(tags)).id();
    }

    private Card card(NoteId note, int ordinal) {
        return test.library.cards().of(note).stream()
                .filter(card -> card.ordinal() == ordinal)
                .findFirst()
                .orElseThrow();
    }

    /// Answers a card so many times as it falls due, the last time on the day of the test.
    private void answer(Card card, int times) {
        var rule = Sm2.standard();
        Memory memory = null;
        LocalDate day = DAY.minusDays(100);
        for (int i = 0; i < times; i++) {
            Review good = TestLibrary.review(card.id(), day);
            memory = rule.next(memory, good.grade(), day);
            test.library
                    .reviews()
                    .record(
                            new Review(
                                    card.id(),
                                    good.at(),
                                    day,
                                    good.grade(),
                                    good.asking(),
                                    good.taken(),
                                    rule.id(),
                                    true),
                            memory);
            day = memory.due();
        }
    }

    private List<NoteId> found(String word) {
        var search = CardSearch.of(QueryParser.parse(word).query(), DAY);
        return test
                .library
                .cards()
                .rows(test.library.cards().search(search, 9, Progress.UNSEEN))
                .stream()
                .map(row -> row.note().id())
                .toList();
    }
}
