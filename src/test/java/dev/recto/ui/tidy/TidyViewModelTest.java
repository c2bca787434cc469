package dev.recto.ui.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.DeckId;
import dev.recto.model.ListNote;
import dev.recto.model.NoteId;
import dev.recto.model.Tag;
import dev.recto.store.browse.Found;
import dev.recto.store.change.Progress;
import dev.recto.store.tidy.PairScope;
import dev.recto.ui.LibraryFixture;
import dev.recto.ui.tidy.Twins.Keep;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;

/// What is counted and listed, and how it follows the library.
class TidyViewModelTest {
    @TempDir Path folder;

    private LibraryFixture fixture;
    private TidyViewModel model;
    private DeckId deck;
    private DeckId other;

    @BeforeEach
    void open() {
        fixture = new LibraryFixture(folder);
        deck = fixture.deck(null, "Deck");
        other = fixture.deck(null, "Other");
        model = new TidyViewModel(fixture.library);
    }

    @AfterEach
    void close() {
        model.close();
        fixture.close();
        assertThat(fixture.failures).isEmpty();
    }

    @Test
    void nothingIsKnownUntilSomebodyLooks() {
        for (Section section : Section.values()) {
            assertThat(model.count(section).getValue()).isNull();
        }
        model.watch(null);
        for (Section section : Section.values()) {
            int expected = section == Section.EMPTY_DECKS ? 2 : 0;
            assertThat(model.count(section).getValue()).as(section.name()).isEqualTo(expected);
        }
    }

    @Test
    void aSectionFollowsTheLibraryAsLongAsItIsLookedAt() {
        model.watch(null);
        model.watch(Section.INCOMPLETE);
        fixture.library.change(
                file -> file.notes().add(deck, new BasicNote("x", ""), tags()).changes(), _ -> {});
        assertThat(model.count(Section.INCOMPLETE).getValue()).isEqualTo(1);
        assertThat(model.count(Section.EMPTY_DECKS).getValue()).as("not looked at").isEqualTo(2);
        model.watch(null);
        assertThat(model.count(Section.EMPTY_DECKS).getValue()).isEqualTo(1);
    }

    @Test
    void theRicherTextIsProposed() {
        twins("tide", "the sea rises", "tide", "the sea rises and falls");
        assertThat(alike().keep()).isEqualTo(Keep.OTHER);
        assertThat(alike().merge().keep()).isEqualTo(alike().pair().other());
        model.pairs().choose(alike(), Keep.ONE);
        assertThat(alike().merge().keep()).isEqualTo(alike().pair().one());
    }

    @Test
    void bothTextsCanBeKept() {
        twins("tide", "the sea rises", "Tide", "pulled by the moon");
        model.pairs().choose(alike(), Keep.BOTH);
        assertThat(alike().merge().text())
                .isEqualTo(new BasicNote("tide", "the sea rises\n\npulled by the moon"));
        assertThat(
                        Joined.of(
                                new ListNote("seas", List.of("Baltic", "Black")),
                                new ListNote("seas", List.of("black", "Red"))))
                .contains(new ListNote("seas", List.of("Baltic", "Black", "Red")));
    }

    @Test
    void textsOfDifferentKindsCannotBothBeKept() {
        fixture.note(deck, new BasicNote("the sea rises and falls by the moon", "tide, always"));
        fixture.note(
                other,
                new ClozeNote("the sea rises and falls by the moon {{c1::tide}} always", ""));
        model.watch(null);
        assertThat(alike().canJoin()).isFalse();
        Keep before = alike().keep();
        model.pairs().choose(alike(), Keep.BOTH);
        assertThat(alike().keep()).isEqualTo(before);
    }

