package dev.recto.store;

import static dev.recto.store.TestLibrary.CLOCK;
import static dev.recto.store.TestLibrary.DAY;
import static dev.recto.store.TestLibrary.OPTIONS;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.recto.model.BasicNote;
import dev.recto.model.DeckDraft;
import dev.recto.model.NoteDraft;
import dev.recto.store.change.Progress;
import dev.recto.store.file.Backup;
import dev.recto.store.file.Backups;
import dev.recto.store.file.LibraryException;
import dev.recto.store.file.LibraryException.Kind;
import dev.recto.store.imports.ImportPlan;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class FaultsTest {
    @TempDir Path folder;

    @Test
    void aSecondOpeningIsRefused() {
        try (var test = new TestLibrary(folder)) {
            failsWith(Kind.IN_USE, () -> Library.open(test.library.file(), CLOCK));
        }
        Library.open(path(), CLOCK).close();
    }

    @Test
    void aNewerVersionIsLeftUntouched() throws IOException {
        made();
        Damage.setHeader(path(), 60, 1000);
        byte[] before = Files.readAllBytes(path());
        failsWith(Kind.NEWER, this::open);
        assertThat(Files.readAllBytes(path())).isEqualTo(before);
    }

    @Test
    void anotherFileIsNoLibraryAndLeftUntouched() throws IOException {
        Files.writeString(path(), "notes\tand more notes\n".repeat(100));
        byte[] before = Files.readAllBytes(path());
        failsWith(Kind.NOT_A_LIBRARY, this::open);
        assertThat(Files.readAllBytes(path())).isEqualTo(before);
    }

    @Test
    void anotherProgramsDatabaseIsNoLibrary() throws IOException {
        made();
        Damage.setHeader(path(), 68, 1);
        failsWith(Kind.NOT_A_LIBRARY, this::open);
    }

    @Test
    void aFolderIsNoLibrary() throws IOException {
        Files.createDirectories(path());
        failsWith(Kind.NOT_A_LIBRARY, this::open);
    }

    @Test
    void anEmptyFileBecomesALibrary() throws IOException {
        Files.createFile(path());
        try (var library = open()) {
            assertThat(library.decks().all()).isEmpty();
        }
    }

    @Test
    void aLibraryCutShortIsDamaged() throws IOException {
        made();
        Damage.truncate(path());
        failsWith(Kind.DAMAGED, this::open);
    }

    @Test
    void aLibraryWithBrokenPagesIsDamaged() throws IOException {
        made();
        Damage.overwritePages(path());
        failsWith(Kind.DAMAGED, this::open);
    }

    @Test
    void aBrokenHeaderIsDamageWhereBackupsTellThatItWasALibrary() throws IOException {
        made();
        new Backups(path(), CLOCK).make();
        Damage.overwriteHeader(path());
        failsWith(Kind.DAMAGED, this::open);
        Backup backup = new Backups(path(), CLOCK).newestGood().orElseThrow();
        new Backups(path(), CLOCK).restore(backup.file());
        try (var library = open()) {
            assertThat(library.decks().all()).hasSize(1);
        }
    }

    @Test
    void anEmptyFileIsDamageWhereBackupsTellThatItWasALibrary() throws IOException {
        made();
        var backups = new Backups(path(), CLOCK);
        backups.make();
        Files.write(path(), new byte[0]);
        failsWith(Kind.DAMAGED, this::open);
        assertThat(backups.newestGood()).isPresent();
    }

    @Test
    void aDamagedLibraryIsSetAsideForANewOne() throws IOException {
        made();
        Damage.truncate(path());
        byte[] before = Files.readAllBytes(path());
        Path aside = new Backups(path(), CLOCK).setAside().orElseThrow();
        assertThat(aside).hasBinaryContent(before);
        try (var library = open()) {
            assertThat(library.decks().all()).isEmpty();
            failsWith(Kind.IN_USE, () -> new Backups(path(), CLOCK).setAside());
        }
    }

    @Test
    void afterAFaultTheFileIsFreeAgain() throws IOException {
        Files.writeString(path(), "no library");
        failsWith(Kind.NOT_A_LIBRARY, this::open);
        Files.delete(path());
        open().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's ö 日本", "a?b=c", "50%20 #1", "a&b;c"})
    void anyNameWillDo(String name) {
        Path file = folder.resolve(name).resolve(name + ".recto");
        try (var library = Library.open(file, CLOCK)) {
            library.decks().create(null, "Deck", OPTIONS);
            library.saveCopy(folder.resolve(name).resolve("copy " + name));
        }
        assertThat(file).isNotEmptyFile();
        assertThat(folder.resolve(name).resolve("copy " + name)).isNotEmptyFile();
    }

    @Test
    void aLibraryDeletedWhileOpenTakesNoMoreChangesButCanBeSaved() throws IOException {
        try (var test = new TestLibrary(folder)) {
            var deck = test.deck("Deck");
            Files.delete(path());
            failsWith(Kind.GONE, () -> test.note(deck, "lost"));
            failsWith(Kind.GONE, () -> test.library.history().undo());
            assertThat(test.library.decks().all()).hasSize(1);
            test.library.saveCopy(folder.resolve("saved.recto"));
        }
        try (var saved = Library.open(folder.resolve("saved.recto"), CLOCK)) {
            assertThat(saved.decks().all()).hasSize(1);
        }
    }

    @Test
    void aLibraryReplacedWhileOpenTakesNoMoreChanges() throws IOException {
        try (var test = new TestLibrary(folder)) {
            Files.move(path(), folder.resolve("moved.recto"));
            Files.createFile(path());
            failsWith(Kind.GONE, () -> test.deck("Deck"));
        }
    }

    @Test
    void aFullDiskUndoesTheWholeChange() {
        try (var test = new TestLibrary(folder)) {
            var deck = test.deck("Deck");
            var card = test.card(deck, "front");
            String before = Dump.of(test.library);
            test.library.store().aside(sql -> sql.script("PRAGMA max_page_count = 1"));
            failsWith(
                    Kind.DISK_FULL, () -> test.library.imports().run(plan(5000), Progress.UNSEEN));
            assertThat(Dump.of(test.library)).isEqualTo(before);
            test.library.store().aside(sql -> sql.script("PRAGMA max_page_count = 1000000"));
            test.answer(card.id(), DAY, 1);
            test.library.imports().run(plan(5000), Progress.UNSEEN);
            assertThat(test.library.check(_ -> Optional.empty()))
                    .extracting(Finding::kind)
                    .containsOnly(Finding.Kind.SCHEDULER);
        }
    }

    @Test
    void aFolderWithoutPermissionIsUnwritable() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assumeThat(locked.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(locked)).as("not as root").isFalse();
        failsWith(Kind.UNWRITABLE, () -> Library.open(locked.resolve("library.recto"), CLOCK));
        failsWith(Kind.UNWRITABLE, () -> Library.open(locked.resolve("a/library.recto"), CLOCK));
    }

    private void made() {
        try (var test = new TestLibrary(folder)) {
            test.note(test.deck("Deck"), "front");
        }
    }

    private Library open() {
        return Library.open(path(), CLOCK);
    }

    private Path path() {
        return folder.resolve("library.recto");
    }

    private static ImportPlan plan(int notes) {
        var drafts =
                IntStream.range(0, notes)
                        .mapToObj(
                                i -> NoteDraft.of(new BasicNote("front " + i, "back ".repeat(20))))
                        .toList();
        return new ImportPlan(List.of(new DeckDraft(List.of("Import"), "", drafts)), OPTIONS);
    }

    private static void failsWith(Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        LibraryException.class, fault -> assertThat(fault.kind()).isEqualTo(kind));
    }
}
