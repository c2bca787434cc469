package dev.recto.ui.note;

import dev.recto.model.Deck;
import dev.recto.model.DeckId;
import dev.recto.model.NoteId;
import dev.recto.model.Tag;
import dev.recto.store.Library;
import dev.recto.store.note.Draft;
import dev.recto.ui.note.Subject.Existing;
import dev.recto.ui.note.Subject.New;

import java.util.Optional;
import java.util.SortedSet;

/// What the library has for someone who begins to write.
///
/// @param deck the deck of the note
/// @param form what is written already
/// @param drafted whether that is a draft
/// @param tags the tags of the library
record Opened(Subject subject, Deck deck, Form form, boolean drafted, SortedSet<Tag> tags) {

    /// A new note, for which there may be a draft. Empty where the deck is gone.
    static Optional<Opened> anew(Library file, DeckId home) {
        Optional<Draft> draft = file.drafts().find(new Draft.NewIn(home));
        return draft.map(Draft::deck)
                .flatMap(deck -> file.decks().find(deck))
                .or(() -> file.decks().find(home))
                .map(deck -> of(file, new New(home), deck, draft, Form.EMPTY));
    }

    /// A note of the library, for which there may be a draft. Empty where it is gone.
    static Optional<Opened> again(Library file, NoteId id) {
        Optional<Draft> draft = file.drafts().find(new Draft.Of(id));
        return file.notes()
                .find(id)
                .map(note -> new Existing(note, file.cards().of(id)))
                .flatMap(
                        subject ->
                                file.decks()
                                        .find(subject.note().deck())
                                        .map(
                                                deck ->
                                                        of(
                                                                file,
                                                                subject,
                                                                deck,
                                                                draft,
                                                                subject.form())));
    }

    /// The text that the note has in the library; empty where it is a new one.
    Form stored() {
        return subject instanceof Existing existing ? existing.form() : Form.EMPTY;
    }

    private static Opened of(
            Library file, Subject subject, Deck deck, Optional<Draft> draft, Form otherwise) {
        Form form = draft.map(each -> Form.of(each.note(), each.tags())).orElse(otherwise);
        return new Opened(subject, deck, form, draft.isPresent(), file.notes().tags());
    }
}
