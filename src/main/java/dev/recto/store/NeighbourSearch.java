package dev.recto.store;

import dev.recto.model.Deck;
import dev.recto.model.DeckId;
import dev.recto.model.NoteId;
import dev.recto.model.StoredNote;
import dev.recto.store.Comparison.Compared;
import dev.recto.store.Comparison.Outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/// Finds, for the notes that an import would add, notes of the library that are much like them.
/// Which may be is told by their fronts and by the rare words they share; only those are compared,
/// so that the time grows with the import and hardly with the library.
final class NeighbourSearch {
    /// How many notes of the library a note is compared with by its front, and by its words.
    private static final int COMPARED = 20;

    /// Other readers wait meanwhile: so many notes are looked for at a time.
    private static final int AT_ONCE = 20;

    private final Store store;
    private final List<Compared> notes;
    private final List<Integer> added;
    private final Set<NoteId> taken = new HashSet<>();
    private final Map<Integer, Worded> worded = new HashMap<>();
    private final Map<String, Set<NoteId>> fronts = new HashMap<>();
    private final Map<String, List<Long>> words = new HashMap<>();

    NeighbourSearch(Store store, ImportPlan plan) {
        this.store = store;
        notes = store.read(sql -> new ImportMatching(sql, plan).comparison()).notes();
        added =
                IntStream.range(0, notes.size())
                        .filter(i -> notes.get(i).outcome() == Outcome.ADDED)
                        .boxed()
                        .toList();
        notes.stream()
                .filter(note -> note.match() != null)
                .forEach(note -> taken.add(note.matched()));
    }

    /// The pairs in the order of the import; each note of either side is in one at most.
    ///
    /// @throws CancellationException if the progress says so
    List<Neighbour> find(Progress progress) {
        prepare();
        var pairs = new ArrayList<Pair>();
        for (int from = 0; from < added.size(); from += AT_ONCE) {
            if (!progress.at(from, added.size())) {
                throw new CancellationException();
            }
            List<Integer> some = added.subList(from, Math.min(from + AT_ONCE, added.size()));
            pairs.addAll(store.read(sql -> pairs(sql, some)));
        }
        List<Pair> nearest = nearest(pairs);
        return nearest.isEmpty() ? List.of() : store.read(sql -> neighbours(sql, nearest));
    }

    /// Finds the notes of the library whose fronts are those of the import.
    private void prepare() {
        for (int i : added) {
            Worded note = Worded.of(notes.get(i).draft().note());
            worded.put(i, note);
            fronts.put(note.key(), new LinkedHashSet<>());
            fronts.put(note.bare(), new LinkedHashSet<>());
        }
        if (!added.isEmpty()) {
            store.read(
                    sql -> {
                        sql.each(
                                "SELECT id, headline FROM note",
                                row -> file(new NoteId(row.getLong(1)), row.getString(2)));
                        return true;
                    });
        }
    }

    private void file(NoteId id, String headline) {
        String key = Worded.key(headline);
        for (String each : List.of(key, Worded.bare(headline, key))) {
            Set<NoteId> same = fronts.get(each);
            if (same != null && same.size() < COMPARED && !taken.contains(id)) {
                same.add(id);
            }
        }
    }

    private List<Pair> pairs(Sql sql, List<Integer> some) {
        var index = new WordIndex(sql, sql.number("SELECT count(*) FROM note"), words);
        var similarity = new Similarity(index::weight);
        var pairs = new ArrayList<Pair>();
        for (int i : some) {
            Worded note = worded.get(i);
            for (StoredNote near : new NoteRows(sql).find(candidates(note, index)).values()) {
                similarity
                        .between(note, Worded.of(near.note()))
                        .ifPresent(likeness -> pairs.add(new Pair(i, near.id(), likeness)));
            }
        }
        return pairs;
    }

    private Set<NoteId> candidates(Worded note, WordIndex index) {
        var found = new LinkedHashSet<>(fronts.get(note.key()));
        found.addAll(fronts.get(note.bare()));
        var weights = new HashMap<NoteId, Double>();
        for (String word : note.all()) {
            double weight = index.weight(word);
            index.with(word).forEach(id -> weights.merge(new NoteId(id), weight, Double::sum));
        }
        weights.entrySet().stream()
                .filter(entry -> !taken.contains(entry.getKey()))
                .sorted(Map.Entry.<NoteId, Double>comparingByValue().reversed())
                .limit(COMPARED)
                .forEach(entry -> found.add(entry.getKey()));
        return found;
    }

    /// The best pairs, so that each note is in one at most.
    private static List<Pair> nearest(List<Pair> pairs) {
        var nearest = new ArrayList<Pair>();
        var indexes = new HashSet<Integer>();
        var ids = new HashSet<NoteId>();
        pairs.stream()
                .sorted(Comparator.comparingDouble((Pair pair) -> pair.likeness.score()).reversed())
                .forEach(
                        pair -> {
                            if (!indexes.contains(pair.index) && ids.add(pair.note)) {
                                indexes.add(pair.index);
                                nearest.add(pair);
                            }
                        });
        nearest.sort(Comparator.comparingInt(Pair::index));
        return nearest;
    }

    private List<Neighbour> neighbours(Sql sql, List<Pair> pairs) {
        Map<NoteId, StoredNote> present =
                new NoteRows(sql).find(pairs.stream().map(Pair::note).toList());
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
                                    path(tree, note.deck()),
                                    pair.likeness);
                        })
                .toList();
    }

    private static List<String> path(DeckTree tree, DeckId deck) {
        return tree.upwards(deck).reversed().stream().map(Deck::name).toList();
    }

    private record Pair(int index, NoteId note, Likeness likeness) {}
}
