package dev.recto.ui.note;

import dev.recto.model.Deck;
import dev.recto.model.Note;
import dev.recto.model.NoteId;
import dev.recto.model.StoredNote;
import dev.recto.store.Library;
import dev.recto.ui.Job;
import dev.recto.ui.ObservableLibrary;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Other notes that ask what the one in hand asks. A newer question calls off the look for the one
/// before.
final class Twins {
    private static final int SHOWN = 3;

    private final ObservableLibrary library;
    private final ObservableList<Twin> found = FXCollections.observableArrayList();
    private String compared = "";
    private @Nullable Job<?> looking;

    /// Another note.
    ///
    /// @param deck the name of its deck
    record Twin(StoredNote note, String deck) {}

    Twins(ObservableLibrary library) {
        this.library = library;
    }

    /// The others that were found.
    ObservableList<Twin> found() {
        return found;
    }

    /// Looks for others, unless the question is still the one that was looked for last.
    ///
    /// @param itself the note in hand, if it is in the library
    void compare(Form form, Optional<NoteId> itself) {
        String key = itself + form.question().strip() + form.kind();
        if (key.equals(compared)) {
            return;
        }
        compared = key;
        if (looking != null) {
            looking.cancel();
        }
        Note note = form.note();
        if (form.question().isBlank()) {
            found.clear();
        } else {
            looking = library.read(file -> look(file, note, itself)).onSuccess(found::setAll);
            looking.start();
        }
    }

    private static List<Twin> look(Library file, Note note, Optional<NoteId> itself) {
        return file.notes().asking(note, SHOWN + 1).stream()
                .filter(other -> !itself.equals(Optional.of(other.id())))
                .limit(SHOWN)
                .map(
                        other ->
                                new Twin(
                                        other,
                                        file.decks().find(other.deck()).map(Deck::name).orElse("")))
                .toList();
    }
}
