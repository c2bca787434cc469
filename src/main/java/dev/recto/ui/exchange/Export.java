package dev.recto.ui.exchange;

import dev.recto.model.DeckDraft;
import dev.recto.model.DeckId;
import dev.recto.store.Library;
import dev.recto.store.browse.Found;
import dev.recto.store.media.Media;
import dev.recto.transfer.DeckFile;
import dev.recto.transfer.DeckWriter;
import dev.recto.ui.Background;
import dev.recto.ui.Job;
import dev.recto.ui.ObservableLibrary;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/// Decks on their way to a file.
final class Export {
    private final ObservableLibrary library;
    private final Background background;
    private final Function<Library, List<DeckDraft>> leaving;

    private Export(
            ObservableLibrary library,
            Background background,
            Function<Library, List<DeckDraft>> leaving) {
        this.library = library;
        this.background = background;
        this.leaving = leaving;
    }

    /// @param decks what leaves, each with the decks in it; if empty everything
    static Export ofDecks(ObservableLibrary library, Background background, List<DeckId> decks) {
        return new Export(library, background, file -> drafts(file, decks));
    }

    /// @param found the notes that leave
    static Export ofNotes(ObservableLibrary library, Background background, Found found) {
        return new Export(library, background, file -> file.decks().draftsOf(found));
    }

    /// Reads what leaves.
    Job<List<DeckDraft>> drafts() {
        return library.read(leaving);
    }

    /// Writes it.
    ///
    /// @param file is made or replaced
    /// @param done hears how many notes were written
    void write(List<DeckDraft> drafts, DeckWriter writer, Path file, Consumer<Integer> done) {
        library.read(Library::media)
                .onSuccess(media -> write(drafts, media, writer, file, done))
                .start();
    }

    private void write(
            List<DeckDraft> drafts,
            Media media,
            DeckWriter writer,
            Path file,
            Consumer<Integer> done) {
        background
                .read(
                        progress -> {
                            DeckFile.write(file, writer, drafts, media::find);
                            return drafts.stream().mapToInt(deck -> deck.notes().size()).sum();
                        })
                .onSuccess(done)
                .start();
    }

    private static List<DeckDraft> drafts(Library file, List<DeckId> decks) {
        if (decks.isEmpty()) {
            return file.decks().drafts(null);
        }
        // A deck may be asked for by itself and within another.
        Map<List<String>, DeckDraft> drafts = new LinkedHashMap<>();
        decks.stream()
                .flatMap(deck -> file.decks().drafts(deck).stream())
                .forEach(draft -> drafts.putIfAbsent(draft.path(), draft));
        return List.copyOf(drafts.values());
    }
}