    @Test
    void whatIsDecidedTakesAPairAwayAndUndoBringsItBack() {
        twins("tide", "the sea rises", "tide", "the sea rises and falls");
        Twins twins = alike();
        fixture.library.change(
                file -> file.tidy().merge(List.of(twins.merge()), Progress.UNSEEN), _ -> {});
        assertThat(model.pairs().alike()).isEmpty();
        assertThat(model.count(Section.ALIKE).getValue()).isZero();
        fixture.library.undo();
        assertThat(model.pairs().alike()).containsExactly(twins);
        fixture.library.change(file -> file.tidy().setApart(twins.pair()), _ -> {});
        assertThat(model.pairs().alike()).isEmpty();
        fixture.library.undo();
        assertThat(model.pairs().alike()).hasSize(1);
    }

    @Test
    void aPairOfWhichBothAreKeptComesBackWithTheNextSearch() {
        twins("tide", "the sea rises", "tide", "the sea rises and falls");
        model.pairs().keepBoth(alike());
        assertThat(model.pairs().alike()).isEmpty();
        assertThat(model.count(Section.ALIKE).getValue()).isZero();
        model.pairs().look();
        assertThat(model.pairs().alike()).hasSize(1);
    }

    @Test
    void theScopeIsSearchedAnew() {
        twins("tide", "the sea rises", "tide", "the sea rises and falls");
        model.pairs().lookIn(new PairScope(null, true));
        assertThat(model.pairs().alike()).isEmpty();
        model.pairs().lookIn(new PairScope(other, false));
        assertThat(model.pairs().alike()).hasSize(1);
    }

    @Test
    void whatIsTheSameWordForWordIsListedApart() {
        twins("tide", "the sea rises", "**tide**", "the sea rises");
        assertThat(model.pairs().alike()).isEmpty();
        assertThat(model.pairs().identical()).hasSize(1);
        assertThat(model.pairs().allIdentical()).hasSize(1);
        assertThat(model.count(Section.IDENTICAL).getValue()).isEqualTo(1);
    }

    @Test
    void newNotesAreComparedTheNextTime() {
        model.watch(null);
        fixture.library.change(
                file -> file.notes().add(deck, new BasicNote("ebb", "falls"), tags()).changes(),
                _ -> {});
        fixture.library.change(
                file -> file.notes().add(deck, new BasicNote("ebb", "falls"), tags()).changes(),
                _ -> {});
        assertThat(model.pairs().identical()).isEmpty();
        model.watch(null);
        assertThat(model.pairs().identical()).hasSize(1);
    }

    @Test
    void aSearchThatWasCalledOffIsMadeTheNextTime() {
        fixture.note(deck, new BasicNote("ebb", "falls"));
        fixture.note(other, new BasicNote("ebb", "falls"));
        var patience = new AtomicBoolean();
        model.pairs()
                .searchProperty()
                .addListener(
                        (_, _, search) -> {
                            if (search != null && !patience.get()) {
                                search.cancel();
                            }
                        });
        model.pairs().look();
        assertThat(model.count(Section.IDENTICAL).getValue()).isNull();
        patience.set(true);
        model.pairs().refresh();
        assertThat(model.count(Section.IDENTICAL).getValue()).isEqualTo(1);
    }

    @Test
    void onlyTagsThatLookAlikeAreCountedButAllAreListed() {
        NoteId note = fixture.note(deck, new BasicNote("x", "y"));
        fixture.file
                .bulk(Found.ofNotes(List.of(note)), Progress.UNSEEN)
                .tag(List.of(tag("verb"), tag("verbs"), tag("noun")), List.of());
        model.watch(null);
        assertThat(model.count(Section.TAGS).getValue()).isEqualTo(1);
        assertThat(model.tags().items()).hasSize(4);
    }

    private Twins alike() {
        return model.pairs().alike().getFirst();
    }

    private void twins(String front, String back, String otherFront, String otherBack) {
        fixture.note(deck, new BasicNote(front, back));
        fixture.note(other, new BasicNote(otherFront, otherBack));
        model.watch(null);
    }

    private static TreeSet<Tag> tags() {
        return new TreeSet<>();
    }

    private static Tag tag(String name) {
        return new Tag(name);
    }
}
