package dev.recto.quiz.make;

import dev.recto.model.BasicNote;
import dev.recto.model.Guid;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.model.NoteDraft;
import dev.recto.quiz.question.Entry;
import dev.recto.transfer.Material;
import dev.recto.transfer.TransferException;
import dev.recto.transfer.json.JsonFormat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Five real decks about customer service, which overlap: several tell of the same concepts; and
/// the starter decks.
public final class SeedDecks {
    private static final Path STARTERS = Path.of("seeds");

    private static final List<String> NAMES = List.of("000", "001", "002", "003", "004");

    private SeedDecks() {}

    /// Each deck for itself.
    public static List<List<Entry>> each() {
        return NAMES.stream().map(SeedDecks::read).toList();
    }

    /// All decks together.
    public static List<Entry> all() {
        return each().stream().flatMap(List::stream).toList();
    }

    /// Each starter deck for itself.
    static List<List<Entry>> starters() {
        try (Stream<Path> files = Files.list(STARTERS)) {
            return files.filter(file -> file.toString().endsWith(".recto.json"))
                    .sorted()
                    .map(SeedDecks::starter)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static List<Entry> starter(Path file) {
        var entries = new ArrayList<Entry>();
        try {
            for (NoteDraft draft :
                    new JsonFormat().read(Material.of(file), null).decks().getFirst().notes()) {
                for (int ordinal : draft.note().ordinals()) {
                    entries.add(
                            new Entry(draft.guid(), null, file.toString(), draft.note(), ordinal));
                }
            }
        } catch (TransferException damaged) {
            throw new AssertionError(damaged);
        }
        return entries;
    }

    private static List<Entry> read(String name) {
        var mapper = new ObjectMapper();
        var entries = new ArrayList<Entry>();
        try (InputStream in =
                SeedDecks.class.getResourceAsStream("/dev/recto/quiz/gold/" + name + ".jsonl")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(mapper::readTree)
                    .forEach(
                            card ->
                                    entries.add(
                                            new Entry(
                                                    new Guid(name + "-" + entries.size()),
                                                    null,
                                                    name,
                                                    note(card),
                                                    0)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return entries;
    }

    private static Note note(JsonNode card) {
        String front = card.get("front").asString();
        if (!card.get("kind").asString().equals("list")) {
            return new BasicNote(front, card.get("back").asString());
        }
        var items = new ArrayList<String>();
        card.get("items").forEach(item -> items.add(item.asString()));
        return new ListNote(front, items);
    }
}
