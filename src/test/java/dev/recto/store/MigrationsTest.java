package dev.recto.store;

import static dev.recto.store.TestLibrary.CLOCK;
import static dev.recto.store.TestLibrary.DAY;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.model.CardId;
import dev.recto.model.DeckId;
import dev.recto.model.Guid;
import dev.recto.model.ListNote;
import dev.recto.model.NoteId;
import dev.recto.model.Source;
import dev.recto.store.browse.CardSearch;
import dev.recto.store.change.Progress;
import dev.recto.store.file.Backup;
import dev.recto.store.file.Backups;
import dev.recto.store.file.Connections;
import dev.recto.store.file.LibraryException;
import dev.recto.store.file.Migrations;
import dev.recto.store.file.Sql;
import dev.recto.store.note.Draft;
import dev.recto.store.quiz.Claims;
import dev.recto.store.quiz.LearnCard;
import dev.recto.store.quiz.Learning;
import dev.recto.store.quiz.Offered;
import dev.recto.store.search.QueryParser;
import dev.recto.store.statistics.Figures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Libraries of every version that was ever released open as they were. The fixtures are SQL texts
/// `library-vN.sql`; a new version adds its own and changes none.
class MigrationsTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aLibraryOfEveryVersionOpensWithAllItHas(int version) throws IOException {
        make(version);
        try (var library = Library.open(path(), CLOCK)) {
            assertThat(library.decks().statuses(DAY))
                    .extracting(s -> s.deck().name() + " " + s.own().cards())
                    .containsExactly("Geography 3", "Capitals 1");
            assertThat(library.notes().tags())
                    .containsExactlyElementsOf(TestLibrary.tags("europe"));
            var search = CardSearch.of(QueryParser.parse("cap swe").query(), DAY);
            assertThat(library.cards().rows(library.cards().search(search, 9, Progress.UNSEEN)))
                    .extracting(row -> row.note().note().headline())
                    .containsExactly("The capital of Sweden", "The capital of Sweden");
            assertThat(library.check(_ -> Optional.empty()))
                    .extracting(Finding::kind)
                    .containsOnly(Finding.Kind.SCHEDULER);
        }
    }

    @Test
    void whatVersion2BroughtIsReadAsItWasWritten() throws IOException {
        make(2);
        try (var library = Library.open(path(), CLOCK)) {
            Learning learning = library.quizzes().unfinished().getFirst();
            assertThat(learning.waiting())
                    .extracting(card -> card.rungs() + " " + card.misses())
                    .containsExactly("[TYPE, FLIP] 0", "[RECOGNISE] 2");
            assertThat(learning.done())
                    .containsExactly(new LearnCard(new Guid("oslo"), 1, List.of(), 1));
            assertThat(library.quizzes().scores(new DeckId(1)).getFirst().points()).isEqualTo(3.5);
            assertThat(library.quizzes().best("deck 1", 4).orElseThrow().taken())
                    .isEqualTo(Duration.ofMillis(12300));
            assertThat(library.quizzes().claims()).isEqualTo(new Claims(1, 0.6));
            assertThat(library.quizzes().offered(List.of(new CardId(1))))
                    .containsEntry(new CardId(1), List.of(new Offered(new CardId(4), 5, 2)));
            assertThat(library.notes().find(new NoteId(3)).orElseThrow().source())
                    .isEqualTo(new Source("capitals.csv", 3, 3, "Norway;Oslo"));
        }
    }

    @Test
    void whatVersion6BroughtIsReadAsItWasWritten() throws IOException {
        make(6);
        try (var library = Library.open(path(), CLOCK)) {
            assertThat(library.drafts().find(new Draft.NewIn(new DeckId(1))))
                    .contains(
                            new Draft(
                                    new DeckId(2),
                                    new ListNote(
                                            "Which rivers?", "", List.of("Danube"), true, 1, ""),
                                    TestLibrary.tags("europe")));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void figuresOfEveryVersionAreThere(int version) throws IOException {
        make(version);
        try (var library = Library.open(path(), CLOCK)) {
            Figures figures = library.statistics().of(null, YearMonth.of(2026, 1), DAY);
            assertThat(figures.answers())
                    .extracting(tally -> tally.stage() + " " + tally.grade())
                    .containsExactly("NEW GOOD", "REPEAT AGAIN", "YOUNG EASY");
        }
    }

    @Test
    void theFixturesHaveTheTablesOfTheirVersion() throws IOException {
        int newest = Migrations.standard().newest();
        make(newest);
        try (Sql fixture = Connections.toRead(path());
                var fresh = Library.open(folder.resolve("fresh.recto"), CLOCK);
                Sql made = Connections.toRead(fresh.file())) {
            assertThat(tables(fixture)).isEqualTo(tables(made));
        }
    }

    @Test
    void anOlderLibraryIsBackedUpBeforeItIsChanged() {
        new TestLibrary(folder).close();
        int newest = Migrations.standard().newest();
        Library.open(path(), CLOCK, withNext("CREATE TABLE later (x INTEGER) STRICT")).close();
        Backup backup = new Backups(path(), CLOCK).newestGood().orElseThrow();
        try (Sql before = Connections.toRead(backup.file());
                Sql after = Connections.toRead(path())) {
            assertThat(Migrations.version(before)).isEqualTo(newest);
            assertThat(Migrations.version(after)).isEqualTo(newest + 1);
        }
    }

    @Test
    void aMigrationThatFailsLeavesTheLibraryAsItWas() {
        try (var test = new TestLibrary(folder)) {
            test.deck("Deck");
        }
        Migrations broken = withNext("DROP TABLE media; CREATE TABLE deck (x)");
        assertThatThrownBy(() -> Library.open(path(), CLOCK, broken))
                .isInstanceOf(LibraryException.class);
        try (var library = Library.open(path(), CLOCK)) {
            assertThat(library.decks().all()).hasSize(1);
            assertThat(library.check(_ -> Optional.empty())).isEmpty();
        }
    }

    private void make(int version) throws IOException {
        try (Sql sql = Connections.toChange(path());
                var fixture = getClass().getResourceAsStream("library-v" + version + ".sql")) {
            sql.script(new String(fixture.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(Migrations.version(sql)).isEqualTo(version);
        }
    }

    private static List<String> tables(Sql sql) {
        return sql.list(
                "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name",
                row -> row.getString(1));
    }

    private Path path() {
        return folder.resolve("library.recto");
    }

    private static Migrations withNext(String script) {
        List<String> scripts = new ArrayList<>(Migrations.standard().scripts());
        scripts.add(script);
        return new Migrations(scripts);
    }
}
