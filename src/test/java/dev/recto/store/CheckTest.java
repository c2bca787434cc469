package dev.recto.store;

import static dev.recto.store.TestLibrary.DAY;
import static dev.recto.store.TestLibrary.SM2;
import static dev.recto.store.TestLibrary.review;
import static dev.recto.store.TestLibrary.tags;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.CardId;
import dev.recto.model.DeckId;
import dev.recto.model.Grade;
import dev.recto.model.ListNote;
import dev.recto.model.Memory;
import dev.recto.model.SchedulerId;
import dev.recto.model.Sm2Memory;
import dev.recto.store.Finding.Kind;
import dev.recto.store.change.Changes;
import dev.recto.store.review.Rules;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class CheckTest {
    @TempDir Path folder;
    private TestLibrary test;
    private DeckId deck;

    @BeforeEach
    void fill() {
        test = new TestLibrary(folder);
        deck = test.deck("deck");
        test.deck(deck, "below");
        test.library.notes().add(deck, new ListNote("list", List.of("a", "b")), tags("tag"));
        for (int i = 0; i < 20; i++) {
            test.note(deck, "front " + i);
        }
        answerAtRandom();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aLibraryInOrderHasNoFindings() {
        assertThat(test.library.check(CheckTest::rule)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DECK_CIRCLE  | 1 | UPDATE deck SET parent = 2 WHERE id = 1
                    DECK_NAME    | 1 | UPDATE deck SET folded = 'x' WHERE id = 1
                    NOTE         | 1 | DELETE FROM list_item WHERE position = 1
                    NOTE_TEXT    | 2 | UPDATE note SET headline = 'x' WHERE id = 2
                    NOTE_TEXT    | 2 | UPDATE note SET words = 'x' WHERE id = 2
                    NOTE_TEXT    | 2 | UPDATE note SET front = 'x' WHERE id = 2
                    CARD_MISSING | 3 | DELETE FROM card WHERE note = 3
                    CARD_SURPLUS | 4 | UPDATE card SET ordinal = 5 WHERE note = 4
                    SEARCH       | 0 | INSERT INTO note_text (note_text) VALUES ('delete-all')
                    MEMORY       | 5 | UPDATE memory SET interval = interval + 1 WHERE card = 5
                    MEMORY       | 5 | DELETE FROM memory WHERE card = 5
                    MEMORY       | 5 | DELETE FROM review WHERE card = 5
                    REVIEW_TIME  | 1 | UPDATE review SET at = at + 1000000000000 WHERE id = 1
                    REVIEW       | 1 | UPDATE review SET asking = 'SMELL' WHERE id = 1
                    SCHEDULER    | 1 | UPDATE review SET scheduler = 9 WHERE id = 1
                    MEDIA        | 0 | INSERT INTO media (hash, name, bytes) VALUES ('00', 'a.png', x'01')
                    REFERENCE    | 999 | UPDATE memory SET card = 999 WHERE card = 5
                    """)
    void everyInconsistencyIsFoundAndNamed(Kind kind, long id, String damage) throws SQLException {
        test.close();
        // A connection that does not look at references.
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + test.library.file());
                var statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO scheduler VALUES (9, 'none', '')");
            statement.executeUpdate(damage);
        }
        test = new TestLibrary(folder);
        assertThat(test.library.check(CheckTest::rule))
                .anySatisfy(
                        finding -> {
                            assertThat(finding.kind()).isEqualTo(kind);
                            assertThat(finding.id()).isEqualTo(id);
                        });
    }

    @Test
    void replayingTheLogGivesTheSameMemories() {
        String before = Dump.of(test.library);
        assertThat(test.library.rebuildMemories(CheckTest::rule).count()).isZero();
        test.library.store().aside(sql -> sql.run("DELETE FROM memory"));
        assertThat(Dump.of(test.library)).isNotEqualTo(before);
        Changes changes = test.library.rebuildMemories(CheckTest::rule);
        assertThat(changes.count()).isPositive();
        assertThat(changes.decks()).containsExactly(deck);
        assertThat(Dump.of(test.library)).isEqualTo(before);
    }

    @Test
    void memoriesOfAnUnknownRuleAreLeftAlone() {
        String before = Dump.of(test.library);
        assertThat(test.library.rebuildMemories(_ -> Optional.empty()).count()).isZero();
        assertThat(Dump.of(test.library)).isEqualTo(before);
    }

    private void answerAtRandom() {
        var random = new Random(3);
        for (int i = 0; i < 200; i++) {
            var card = new CardId(1 + random.nextInt(15));
            LocalDate day = DAY.minusDays(200 - i);
            Memory before = test.library.cards().find(card).orElseThrow().card().memory();
            test.library.reviews().record(review(card, day), next(before, Grade.GOOD, day));
        }
    }

    private static Optional<Rules.Rule> rule(SchedulerId id) {
        return id.equals(SM2) ? Optional.of(CheckTest::next) : Optional.empty();
    }

    private static Memory next(@Nullable Memory before, Grade grade, LocalDate day) {
        return before == null
                ? new Sm2Memory(250, 1, 1, day, 1, 0)
                : new Sm2Memory(
                        250, 1, before.interval() + grade.quality(), day, before.reviews() + 1, 0);
    }
}
