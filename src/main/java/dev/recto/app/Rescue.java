package dev.recto.app;

import dev.recto.store.file.Backup;
import dev.recto.store.file.Backups;
import dev.recto.store.file.LibraryException;
import dev.recto.store.file.LibraryException.Kind;
import dev.recto.ui.Dialogs;
import dev.recto.ui.Words;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;

/// What the learner is offered where the library cannot be opened: nothing but a sentence, unless
/// it is damaged.
final class Rescue {
    private final Words words;
    private final Dialogs dialogs;
    private final Path library;
    private final Backups backups;

    /// @param library the library file
    Rescue(Words words, Dialogs dialogs, Path library) {
        this.words = words;
        this.dialogs = dialogs;
        this.library = library;
        backups = new Backups(library, Clock.systemDefaultZone());
    }

    /// Offers what can take the place of a damaged library: its newest good backup, or else a new
    /// one.
    ///
    /// @return whether it has taken that place
    boolean from(LibraryException failure) {
        if (failure.kind() != Kind.DAMAGED) {
            dialogs.failure(failure);
            return false;
        }
        Optional<Backup> good = backups.newestGood();
        return good.isPresent()
                ? agreed(good.get()) && restore(good.get().file())
                : newBeginning() && done(backups::setAside);
    }

    /// Puts a backup in the place of the library.
    ///
    /// @return whether that was possible; if not, the learner knows
    boolean restore(Path backup) {
        return done(() -> backups.restore(backup));
    }

    private boolean agreed(Backup backup) {
        return dialogs.confirm(
                words.get("rescue.title"),
                words.get(
                        "rescue.text",
                        Date.from(backup.made()),
                        backup.decks(),
                        backup.notes(),
                        backup.reviews()),
                words.get("rescue.action"));
    }

    private boolean newBeginning() {
        return dialogs.confirm(
                words.get("rescue.title"),
                words.get("rescue.none", library, backups.folder()),
                words.get("rescue.anew"));
    }

    private boolean done(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (LibraryException e) {
            dialogs.failure(e);
            return false;
        }
    }
}
