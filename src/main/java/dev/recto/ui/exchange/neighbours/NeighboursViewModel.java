package dev.recto.ui.exchange.neighbours;

import dev.recto.model.Note;
import dev.recto.store.imports.Decision;
import dev.recto.store.imports.Decision.Choice;
import dev.recto.store.imports.ImportPlan;
import dev.recto.store.imports.Neighbour;
import dev.recto.ui.Job;
import dev.recto.ui.ObservableLibrary;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The notes of an import that are much like one of the library, and what is to become of each. A
/// choice stays with the note when the import is read anew.
public final class NeighboursViewModel {
    private final ObservableLibrary library;
    private final ObservableList<Neighbour> pairs = FXCollections.observableArrayList();
    private final Map<Note, Choice> chosen = new HashMap<>();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private @Nullable Job<List<Neighbour>> search;

    public NeighboursViewModel(ObservableLibrary library) {
        this.library = library;
    }

    /// Looks for neighbours of what an import would add. If this is called off there are none.
    ///
    /// @return the search, already started
    public Job<?> look(ImportPlan plan) {
        stop();
        Job<List<Neighbour>> next =
                library.read(
                        (file, progress) ->
                                file.imports()
                                        .neighbours(
                                                plan,
                                                (now, all) -> {
                                                    progress.at(now, Math.max(1, all));
                                                    return !progress.cancelled();
                                                }));
        search = next;
        List<Neighbour> found = new ArrayList<>();
        return next.onSuccess(found::addAll).onEnd(() -> ended(next, found)).start();
    }

    /// Calls the search off.
    public void stop() {
        if (search != null) {
            search.cancel();
            search = null;
        }
    }

    /// The pairs, in the order of the import.
    public ObservableList<Neighbour> pairs() {
        return pairs;
    }

    /// What becomes of a note.
    public Choice choice(Neighbour pair) {
        return chosen.getOrDefault(pair.draft().note(), pair.suggestion());
    }

    /// Decides what becomes of a note.
    public void choose(Neighbour pair, Choice choice) {
        if (choice != choice(pair)) {
            chosen.put(pair.draft().note(), choice);
            changed();
        }
    }

    /// Decides what becomes of all of them.
    public void chooseAll(Choice choice) {
        pairs.forEach(pair -> chosen.put(pair.draft().note(), choice));
        changed();
    }

    /// What was decided, for the plan of the import.
    public Map<Integer, Decision> decisions() {
        return pairs.stream()
                .collect(Collectors.toMap(Neighbour::index, pair -> pair.decide(choice(pair))));
    }

    /// Changes whenever pairs or decisions do.
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    private void ended(Job<List<Neighbour>> job, List<Neighbour> found) {
        if (search == job) {
            search = null;
            pairs.setAll(found);
            changed();
        }
    }

    private void changed() {
        revision.set(revision.get() + 1);
    }
}
