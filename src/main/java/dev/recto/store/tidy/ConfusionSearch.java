package dev.recto.store.tidy;

import dev.recto.model.NoteId;
import dev.recto.model.StoredNote;
import dev.recto.store.change.Progress;
import dev.recto.store.change.Store;
import dev.recto.store.likeness.Lexicon;
import dev.recto.store.likeness.Nearby;
import dev.recto.store.likeness.Similarity;
import dev.recto.store.likeness.Worded;
import dev.recto.store.table.NoteRows;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/// Finds for some notes the one of the library that is most easily taken for each.
///
/// @param store where they lie
record ConfusionSearch(Store store) {
    /// Less than this is no confusion: so much of the fronts or of the backs is shared.
    private static final double CONFUSING = 0.25;

    /// @throws CancellationException if the progress says so
    Map<NoteId, StoredNote> find(Collection<StoredNote> notes, Progress progress) {
        List<StoredNote> asked = notes.stream().distinct().toList();
        if (asked.isEmpty()) {
            return Map.of();
        }
        var lexicon = new Lexicon();
        List<Worded> words = asked.stream().map(note -> lexicon.of(note.note())).toList();
        var nearby = new Nearby(store, lexicon, words, Set.of(), progress);
        List<Map<NoteId, Worded>> near = nearby.to(words);
        var nearest = new HashMap<NoteId, NoteId>();
        for (int i = 0; i < asked.size(); i++) {
            NoteId id = asked.get(i).id();
            near.get(i).remove(id);
            nearest(words.get(i), near.get(i), nearby.similarity())
                    .ifPresent(other -> nearest.put(id, other));
        }
        Map<NoteId, StoredNote> others =
                store.read(sql -> new NoteRows(sql).find(nearest.values()));
        var found = new HashMap<NoteId, StoredNote>();
        nearest.forEach(
                (id, other) ->
                        Optional.ofNullable(others.get(other))
                                .ifPresent(note -> found.put(id, note)));
        return found;
    }

    private static Optional<NoteId> nearest(
            Worded note, Map<NoteId, Worded> near, Similarity similarity) {
        return near.keySet().stream()
                .filter(id -> similarity.confusion(note, near.get(id)) >= CONFUSING)
                .max(Comparator.comparingDouble(id -> similarity.confusion(note, near.get(id))));
    }
}
