package dev.recto.ui.cards;

import dev.recto.model.Note;
import dev.recto.model.NoteId;
import dev.recto.model.StoredNote;
import dev.recto.store.Library;
import dev.recto.store.browse.CardRow;
import dev.recto.store.browse.Found;
import dev.recto.ui.Job;
import dev.recto.ui.ObservableLibrary;
import dev.recto.ui.Progress;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SetProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleSetProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Find and replace in the notes of a list: shows every change before it is made.
final class ReplaceViewModel {
    private static final int AT_ONCE = 500;

    private final ObservableLibrary library;
    private final Found found;
    private final StringProperty find = new SimpleStringProperty("");
    private final StringProperty with = new SimpleStringProperty("");
    private final BooleanProperty pattern = new SimpleBooleanProperty();
    private final BooleanProperty exact = new SimpleBooleanProperty();
    private final SetProperty<Replacement.Part> parts =
            new SimpleSetProperty<>(
                    FXCollections.observableSet(
                            EnumSet.of(Replacement.Part.FRONT, Replacement.Part.BACK)));
    private final ObservableList<Rewrite> changes = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.EMPTY);
    private @Nullable Job<?> looking;

    /// What there is to say of the replacement.
    enum State {
        /// Nothing is looked for yet.
        EMPTY,
        LOOKING,
        /// The pattern, or what is put in its place, is wrong.
        WRONG_PATTERN,
        NOTHING_FOUND,
        READY
    }

    ReplaceViewModel(ObservableLibrary library, Found found) {
        this.library = library;
        this.found = found;
        Stream.of(find, with, pattern, exact, parts).forEach(each -> each.subscribe(this::look));
    }

    StringProperty findProperty() {
        return find;
    }

    StringProperty withProperty() {
        return with;
    }

    BooleanProperty patternProperty() {
        return pattern;
    }

    BooleanProperty exactProperty() {
        return exact;
    }

    /// Looks in a part of the notes, or no longer.
    void lookIn(Replacement.Part part, boolean now) {
        if (now) {
            parts.add(part);
        } else {
            parts.remove(part);
        }
    }

    boolean looksIn(Replacement.Part part) {
        return parts.contains(part);
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Every change that would be made.
    ObservableList<Rewrite> changes() {
        return changes;
    }

    /// The notes as they are to be.
    Map<NoteId, Note> notes() {
        var notes = new LinkedHashMap<NoteId, Note>();
        changes.forEach(change -> notes.put(change.stored().id(), change.after()));
        return notes;
    }

    /// Stops looking.
    void close() {
        if (looking != null) {
            looking.cancel();
        }
    }

    private void look() {
        close();
        changes.clear();
        if (find.get().isEmpty()) {
            state.set(State.EMPTY);
            return;
        }
        state.set(State.LOOKING);
        var replacement =
                new Replacement(
                        find.get(), with.get(), pattern.get(), exact.get(), Set.copyOf(parts));
        looking =
                library.read((file, progress) -> rewrites(file, replacement, progress))
                        .onSuccess(
                                rewrites -> {
                                    changes.setAll(rewrites);
                                    state.set(
                                            rewrites.isEmpty() ? State.NOTHING_FOUND : State.READY);
                                })
                        .onFailure(wrong -> state.set(State.WRONG_PATTERN));
        looking.start();
    }

    private List<Rewrite> rewrites(Library file, Replacement replacement, Progress progress) {
        Pattern compiled = replacement.compiled();
        var rewrites = new ArrayList<Rewrite>();
        var seen = new LinkedHashSet<NoteId>();
        for (int from = 0; from < found.size() && !progress.cancelled(); from += AT_ONCE) {
            for (CardRow row : file.cards().rows(found.part(from, from + AT_ONCE))) {
                StoredNote note = row.note();
                if (seen.add(note.id())) {
                    var rewrite = new Rewrite(note, replacement.in(note.note(), compiled));
                    if (!rewrite.after().equals(note.note()) && rewrite.makesSense()) {
                        rewrites.add(rewrite);
                    }
                }
            }
        }
        return rewrites;
    }
}
