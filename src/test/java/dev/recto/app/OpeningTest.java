package dev.recto.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.recto.app.platform.AppPaths;
import dev.recto.store.Library;
import dev.recto.store.file.LibraryException;
import dev.recto.ui.DecksToday;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

class OpeningTest {
    // Before four in the morning not the present study day: then it is read anew, to the same end.
    private final LocalDate today = LocalDate.now(Clock.systemDefaultZone().getZone());

    @TempDir Path folder;
    private AppPaths paths;

    @BeforeEach
    void choosePaths() {
        paths =
                new AppPaths(
                        folder.resolve("library.recto"),
                        folder.resolve("settings.json"),
                        folder.resolve("logs"));
    }

    @Test
    void newLibraryComesWithTheStarterDecks() {
        Opening opening = Opening.begin(paths);
        try (Library library = opening.library()) {
            assertThat(opening.on(library, today).decks())
                    .isNotEmpty()
                    .isEqualTo(DecksToday.read(library, today).decks());
        }
    }

    @Test
    void whatWasReadBeforehandIsGivenOnce() {
        Opening opening = Opening.begin(paths);
        try (Library library = opening.library()) {
            DecksToday before = opening.on(library, today);
            library.decks().delete(before.decks().getFirst().deck().id());

            assertThat(opening.on(library, today).decks())
                    .hasSizeLessThan(before.decks().size())
                    .isEqualTo(DecksToday.read(library, today).decks());
        }
    }

    @Test
    void anotherDayIsReadAnew() {
        Opening opening = Opening.begin(paths);
        try (Library library = opening.library()) {
            LocalDate later = today.plusDays(7);
            assertThat(opening.on(library, later).day()).isEqualTo(later);
        }
    }

    @Test
    void whatCannotBeOpenedIsToldToTheOneWhoAsks() throws IOException {
        Files.writeString(
                paths.library(), "This is no library, but it is as long as one.".repeat(9));
        Opening opening = Opening.begin(paths);
        assertThatExceptionOfType(LibraryException.class)
                .isThrownBy(opening::library)
                .returns(LibraryException.Kind.NOT_A_LIBRARY, LibraryException::kind);
        opening.abandon();
    }

    @Test
    void abandonedLibraryIsClosedAgain() {
        Opening.begin(paths).abandon();

        assertThat(folder.resolve("library.recto-wal")).doesNotExist();
        Library.open(paths.library(), Clock.systemDefaultZone()).close();
    }
}
