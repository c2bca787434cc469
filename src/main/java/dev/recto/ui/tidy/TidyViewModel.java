package dev.recto.ui.tidy;

import dev.recto.store.change.Changes.Kind;
import dev.recto.store.media.Medium;
import dev.recto.store.media.MissingMedium;
import dev.recto.store.tidy.Flawed;
import dev.recto.ui.ObservableLibrary;

import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// All that can be tidied, each thing read beside the screen's thread and shown when it is there.
final class TidyViewModel {
    private final Map<Section, Pile<?>> piles = new EnumMap<>(Section.class);
    private final PairsViewModel pairs;
    private final Pile<Leech> leeches;
    private final Pile<TagRow> tags;
    private final Pile<Medium> unusedMedia;
    private final Pile<MissingMedium> missingMedia;
    private final Pile<Flawed> incomplete;
    private final Pile<EmptyDeck> emptyDecks;

    TidyViewModel(ObservableLibrary library) {
        pairs = new PairsViewModel(library);
        leeches =
                new Pile<>(
                        library,
                        new LeechReader()::read,
                        Set.of(Kind.MEMORIES, Kind.CARDS, Kind.NOTES, Kind.TIDYING));
        tags =
                new Pile<>(
                        library,
                        (file, _) -> TagRow.all(file),
                        Set.of(Kind.NOTES, Kind.TIDYING),
                        TagRow::isPair);
        unusedMedia =
                new Pile<>(
                        library,
                        (file, _) -> file.media().unused(),
                        Set.of(Kind.NOTES, Kind.DECKS, Kind.MEDIA));
        missingMedia =
                new Pile<>(
                        library,
                        (file, _) -> file.media().missing(),
                        Set.of(Kind.NOTES, Kind.MEDIA));
        incomplete =
                new Pile<>(
                        library, (file, _) -> file.tidy().flawed(), Set.of(Kind.NOTES, Kind.CARDS));
        emptyDecks =
                new Pile<>(
                        library, (file, _) -> EmptyDeck.all(file), Set.of(Kind.DECKS, Kind.NOTES));
        piles.put(Section.LEECHES, leeches);
        piles.put(Section.TAGS, tags);
        piles.put(Section.UNUSED_MEDIA, unusedMedia);
        piles.put(Section.MISSING_MEDIA, missingMedia);
        piles.put(Section.INCOMPLETE, incomplete);
        piles.put(Section.EMPTY_DECKS, emptyDecks);
    }

    /// Keeps sections up to date.
    ///
    /// @param section the one that is looked at, or null for all
    void watch(@Nullable Section section) {
        piles.forEach((each, pile) -> pile.watch(section == null || section == each));
        if (section == null) {
            pairs.refresh();
        }
    }

    void close() {
        pairs.close();
        piles.values().forEach(Pile::close);
    }

    /// How many pieces of a section are to be tidied, or null as long as that is not known.
    ObservableValue<@Nullable Integer> count(Section section) {
        return switch (section) {
            case IDENTICAL -> pairs.identicalCountProperty();
            case ALIKE -> pairs.alikeCountProperty();
            default -> piles.get(section).countProperty();
        };
    }

    PairsViewModel pairs() {
        return pairs;
    }

    Pile<Leech> leeches() {
        return leeches;
    }

    /// Tags that look alike, then all tags.
    Pile<TagRow> tags() {
        return tags;
    }

    Pile<Medium> unusedMedia() {
        return unusedMedia;
    }

    Pile<MissingMedium> missingMedia() {
        return missingMedia;
    }

    Pile<Flawed> incomplete() {
        return incomplete;
    }

    Pile<EmptyDeck> emptyDecks() {
        return emptyDecks;
    }
}
