package dev.recto.store.imports;

import dev.recto.model.DeckId;
import dev.recto.model.Guid;
import dev.recto.model.NoteDraft;
import dev.recto.model.NoteId;
import dev.recto.model.Source;
import dev.recto.store.change.Change;
import dev.recto.store.imports.Comparison.Compared;
import dev.recto.store.table.CardRows;
import dev.recto.store.table.EnoughRows;
import dev.recto.store.table.NoteRows;
import dev.recto.store.table.NoteTags;
import dev.recto.store.table.NoteText;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// Writes the notes of an import, each as its comparison says.
final class ImportWriter {
    private final Change change;
    private final NoteRows notes;
    private final NoteTags tags;
    private final CardRows cards;
    private final EnoughRows enough;

    ImportWriter(Change change) {
        this.change = change;
        notes = new NoteRows(change.sql());
        tags = new NoteTags(change.sql());
        cards = new CardRows(change.sql());
        enough = new EnoughRows(change.sql());
    }

    void write(Compared compared, ImportDecks decks) {
        NoteDraft draft = compared.draft();
        switch (compared.outcome()) {
            case ADDED -> add(draft, decks.at(compared.path()));
            case UPDATED -> update(compared.matched(), draft);
            // From now on the learner's text is the answer to this version of the file.
            case KEPT ->
                    notes.imported(
                            compared.matched(), NoteText.fingerprint(draft.note()), draft.source());
            case SKIPPED -> enough.add(draft.note(), compared.matched());
            case UNCHANGED -> follow(compared.match(), draft.source());
        }
    }

    /// Keeps up with where a note stands in its file, as when lines were inserted above it.
    private void follow(@Nullable NoteId id, @Nullable Source source) {
        if (id != null && source != null) {
            notes.follow(id, source);
        }
    }

    private void add(NoteDraft draft, DeckId deck) {
        Guid guid = draft.guid();
        if (guid == null || notes.has(guid)) {
            guid = new Guid(UUID.randomUUID().toString());
        }
        NoteText text = NoteText.of(draft.note());
        NoteId id =
                notes.insert(guid, deck, draft.note(), text, draft.source(), true, change.now());
        tags.set(id, draft.tags());
        cards.insert(id, deck, draft.note().ordinals());
        change.touches(deck);
    }

    private void update(NoteId id, NoteDraft draft) {
        DeckId deck = notes.deck(id);
        NoteText text = NoteText.of(draft.note());
        notes.update(id, draft.note(), text, change.now());
        notes.imported(id, text.content(), draft.source());
        tags.change(List.of(id), draft.tags(), List.of());
        cards.align(id, deck, draft.note());
        change.touches(deck);
    }
}
