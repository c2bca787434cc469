package dev.recto.store.imports;

import dev.recto.model.NoteDraft;
import dev.recto.model.StoredNote;
import dev.recto.store.imports.Decision.Choice;
import dev.recto.store.likeness.Likeness;

import java.util.List;

/// A note of an import and one of the library that is much like it.
///
/// @param index the place of the note among all notes of the drafts, from 0
/// @param draft the note of the import
/// @param note the note of the library
/// @param deck the names of its deck, from the top of the tree
/// @param likeness how they are alike
public record Neighbour(
        int index, NoteDraft draft, StoredNote note, List<String> deck, Likeness likeness) {
    public Neighbour {
        deck = List.copyOf(deck);
    }

    /// What a careful learner would do: leave out only what the library says already, word for
    /// word, and otherwise lose nothing and overwrite nothing unasked.
    public Choice suggestion() {
        return likeness.covered() ? Choice.SKIP : Choice.KEEP_BOTH;
    }

    /// That choice, or another, for an [ImportPlan].
    public Decision decide(Choice choice) {
        return new Decision(choice, note.id());
    }
}
