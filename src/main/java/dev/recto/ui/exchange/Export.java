package dev.recto.ui.exchange;

import dev.recto.model.DeckDraft;
import dev.recto.model.DeckId;
import dev.recto.store.Library;
import dev.recto.transfer.AtomicFile;
import dev.recto.transfer.DeckWriter;
import dev.recto.ui.Background;
import dev.recto.ui.Job;
import dev.recto.ui.ObservableLibrary;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Decks on their way to a file.
final class Export {
    private final ObservableLibrary library;
    private final Background background;
    private final List<DeckId> decks;

    /// @param decks what leaves, each with the decks in it; if empty everything
    Export(ObservableLibrary library, Background background, List<DeckId> decks) {
        this.library = library;
        this.background = background;
        this.decks = List.copyOf(decks);
    }

    /// Reads what leaves.
    Job<List<DeckDraft>> drafts() {
        return library.read(this::drafts);
    }

    /// Writes it.
    ///
    /// @param file is made or replaced
    /// @param done hears how many notes were written
    void write(List<DeckDraft> drafts, DeckWriter writer, Path file, Consumer<Integer> done) {
        background
                .read(
                        progress -> {
                            AtomicFile.write(file, out -> writer.write(drafts, out));
                            return drafts.stream().mapToInt(deck -> deck.notes().size()).sum();
                        })
                .onSuccess(done)
                .start();
    }

    private List<DeckDraft> drafts(Library file) {
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
