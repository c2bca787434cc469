package dev.recto.ui.tidy;

import dev.recto.model.Deck;
import dev.recto.model.NoteId;
import dev.recto.model.StoredNote;
import dev.recto.store.Library;
import dev.recto.store.change.Progress;
import dev.recto.store.table.CardEntry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Reads the cards that were forgotten again and again. With what each is confused is looked for
/// once, and again when its note has changed, since that takes a look through the whole library.
final class LeechReader {
    private final Map<StoredNote, Optional<StoredNote>> confused = new ConcurrentHashMap<>();

    List<Leech> read(Library file, Progress progress) {
        List<CardEntry> cards = file.tidy().leeches();
        List<StoredNote> fresh =
                cards.stream()
                        .map(CardEntry::note)
                        .filter(note -> !confused.containsKey(note))
                        .toList();
        Map<NoteId, StoredNote> found = file.tidy().confused(fresh, progress);
        fresh.forEach(note -> confused.put(note, Optional.ofNullable(found.get(note.id()))));
        return cards.stream()
                .map(
                        entry ->
                                new Leech(
                                        entry,
                                        file.decks()
                                                .find(entry.card().deck())
                                                .map(Deck::name)
                                                .orElse(""),
                                        Advice.of(entry, confused.get(entry.note()).orElse(null))))
                .toList();
    }
}
