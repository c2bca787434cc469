package dev.recto.ui;

import dev.recto.model.BasicNote;
import dev.recto.model.DeckId;
import dev.recto.model.DeckOptions;
import dev.recto.model.Note;
import dev.recto.model.NoteId;
import dev.recto.schedule.Sm2;
import dev.recto.store.Library;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A real library in a temporary folder, on a fixed day, and everything beside the screen's thread
/// done at once.
public final class LibraryFixture implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-10T10:00:00Z"), ZoneOffset.UTC);
    public static final DeckOptions OPTIONS = new DeckOptions(20, 200, Sm2.standard().id());

    public final Library file;
    public final List<Exception> failures = new ArrayList<>();
    public final Background background = Background.inline(failures::add);
    public final ObservableLibrary library;

    public LibraryFixture(Path folder) {
        file = Library.open(folder.resolve("library.recto"), CLOCK);
        library = new ObservableLibrary(file, background);
    }

    public DeckId deck(@Nullable DeckId parent, String name) {
        return file.decks().create(parent, name, OPTIONS).id();
    }

    public NoteId note(DeckId deck, Note note) {
        return file.notes().add(deck, note, new TreeSet<>()).id();
    }

    /// Adds basic notes, `question 1` to `question n`.
    public void notes(DeckId deck, int count) {
        for (int i = 1; i <= count; i++) {
            note(deck, new BasicNote("question " + i, "answer " + i));
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
