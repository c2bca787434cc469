package dev.recto.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.DeckDraft;
import dev.recto.model.Guid;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.model.NoteDraft;
import dev.recto.model.Source;
import dev.recto.model.Tag;
import dev.recto.transfer.csv.CsvDeckWriter;
import dev.recto.transfer.json.JsonDeckWriter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class RoundTripTest {
    /// Pieces of text that formats tend to trip over.
    private static final List<String> PIECES =
            List.of(
                    "word",
                    "two words",
                    " ",
                    "\n",
                    "\r\n",
                    "\t",
                    ",",
                    ";",
                    "|",
                    ":",
                    "::",
                    "\"",
                    "\"\"",
                    "'",
                    "=1+1",
                    "@cmd",
                    "-5",
                    "+1",
                    "#",
                    "\\",
                    "\\n",
                    "* ",
                    "- ",
                    "1. ",
                    "  ",
                    "{{c1::gap}}",
                    "{{c2::gap::hint}}",
                    "<b>",
                    "&amp;",
                    "**bold**",
                    "`code`",
                    "שלום",
                    "مرحبا",
                    "日本語",
                    "åäö",
                    "👨‍👩‍👧",
                    "🕊️",
                    "e\u0301",
                    "\u00A0",
                    "front",
                    "deck,kind,front",
                    "#separator:tab",
                    "{",
                    "[",
                    "null");

    @TempDir private Path folder;

    static Stream<DeckWriter> writers() {
        return Stream.of(new JsonDeckWriter(), CsvDeckWriter.csv(), CsvDeckWriter.tsv());
    }

    @ParameterizedTest
    @MethodSource("writers")
    void everyNoteComesBackAsItWas(DeckWriter writer) throws TransferException, IOException {
        for (int seed = 0; seed < 100; seed++) {
            List<DeckDraft> decks = decks(new Random(seed));
            Path file = folder.resolve("decks." + writer.extension());
            try (OutputStream out = Files.newOutputStream(file)) {
                writer.write(decks, _ -> Optional.empty(), out);
            }

            Imported imported = Samples.FORMATS.read(Material.of(file));

            assertThat(imported.problems()).as("problems of seed %d", seed).isEmpty();
            assertThat(withoutSources(imported.decks())).as("seed %d", seed).isEqualTo(decks);
        }
    }

    @Test
    void aSourceComesBackAsItWas() throws TransferException, IOException {
        for (String text : List.of("", "hund;dog", "two\nlines\t\"quoted\"", "日本語")) {
            var source = new Source("words.csv", 3, 4, text);
            var note = new NoteDraft(null, new BasicNote("a", "b"), new TreeSet<>(), source);
            Path file = folder.resolve("decks.recto.json");
            try (OutputStream out = Files.newOutputStream(file)) {
                new JsonDeckWriter()
                        .write(
                                List.of(new DeckDraft(List.of("Deck"), "", List.of(note))),
                                _ -> Optional.empty(),
                                out);
            }
            assertThat(Samples.FORMATS.read(Material.of(file)).decks().getFirst().notes())
                    .containsExactly(note);
        }
    }

    private static List<DeckDraft> withoutSources(List<DeckDraft> decks) {
        return decks.stream()
                .map(
                        deck ->
                                new DeckDraft(
                                        deck.path(),
                                        deck.description(),
                                        deck.notes().stream()
                                                .map(
                                                        n ->
                                                                new NoteDraft(
                                                                        n.guid(), n.note(),
                                                                        n.tags(), null))
                                                .toList()))
                .toList();
    }

    private static List<DeckDraft> decks(Random random) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> new DeckDraft(path(random, i), "", notes(random)))
                .toList();
    }

    private static List<String> path(Random random, int number) {
        var path = new ArrayList<String>();
        for (int i = random.nextInt(3); i > 0; i--) {
            path.add(words(random).strip());
        }
        path.add("deck " + number);
        return path;
    }

    private static List<NoteDraft> notes(Random random) {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(
                        i ->
                                new NoteDraft(
                                        random.nextBoolean() ? new Guid(words(random)) : null,
                                        note(random),
                                        tags(random),
                                        null))
                .toList();
    }

    private static Note note(Random random) {
        return switch (random.nextInt(3)) {
            case 0 ->
                    new BasicNote(words(random), words(random), text(random), random.nextBoolean());
            case 1 -> {
                List<String> items =
                        IntStream.range(0, 1 + random.nextInt(4))
                                .mapToObj(i -> words(random))
                                .toList();
                yield new ListNote(
                        words(random),
                        text(random),
                        items,
                        random.nextBoolean(),
                        1 + random.nextInt(items.size()),
                        text(random));
            }
            default -> new ClozeNote(text(random) + "{{c1::gap}}" + text(random), text(random));
        };
    }

    private static TreeSet<Tag> tags(Random random) {
        var tags = new TreeSet<Tag>();
        for (int i = random.nextInt(3); i > 0; i--) {
            tags.add(new Tag(words(random)));
        }
        return tags;
    }

    /// A text that may be empty.
    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /// A text with at least one visible character.
    private static String words(Random random) {
        return text(random) + "x" + text(random);
    }
}
