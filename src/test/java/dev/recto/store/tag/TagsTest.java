package dev.recto.store.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.DeckId;
import dev.recto.model.NoteId;
import dev.recto.model.Tag;
import dev.recto.store.Dump;
import dev.recto.store.TestLibrary;
import dev.recto.store.change.Action;
import dev.recto.store.change.Changes;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.SortedSet;

/// The tags of a library as a whole.
class TagsTest {
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
    void allAreCounted() {
        test.note(deck, "one", "b", "a");
        test.note(deck, "two", "a");
        assertThat(test.library.tags().all())
                .containsExactly(new TagCount(new Tag("a"), 2), new TagCount(new Tag("b"), 1));
    }

    @Test
    void aTagIsRenamedWithThoseWithinIt() {
        NoteId one = test.note(deck, "one", "bio", "biology");
        NoteId two = test.note(deck, "two", "bio::cell");
        String before = Dump.of(test.library);
        Changes changes = rename("bio", "life");
        assertThat(changes.action()).isEqualTo(Action.RENAME_TAG);
        assertThat(changes.count()).isEqualTo(2);
        assertThat(changes.name()).isEqualTo("life");
        assertThat(changes.decks()).containsExactly(deck);
        assertThat(tags(one)).isEqualTo(TestLibrary.tags("biology", "life"));
        assertThat(tags(two)).isEqualTo(TestLibrary.tags("life::cell"));
        test.library.history().undo();
        assertThat(Dump.of(test.library)).isEqualTo(before);
    }

    @Test
    void aTagThatIsRenamedToAnotherIsMergedIntoIt() {
        NoteId one = test.note(deck, "one", "verb", "verbs");
        NoteId two = test.note(deck, "two", "verbs", "other");
        String before = Dump.of(test.library);
        Changes changes = rename("verbs", "verb");
        assertThat(changes.action()).isEqualTo(Action.MERGE_TAGS);
        assertThat(changes.count()).isEqualTo(2);
        assertThat(tags(one)).isEqualTo(TestLibrary.tags("verb"));
        assertThat(tags(two)).isEqualTo(TestLibrary.tags("verb", "other"));
        assertThat(test.library.tags().all()).hasSize(2);
        test.library.history().undo();
        assertThat(Dump.of(test.library)).isEqualTo(before);
    }

    @Test
    void onlyTheCaseCanBeChanged() {
        NoteId one = test.note(deck, "one", "Verb");
        assertThat(rename("Verb", "verb").action()).isEqualTo(Action.RENAME_TAG);
        assertThat(tags(one)).isEqualTo(TestLibrary.tags("verb"));
        assertThat(rename("verb", "verb").count()).isZero();
        assertThat(rename("gone", "verb").count()).isZero();
    }

    @Test
    void aTagIsDeletedFromAllNotes() {
        NoteId one = test.note(deck, "one", "bio", "bio::cell");
        test.note(deck, "two", "bio");
        String before = Dump.of(test.library);
        assertThat(test.library.tags().delete(new Tag("bio")).count()).isEqualTo(2);
        assertThat(tags(one)).isEqualTo(TestLibrary.tags("bio::cell"));
        test.library.history().undo();
        assertThat(Dump.of(test.library)).isEqualTo(before);
        assertThat(test.library.tags().delete(new Tag("gone")).count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "verb, Verb, true",
        "verb, verbs, true",
        "café, Cafe, true",
        "cell-biology, cell_biology, true",
        "cellbiology, cell-biology, true",
        "marketing, markting, true",
        "marketing, marketimg, true",
        "bio::plants, bio::plant, true",
        "глаголы, глаголы2, false",
        "week-1, week-2, false",
        "semester1, semester2, false",
        "cat, car, false",
        "plant, planet, false",
        "biology, geology, false",
        "bio, bio::cell, false",
    })
    void tagsThatWereHardlyMeantToBeTwoAreFound(String one, String other, boolean alike) {
        test.note(deck, "one", one);
        test.note(deck, "two", other);
        test.note(deck, "three", one);
        if (alike) {
            assertThat(test.library.tags().alike())
                    .containsExactly(
                            new TagPair(
                                    new TagCount(new Tag(one), 2),
                                    new TagCount(new Tag(other), 1)));
        } else {
            assertThat(test.library.tags().alike()).isEmpty();
        }
    }

    @Test
    void tagsThatWereSetApartAreNotPairedAgain() {
        test.note(deck, "one", "verb", "\ud83c\udf0a verbs");
        test.note(deck, "two", "verbs", "\uff20 verbs");
        var pair = test.library.tags().alike().getFirst();
        test.library.tags().setApart(pair);
        assertThat(test.library.tags().alike()).isEmpty();
        test.library.history().undo();
        assertThat(test.library.tags().alike()).containsExactly(pair);
        test.library.history().redo();
        assertThat(test.library.tags().alike()).isEmpty();
    }

    private Changes rename(String from, String to) {
        return test.library.tags().rename(new Tag(from), new Tag(to));
    }

    private SortedSet<Tag> tags(NoteId note) {
        return test.library.notes().find(note).orElseThrow().tags();
    }
}
