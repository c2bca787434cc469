package dev.recto.seeds;

import dev.recto.model.DeckDraft;
import dev.recto.model.Note;
import dev.recto.model.NoteDraft;
import dev.recto.model.PlainText;
import dev.recto.transfer.Imported;
import dev.recto.transfer.Material;
import dev.recto.transfer.TransferException;
import dev.recto.transfer.json.JsonFormat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The starter decks as they lie in the project, read by the program's own reader.
final class StarterDecks {
    private static final Path FOLDER = Path.of("seeds");
    private static final String ENDING = ".recto.json";

    private StarterDecks() {}

    /// The files, by name.
    static List<Path> files() {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file name without its ending.
    static String stem(Path file) {
        return file.getFileName().toString().replace(ENDING, "");
    }

    /// The file of this name.
    static Path file(String stem) {
        return FOLDER.resolve(stem + ENDING);
    }

    static Imported read(Path file) {
        try {
            return new JsonFormat().read(Material.of(file), null);
        } catch (TransferException e) {
            throw new AssertionError(e);
        }
    }

    /// The one deck of a file.
    static DeckDraft deck(Path file) {
        return read(file).decks().getFirst();
    }

    /// The notes of a file.
    static Stream<Note> notes(Path file) {
        return deck(file).notes().stream().map(NoteDraft::note);
    }

    /// All that a note says, on every side, in plain words with straight apostrophes.
    static String words(Note note) {
        return note.ordinals().stream()
                .map(note::sides)
                .flatMap(sides -> Stream.of(sides.question(), sides.answer(), sides.hint()))
                .map(PlainText::of)
                .collect(Collectors.joining(" "))
                .replace('’', '\'');
    }
}
