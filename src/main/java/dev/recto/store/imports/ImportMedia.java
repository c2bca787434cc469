package dev.recto.store.imports;

import dev.recto.model.DeckDraft;
import dev.recto.model.MediaDraft;
import dev.recto.model.MediaNames;
import dev.recto.model.NoteDraft;
import dev.recto.store.change.Progress;
import dev.recto.store.file.Sql;
import dev.recto.store.media.MediaName;
import dev.recto.store.media.MediaRows;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The pictures and sounds of an import, and the names that they have, or will have, in the
/// library. Those that no note names stay outside.
final class ImportMedia {
    private final MediaRows rows;
    private final ImportPlan plan;

    // Those that are new to the library, by the name they will have there, and these by hash.
    private final Map<String, MediaDraft> fresh = new LinkedHashMap<>();
    private final Map<String, String> byHash = new HashMap<>();

    // What the library calls that which the notes of the import name.
    private final Map<String, String> names = new HashMap<>();

    ImportMedia(Sql sql, ImportPlan plan) {
        rows = new MediaRows(sql);
        this.plan = plan;
        if (!plan.media().isEmpty()) {
            Set<String> named =
                    plan.drafts().stream().flatMap(ImportMedia::named).collect(Collectors.toSet());
            plan.media().stream()
                    .filter(medium -> named.contains(medium.name()))
                    .forEach(this::name);
        }
    }

    /// The import, its notes naming what they name as the library does.
    static ImportPlan renamed(Sql sql, ImportPlan plan) {
        return new ImportMedia(sql, plan).renamed();
    }

    /// The same.
    ImportPlan renamed() {
        boolean same = names.entrySet().stream().allMatch(e -> e.getKey().equals(e.getValue()));
        return same ? plan : plan.withDrafts(plan.drafts().stream().map(this::renamed).toList());
    }

    /// Keeps those that the library does not have yet.
    ///
    /// @throws CancellationException if the progress says so
    void keep(Progress progress) {
        int done = 0;
        for (Map.Entry<String, MediaDraft> medium : fresh.entrySet()) {
            if (!progress.at(done++, fresh.size())) {
                throw new CancellationException();
            }
            rows.insert(medium.getValue().hash(), medium.getKey(), medium.getValue().bytes().get());
        }
    }

    private void name(MediaDraft medium) {
        String name =
                rows.nameOf(medium.hash())
                        .orElseGet(() -> byHash.computeIfAbsent(medium.hash(), _ -> free(medium)));
        names.putIfAbsent(medium.name(), name);
    }

    private String free(MediaDraft medium) {
        String name =
                MediaName.of(medium.name(), medium.type())
                        .free(text -> fresh.containsKey(text) || rows.isTaken(text));
        fresh.put(name, medium);
        return name;
    }

    private static Stream<String> named(DeckDraft deck) {
        return Stream.concat(
                MediaNames.in(deck.description()).stream(),
                deck.notes().stream().flatMap(note -> MediaNames.in(note.note()).stream()));
    }

    private DeckDraft renamed(DeckDraft deck) {
        List<NoteDraft> notes = deck.notes().stream().map(this::renamed).toList();
        return new DeckDraft(deck.path(), renamed(deck.description()), notes);
    }

    private String renamed(String text) {
        return MediaNames.rename(text, name -> names.getOrDefault(name, name));
    }

    private NoteDraft renamed(NoteDraft draft) {
        return new NoteDraft(
                draft.guid(), draft.note().map(this::renamed), draft.tags(), draft.source());
    }
}
