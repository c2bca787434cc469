package dev.recto.store.quiz;

import dev.recto.model.DeckId;
import dev.recto.model.Tag;

import java.util.Set;

/// Which cards a quiz may ask.
///
/// @param decks only those in one of these decks and below them; empty for all decks
/// @param tags only those whose note has one of these tags or one below it (`a` takes in `a::b`);
///   empty for all notes
/// @param onlyDue only those that are due
/// @param onlyFlagged only those with a flag
/// @param onlyMissed only those whose latest answer, in whatever way it was asked, was below Good
/// @param search only those that this search, as it is typed, finds; blank for all
public record QuizScope(
        Set<DeckId> decks,
        Set<Tag> tags,
        boolean onlyDue,
        boolean onlyFlagged,
        boolean onlyMissed,
        String search) {
    public QuizScope {
        decks = Set.copyOf(decks);
        tags = Set.copyOf(tags);
    }

    /// Cards that need not be searched for.
    public QuizScope(
            Set<DeckId> decks,
            Set<Tag> tags,
            boolean onlyDue,
            boolean onlyFlagged,
            boolean onlyMissed) {
        this(decks, tags, onlyDue, onlyFlagged, onlyMissed, "");
    }

    /// What a search finds.
    public static QuizScope of(String search) {
        return new QuizScope(Set.of(), Set.of(), false, false, false, search);
    }

    /// Everything in a deck and below it.
    public static QuizScope of(DeckId deck) {
        return new QuizScope(Set.of(deck), Set.of(), false, false, false);
    }
}
