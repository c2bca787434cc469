package dev.recto.store.imports;

import dev.recto.model.Deck;
import dev.recto.model.DeckDraft;
import dev.recto.model.DeckId;
import dev.recto.store.change.Change;
import dev.recto.store.table.DeckRows;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The decks that an import goes to; those that are not there yet are made.
final class ImportDecks {
    private final Change change;
    private final ImportPlan plan;
    private final DeckRows rows;
    private final Map<List<String>, DeckId> found = new HashMap<>();

    ImportDecks(Change change, ImportPlan plan) {
        this.change = change;
        this.plan = plan;
        rows = new DeckRows(change.sql());
        if (plan.under() != null) {
            rows.get(plan.under());
        }
        plan.drafts().forEach(this::describe);
    }

    /// The deck with this path below the place of the import.
    DeckId at(List<String> path) {
        DeckId known = found.get(path);
        if (known != null) {
            return known;
        }
        DeckId parent = path.size() == 1 ? plan.under() : at(path.subList(0, path.size() - 1));
        DeckId deck = child(parent, path.getLast().strip());
        found.put(List.copyOf(path), deck);
        return deck;
    }

    private DeckId child(@Nullable DeckId parent, String name) {
        return rows.child(parent, name)
                .map(Deck::id)
                .orElseGet(
                        () -> {
                            DeckId made =
                                    rows.insert(parent, name, "", plan.options(), change.now());
                            change.touches(made);
                            return made;
                        });
    }

    /// Gives a deck the description of its draft, unless it has one.
    private void describe(DeckDraft draft) {
        DeckId id = at(draft.path());
        if (!draft.description().isBlank() && rows.get(id).description().isBlank()) {
            rows.describe(id, draft.description());
            change.touches(id);
        }
    }
}
