package dev.recto.store.change;

import static dev.recto.store.change.Changes.Kind.CARDS;
import static dev.recto.store.change.Changes.Kind.DECKS;
import static dev.recto.store.change.Changes.Kind.MEDIA;
import static dev.recto.store.change.Changes.Kind.MEMORIES;
import static dev.recto.store.change.Changes.Kind.NOTES;
import static dev.recto.store.change.Changes.Kind.QUIZZES;
import static dev.recto.store.change.Changes.Kind.REVIEWS;
import static dev.recto.store.change.Changes.Kind.SEARCHES;
import static dev.recto.store.change.Changes.Kind.TIDYING;

import java.util.Set;

/// What a change does, from which a screen words "Undo delete 3 cards". What is counted in
/// [Changes#count()] stands with each.
public enum Action {
    /// A deck; named.
    CREATE_DECK(DECKS),
    /// A deck; named by its new name.
    RENAME_DECK(DECKS),
    /// A deck; named.
    MOVE_DECK(DECKS),
    /// The notes that changed decks; named by the deck that took them in.
    MERGE_DECKS(DECKS, NOTES, CARDS),
    /// The cards deleted with it and the decks below it; named.
    DELETE_DECK(DECKS, NOTES, CARDS, MEMORIES),
    /// A deck's description or options; named.
    EDIT_DECK(DECKS),
    /// Notes; named by their deck.
    ADD_NOTES(NOTES, CARDS),
    /// Notes.
    EDIT_NOTES(NOTES, CARDS, MEMORIES),
    /// The cards deleted with them.
    DELETE_NOTES(NOTES, CARDS, MEMORIES),
    /// Notes; named by the deck they came to.
    MOVE_NOTES(NOTES, CARDS),
    /// The notes that became fewer.
    MERGE_NOTES(NOTES, CARDS, MEMORIES),
    /// The pairs of notes that were said not to be the same.
    SET_APART(TIDYING),
    /// The pairs of tags that were said not to be meant as one.
    SET_TAGS_APART(TIDYING),
    /// Notes.
    TAG_NOTES(NOTES),
    /// The notes that have it; named by its new name.
    RENAME_TAG(NOTES),
    /// The notes that had the tag that went; named by the tag that stays.
    MERGE_TAGS(NOTES),
    /// The notes that had it; named.
    DELETE_TAG(NOTES),
    /// Cards.
    FLAG_CARDS(CARDS),
    /// Cards.
    SUSPEND_CARDS(CARDS),
    /// Cards.
    RESUME_CARDS(CARDS),
    /// Cards.
    BURY_CARDS(CARDS),
    /// Cards.
    UNBURY_CARDS(CARDS),
    /// Answers.
    ANSWER(REVIEWS, MEMORIES, QUIZZES),
    /// Cards that are new again.
    FORGET_CARDS(MEMORIES),
    /// Cards whose day was set.
    SET_DUE(MEMORIES),
    /// Cards that are forgotten again and again and are left alone for now.
    SPARE_CARDS(TIDYING),
    /// Pictures and sounds.
    DELETE_MEDIA(MEDIA),
    /// Empty decks.
    DELETE_EMPTY_DECKS(DECKS),
    /// Cards that their notes no longer ask.
    DROP_CARDS(CARDS, MEMORIES),
    /// A search; named.
    KEEP_SEARCH(SEARCHES),
    /// A search; named.
    FORGET_SEARCH(SEARCHES),
    /// Sittings of Learn.
    FORGET_LEARNING(QUIZZES),
    /// The questions of a test; named as the test.
    KEEP_SCORE(REVIEWS, MEMORIES, QUIZZES),
    /// The notes added or updated.
    IMPORT(DECKS, NOTES, CARDS, MEMORIES),
    /// The memories that were made again from the log.
    REBUILD_MEMORIES(MEMORIES);

    private final Set<Changes.Kind> kinds;

    Action(Changes.Kind... kinds) {
        this.kinds = Set.of(kinds);
    }

    Set<Changes.Kind> kinds() {
        return kinds;
    }
}
