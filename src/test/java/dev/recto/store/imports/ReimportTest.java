package dev.recto.store.imports;

import static dev.recto.store.TestLibrary.DAY;
import static dev.recto.store.TestLibrary.OPTIONS;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.ListNote;
import dev.recto.model.Source;
import dev.recto.store.Dump;
import dev.recto.store.TestLibrary;
import dev.recto.store.change.Progress;
import dev.recto.store.table.CardEntry;
import dev.recto.transfer.Material;
import dev.recto.transfer.TransferException;
import dev.recto.transfer.text.read.TextFormat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// A text that is imported, edited and imported again: what was edited is known again and keeps its
/// schedule.
class ReimportTest {
    private static final String TEXT =
            """
            The sea

            tide
            the rise and fall of the sea, twice a day
            current
            water that moves along in one direction
            Name the three parts of a wave:
            - crest
            - trough
            - face
            reef
            rocks or corals just below the surface
            """;

    @TempDir Path folder;
    private TestLibrary test;

    @BeforeEach
    void open() throws TransferException {
        test = new TestLibrary(folder);
        read(TEXT);
        for (CardEntry card : cards()) {
            test.answer(card.id(), DAY, 6);
        }
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void theSameTextAddsNothing() throws TransferException {
        String before = Dump.of(test.library);
        assertThat(read(TEXT)).isEqualTo("0 added, 0 updated, 4 unchanged");
        assertThat(Dump.of(test.library)).isEqualTo(before);
    }

    @Test
    void aBackThatWasEditedIsUpdated() throws TransferException {
        edit(
                "in one direction",
                "in one direction, as in a river",
                "0 added, 1 updated, 3 unchanged");
        assertThat(source("current").text()).endsWith("as in a river");
    }

    @Test
    void aFrontThatWasEditedIsUpdated() throws TransferException {
        edit("current\n", "ocean current\n", "0 added, 1 updated, 3 unchanged");
        assertThat(source("ocean current").firstLine()).isEqualTo(5);
    }

    @Test
    void anItemThatWasEditedIsUpdated() throws TransferException {
        edit("- trough", "- trough, the lowest part", "0 added, 1 updated, 3 unchanged");
        assertThat(cards())
                .extracting(card -> card.note().note())
                .filteredOn(ListNote.class::isInstance)
                .extracting(note -> ((ListNote) note).items().get(1))
                .containsExactly("trough, the lowest part");
    }

    @Test
    void linesThatWereInsertedMoveTheOthers() throws TransferException {
        edit(
                "tide\n",
                "surf\nwaves that break on the beach\ntide\n",
                "1 added, 0 updated, 4 unchanged");
        assertThat(source("reef"))
                .isEqualTo(
                        new Source(
                                "sea.txt", 13, 14, "reef\nrocks or corals just below the surface"));
    }

    @Test
    void aFrontThatWasEditedBelowInsertedLinesIsUpdatedOnceTheyAreKnown() throws TransferException {
        String inserted = TEXT.replace("tide\n", "surf\nwaves that break on the beach\ntide\n");
        read(inserted);
        assertThat(read(inserted.replace("current\n", "ocean current\n")))
                .isEqualTo("0 added, 1 updated, 4 unchanged");
        assertThat(remembered("ocean current")).isTrue();
    }

    @Test
    void aLineInsertedAndAFrontBelowItEditedAtOnceAreToldApart() throws TransferException {
        edit(
                "tide\n",
                "surf\nwaves that break on the beach\ntide\n",
                "current\n",
                "ocean current\n",
                "1 added, 1 updated, 3 unchanged");
    }

    @Test
    void anotherTextOfTheSameNameWritesOverNothing() throws TransferException {
        String other =
                """
                The forest

                oak
                a tree with acorns
                reef
                rocks or corals just below the surface
                root
                the part of a tree in the ground
                fern
                the rise and fall of the sea, twice a day
                """;
        assertThat(read(other)).isEqualTo("3 added, 0 updated, 1 unchanged");
        assertThat(read(other + "moss\nwater that moves along in one direction\n"))
                .isEqualTo("1 added, 0 updated, 4 unchanged");
        assertThat(source("current").firstLine()).isEqualTo(5);
    }

    private void edit(String from, String to, String expected) throws TransferException {
        assertThat(read(TEXT.replace(from, to))).isEqualTo(expected);
        assertThat(cards().stream().filter(card -> card.card().memory() != null)).hasSize(4);
    }

    private void edit(String from, String to, String from2, String to2, String expected)
            throws TransferException {
        assertThat(read(TEXT.replace(from, to).replace(from2, to2))).isEqualTo(expected);
        assertThat(cards().stream().filter(card -> card.card().memory() != null)).hasSize(4);
        assertThat(remembered("ocean current")).isTrue();
    }

    private String read(String text) throws TransferException {
        var decks = new TextFormat().read(Material.pasted("sea.txt", text), null).decks();
        Comparison done =
                test.library
                        .imports()
                        .run(new ImportPlan(decks, OPTIONS), Progress.UNSEEN)
                        .comparison();
        return "%d added, %d updated, %d unchanged"
                .formatted(done.added(), done.updated(), done.unchanged());
    }

    private Source source(String headline) {
        return stored(headline).note().source();
    }

    private boolean remembered(String headline) {
        return stored(headline).card().memory() != null;
    }

    private CardEntry stored(String headline) {
        return cards().stream()
                .filter(card -> card.note().note().headline().equals(headline))
                .findFirst()
                .orElseThrow();
    }

    private List<CardEntry> cards() {
        return test.cards();
    }
}
