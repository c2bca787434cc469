package dev.recto.store;

import static dev.recto.store.TestLibrary.CLOCK;
import static dev.recto.store.TestLibrary.DAY;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Libraries of every version that was ever released open as they were. The fixtures are SQL texts
/// `library-vN.sql`; a new version adds its own and changes none.
class MigrationsTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = 1)
    void aLibraryOfEveryVersionOpensWithAllItHas(int version) throws IOException {
        try (Sql sql = Connections.toChange(path());
                var fixture = getClass().getResourceAsStream("library-v" + version + ".sql")) {
            sql.script(new String(fixture.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(Migrations.version(sql)).isEqualTo(version);
        }
        try (var library = Library.open(path(), CLOCK)) {
            assertThat(library.decks().statuses(DAY))
                    .extracting(s -> s.deck().name() + " " + s.own().cards())
                    .containsExactly("Geography 3", "Capitals 1");
            assertThat(library.notes().tags())
                    .containsExactlyElementsOf(TestLibrary.tags("europe"));
            var query = new CardQuery(null, "cap swe", CardQuery.Sort.ADDED, false);
            assertThat(library.cards().page(query, 0, 9).cards())
                    .extracting(entry -> entry.note().note().headline())
                    .containsExactly("The capital of Sweden", "The capital of Sweden");
            assertThat(library.check(_ -> Optional.empty()))
                    .extracting(Finding::kind)
                    .containsOnly(Finding.Kind.SCHEDULER);
        }
    }

    @Test
    void anOlderLibraryIsBackedUpBeforeItIsChanged() {
        new TestLibrary(folder).close();
        Library.open(path(), CLOCK, withNext("CREATE TABLE later (x INTEGER) STRICT")).close();
        Backup backup = new Backups(path(), CLOCK).newestGood().orElseThrow();
        try (Sql before = Connections.toRead(backup.file());
                Sql after = Connections.toRead(path())) {
            assertThat(Migrations.version(before)).isEqualTo(1);
            assertThat(Migrations.version(after)).isEqualTo(2);
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

    private Path path() {
        return folder.resolve("library.recto");
    }

    private static Migrations withNext(String script) {
        List<String> scripts = new ArrayList<>(Migrations.standard().scripts());
        scripts.add(script);
        return new Migrations(scripts);
    }
}
