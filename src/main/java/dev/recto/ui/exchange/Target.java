package dev.recto.ui.exchange;

import dev.recto.model.DeckDraft;
import dev.recto.model.DeckId;
import dev.recto.model.DeckOptions;
import dev.recto.model.NoteDraft;
import dev.recto.model.Tag;
import dev.recto.store.imports.ImportPlan;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Where notes go.
///
/// @param into the deck that takes them, or null for a deck of their own
/// @param path the names of that deck from the top; empty for none
/// @param title the name of the deck of their own, where there is only one
/// @param tags what every note is tagged with, separated by blanks or commas
record Target(@Nullable DeckId into, List<String> path, String title, String tags) {

    /// Whether it can be imported like this.
    boolean complete() {
        return into != null || !title.isBlank();
    }

    /// The plan for decks that were read. A single deck takes the title, or its notes go straight
    /// into the chosen deck; of several, the tree goes there as it is.
    ImportPlan plan(List<DeckDraft> decks, DeckOptions options) {
        List<DeckDraft> tagged = decks.stream().map(this::tagged).toList();
        if (tagged.size() != 1) {
            return new ImportPlan(tagged, into, options, false);
        }
        DeckDraft only = tagged.getFirst();
        List<String> place = into == null ? renamed(only.path()) : path;
        String description = into == null ? only.description() : "";
        return new ImportPlan(List.of(new DeckDraft(place, description, only.notes())), options);
    }

    private List<String> renamed(List<String> names) {
        var place = new ArrayList<>(names);
        place.set(place.size() - 1, title.strip());
        return place;
    }

    private DeckDraft tagged(DeckDraft deck) {
        SortedSet<Tag> more =
                Arrays.stream(tags.split("[\\s,;]+"))
                        .filter(name -> !name.isEmpty())
                        .map(Tag::new)
                        .collect(Collectors.toCollection(TreeSet::new));
        if (more.isEmpty()) {
            return deck;
        }
        return new DeckDraft(
                deck.path(),
                deck.description(),
                deck.notes().stream().map(note -> tagged(note, more)).toList());
    }

    private static NoteDraft tagged(NoteDraft note, SortedSet<Tag> more) {
        var all = new TreeSet<>(more);
        all.addAll(note.tags());
        return new NoteDraft(note.guid(), note.note(), all, note.source());
    }
}
