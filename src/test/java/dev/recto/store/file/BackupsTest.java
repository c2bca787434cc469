package dev.recto.store.file;

import static dev.recto.store.TestLibrary.CLOCK;
import static dev.recto.store.TestLibrary.DAY;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.store.Damage;
import dev.recto.store.Dump;
import dev.recto.store.Library;
import dev.recto.store.TestLibrary;
import dev.recto.store.file.LibraryException.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

class BackupsTest {
    @TempDir Path folder;

    @Test
    void aBackupOfAnOpenLibraryHasAllThatWasCommitted() {
        try (var test = new TestLibrary(folder)) {
            var deck = test.deck("Deck");
            test.answer(test.card(deck, "front").id(), DAY, 1);
            Path file = backups().make();
            assertThat(backups().list())
                    .singleElement()
                    .satisfies(
                            backup -> {
                                assertThat(backup.file()).isEqualTo(file);
                                assertThat(backup.made())
                                        .isEqualTo(CLOCK.instant().truncatedTo(ChronoUnit.SECONDS));
                                assertThat(backup.decks()).isEqualTo(1);
                                assertThat(backup.notes()).isEqualTo(1);
                                assertThat(backup.cards()).isEqualTo(1);
                                assertThat(backup.reviews()).isEqualTo(1);
                                assertThat(backup.bytes()).isPositive();
                            });
            assertThat(backups().folder()).isDirectoryContaining(each -> each.equals(file));
        }
    }

    @Test
    void aBackupIsALibraryWithTheSameContent() throws IOException {
        String content;
        Path backup;
        try (var test = new TestLibrary(folder)) {
            test.note(test.deck("Deck"), "front", "tag");
            content = Dump.of(test.library);
            backup = backups().make();
        }
        byte[] bytes = Files.readAllBytes(backup);
        assertThat(backups().list()).hasSize(1);
        assertThat(Files.readAllBytes(backup)).as("looking changes nothing").isEqualTo(bytes);
        try (var library = Library.open(backup, CLOCK)) {
            assertThat(Dump.of(library)).isEqualTo(content);
        }
    }

    @Test
    void oneADayIsEnough() {
        new TestLibrary(folder).close();
        assertThat(backups().makeDaily()).isPresent();
        assertThat(backups().makeDaily()).isEmpty();
        assertThat(backups(Duration.ofDays(1)).makeDaily()).isPresent();
        assertThat(backups().list()).hasSize(2);
    }

    @Test
    void oldOnesAreThinnedOut() {
        new TestLibrary(folder).close();
        for (int hour = 0; hour < 6; hour++) {
            backups(Duration.ofHours(hour)).make();
        }
        backups(Duration.ofDays(3)).make();
        assertThat(backups().list()).hasSize(3);
    }

    @Test
    void restoringKeepsWhatLayThere() {
        Path backup;
        try (var test = new TestLibrary(folder)) {
            test.deck("Old");
            backup = backups().make();
            test.deck("New");
            assertThatThrownBy(() -> backups().restore(backup))
                    .isInstanceOfSatisfying(
                            LibraryException.class,
                            fault -> assertThat(fault.kind()).isEqualTo(Kind.IN_USE));
        }
        Path aside = backups().restore(backup).orElseThrow();
        assertThat(names(folder.resolve("library.recto"))).containsExactly("Old");
        assertThat(aside.getFileName()).hasToString("library-put-aside-2026-03-02-100000.recto");
        assertThat(names(aside)).containsExactly("New", "Old");
    }

    @Test
    void restoringWhereNothingIsNeedsNoPlaceAside() throws IOException {
        Path backup;
        try (var test = new TestLibrary(folder)) {
            test.deck("Old");
            backup = backups().make();
        }
        Files.delete(folder.resolve("library.recto"));
        assertThat(backups().restore(backup)).isEmpty();
        assertThat(names(folder.resolve("library.recto"))).containsExactly("Old");
    }

    @Test
    void aDamagedBackupIsNotRestoredAndNotOffered() throws IOException {
        try (var test = new TestLibrary(folder)) {
            test.deck("Old");
        }
        Path good = backups().make();
        Path bad = backups(Duration.ofHours(1)).make();
        Damage.overwritePages(bad);
        assertThatThrownBy(() -> backups().restore(bad))
                .isInstanceOfSatisfying(
                        LibraryException.class,
                        fault -> assertThat(fault.kind()).isEqualTo(Kind.DAMAGED));
        assertThat(names(folder.resolve("library.recto"))).containsExactly("Old");
        assertThat(backups().newestGood().map(Backup::file)).contains(good);
    }

    @Test
    void filesOfOthersAreLeftAlone() throws IOException {
        new TestLibrary(folder).close();
        Path other = backups().make().resolveSibling("library-of-mine.recto");
        Files.writeString(other, "mine");
        backups().make();
        assertThat(other).hasContent("mine");
        assertThat(backups().list()).hasSize(1);
    }

    private static List<String> names(Path file) {
        try (var library = Library.open(file, CLOCK)) {
            return library.decks().all().stream().map(deck -> deck.name()).toList();
        }
    }

    private Backups backups() {
        return backups(Duration.ZERO);
    }

    private Backups backups(Duration later) {
        return new Backups(folder.resolve("library.recto"), Clock.offset(CLOCK, later));
    }
}
