package dev.recto.store.imports;

import dev.recto.model.NoteId;
import dev.recto.model.StoredNote;
import dev.recto.store.change.Portions;
import dev.recto.store.change.Progress;
import dev.recto.store.change.Store;
import dev.recto.store.file.Sql;
import dev.recto.store.imports.Comparison.Compared;
import dev.recto.store.imports.Comparison.Outcome;
import dev.recto.store.likeness.Lexicon;
import dev.recto.store.likeness.Likeness;
import dev.recto.store.likeness.Nearby;
import dev.recto.store.likeness.Similarity;
import dev.recto.store.likeness.Worded;
import dev.recto.store.table.DeckRows;
import dev.recto.store.table.DeckTree;
import dev.recto.store.table.NoteRows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

/// Finds, for the notes that an import would add, notes of the library that are much like them.
final class NeighbourSearch {
    /// Looking through the library, and comparing.
    private static final int PARTS = 2;

    private final Store store;
    private final List<Compared> notes;
    private final Lexicon lexicon = new Lexicon();
    private final Map<Integer, Worded> added = new LinkedHashMap<>();
    private final Set<NoteId> taken = new HashSet<>();

    NeighbourSearch(Store store, ImportPlan plan) {
        this.store = store;
        notes =
                store.read(
                                sql ->
                                        new ImportMatching(sql, ImportMedia.renamed(sql, plan))
                                                .comparison())
                        .notes();
        for (int i = 0; i < notes.size(); i++) {
            Compared note = notes.get(i);
            if (note.outcome() == Outcome.ADDED) {
                added.put(i, lexicon.of(note.draft().note()));
            }
            if (note.match() != null) {
                taken.add(note.matched());
            }
        }
    }

    /// The pairs in the order of the import; each note of either side is in one at most.
    ///
    /// @throws CancellationException if the progress says so
    List<Neighbour> find(Progress progress) {
        if (added.isEmpty()) {
            return List.of();
        }
        var nearby = new Nearby(store, lexicon, added.values(), taken, progress.part(0, PARTS));
        Similarity similarity = nearby.similarity();
        var pairs = new ArrayList<Near>();
        Portions.each(
                List.copyOf(added.keySet()),
                progress.part(1, PARTS),
                places -> {
                    List<Worded> asked = places.stream().map(added::get).toList();
                    List<Map<NoteId, Worded>> found = nearby.to(asked);
                    for (int i = 0; i < asked.size(); i++) {
                        int place = places.get(i);
                        Worded note = asked.get(i);
                        found.get(i)
                                .forEach(
                                        (id, other) ->
                                                similarity
                                                        .between(note, other)
                                                        .map(like -> new Near(place, id, like))
                                                        .ifPresent(pairs::add));
                    }
                    return pairs.size();
                });
        List<Near> nearest = nearest(pairs);
        return nearest.isEmpty() ? List.of() : store.read(sql -> neighbours(sql, nearest));
    }

    /// The best pairs, so that each note is in one at most.
    private static List<Near> nearest(List<Near> pairs) {
        var nearest = new ArrayList<Near>();
        var indexes = new HashSet<Integer>();
        var ids = new HashSet<NoteId>();
        pairs.stream()
                .sorted(Comparator.comparingDouble((Near pair) -> pair.likeness.score()).reversed())
                .forEach(
                        pair -> {
                            if (!indexes.contains(pair.index) && ids.add(pair.note)) {
                                indexes.add(pair.index);
                                nearest.add(pair);
                            }
                        });
        nearest.sort(Comparator.comparingInt(Near::index));
        return nearest;
    }

    private List<Neighbour> neighbours(Sql sql, List<Near> pairs) {
        Map<NoteId, StoredNote> present =
                new NoteRows(sql).find(pairs.stream().map(Near::note).toList());
        var tree = new DeckTree(new DeckRows(sql).all());
        return pairs.stream()
                .filter(pair -> present.containsKey(pair.note))
                .map(
                        pair -> {
                            StoredNote note = present.get(pair.note);
                            return new Neighbour(
                                    pair.index,
                                    notes.get(pair.index).draft(),
                                    note,
                                    tree.path(note.deck()),
                                    pair.likeness);
                        })
                .toList();
    }

    private record Near(int index, NoteId note, Likeness likeness) {}
}
