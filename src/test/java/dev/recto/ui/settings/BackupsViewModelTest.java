package dev.recto.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.store.file.Backup;
import dev.recto.store.file.Backups;
import dev.recto.ui.LibraryFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class BackupsViewModelTest {
    @TempDir Path folder;

    @Test
    void backupsAreListedWithWhatIsInThem() {
        try (var fixture = new LibraryFixture(folder)) {
            fixture.notes(fixture.deck(null, "Biology"), 3);
            var model =
                    new BackupsViewModel(
                            new Backups(fixture.file.file(), LibraryFixture.CLOCK),
                            fixture.background);
            model.refresh();
            assertThat(model.list()).isEmpty();

            model.make();

            assertThat(model.list())
                    .singleElement()
                    .extracting(Backup::decks, Backup::cards)
                    .containsExactly(1, 3);
            assertThat(model.busyProperty().get()).isFalse();
        }
    }
}
