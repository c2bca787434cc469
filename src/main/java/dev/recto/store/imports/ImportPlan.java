package dev.recto.store.imports;

import dev.recto.model.DeckDraft;
import dev.recto.model.DeckId;
import dev.recto.model.DeckOptions;
import dev.recto.model.MediaDraft;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// What to import, and how.
///
/// @param drafts the decks; those that are not there yet are made, with the decks above them
/// @param under the deck below which their paths begin, or null for the top
/// @param options how decks are studied that are made
/// @param fileWins what becomes of a note that both the learner and the file have changed since it
///   was last imported: true takes the file's text, false keeps the learner's
/// @param decisions what becomes of notes that would be added but are like one of the library, by
///   their place among all notes of the drafts; a note without a decision is added
/// @param media the pictures and sounds that come along; kept are those that a note names
public record ImportPlan(
        List<DeckDraft> drafts,
        @Nullable DeckId under,
        DeckOptions options,
        boolean fileWins,
        Map<Integer, Decision> decisions,
        List<MediaDraft> media) {
    public ImportPlan {
        drafts = List.copyOf(drafts);
        decisions = Map.copyOf(decisions);
        media = List.copyOf(media);
    }

    /// An import in which nothing is decided of notes that are like one of the library.
    public ImportPlan(
            List<DeckDraft> drafts, @Nullable DeckId under, DeckOptions options, boolean fileWins) {
        this(drafts, under, options, fileWins, Map.of(), List.of());
    }

    /// An import to the top of the tree that keeps what the learner wrote.
    public ImportPlan(List<DeckDraft> drafts, DeckOptions options) {
        this(drafts, null, options, false);
    }

    /// This import with these decisions.
    public ImportPlan deciding(Map<Integer, Decision> now) {
        return new ImportPlan(drafts, under, options, fileWins, now, media);
    }

    /// This import with these pictures and sounds.
    public ImportPlan withMedia(List<MediaDraft> now) {
        return new ImportPlan(drafts, under, options, fileWins, decisions, now);
    }

    /// This import of other notes in their places.
    ImportPlan withDrafts(List<DeckDraft> now) {
        return new ImportPlan(now, under, options, fileWins, decisions, media);
    }
}
