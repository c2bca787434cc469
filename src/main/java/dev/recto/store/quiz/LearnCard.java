package dev.recto.store.quiz;

import dev.recto.model.Guid;

import java.util.List;

/// A card in a sitting of Learn. It is known by its note's guid, because the sitting may outlive
/// it.
///
/// @param note its note
/// @param ordinal which of the note's questions
/// @param rungs the names of what it still has to climb, the lowest first; each one line, not blank
/// @param misses how often it was missed
public record LearnCard(Guid note, int ordinal, List<String> rungs, int misses) {
    public LearnCard {
        rungs = List.copyOf(rungs);
        if (rungs.stream().anyMatch(rung -> rung.isBlank() || rung.lines().count() > 1)) {
            throw new IllegalArgumentException("the name of a rung is one line");
        }
    }
}
