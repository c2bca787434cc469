package dev.recto.store.likeness;

import dev.recto.model.NoteId;
import dev.recto.store.change.Progress;
import dev.recto.store.change.Store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/// The notes of a library that may be like certain others.
public final class Nearby {
    private final WordedRows rows;
    private final NearIndex index;
    private final Lexicon lexicon;
    private final List<NoteId> ids = new ArrayList<>();

    /// Looks through the library.
    ///
    /// @param lexicon the one that has the words of what is asked
    /// @param without notes of the library that count as none
    /// @throws CancellationException if the progress says so
    public Nearby(
            Store store,
            Lexicon lexicon,
            Collection<Worded> asked,
            Set<NoteId> without,
            Progress progress) {
        this.lexicon = lexicon;
        rows = new WordedRows(store, lexicon);
        index = NearIndex.of(asked);
        rows.each(
                progress,
                (row, words) -> {
                    if (!without.contains(row.id())) {
                        ids.add(row.id());
                        index.add(words);
                    }
                });
        index.weigh(lexicon.weights());
    }

    /// Tells how notes are alike.
    public Similarity similarity() {
        return new Similarity(lexicon::weight);
    }

    /// Those that may be like each of these notes, with their words.
    public List<Map<NoteId, Worded>> to(List<Worded> notes) {
        List<List<NoteId>> near = notes.stream().map(this::near).toList();
        Map<NoteId, Worded> words =
                rows.find(near.stream().flatMap(List::stream).distinct().toList());
        var found = new ArrayList<Map<NoteId, Worded>>();
        for (List<NoteId> ids : near) {
            var of = new HashMap<NoteId, Worded>();
            ids.stream().filter(words::containsKey).forEach(id -> of.put(id, words.get(id)));
            found.add(of);
        }
        return found;
    }

    private List<NoteId> near(Worded note) {
        return IntStream.of(index.near(note, 0)).mapToObj(ids::get).toList();
    }
}
