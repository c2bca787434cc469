package dev.recto.transfer.text;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.DeckDraft;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.model.NoteDraft;
import dev.recto.transfer.Material;
import dev.recto.transfer.TransferException;
import dev.recto.transfer.json.JsonFormat;
import dev.recto.transfer.text.Score.Side;
import dev.recto.transfer.text.Score.Variants;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A text with what a careful person reads from it: `NAME.txt`, the cards in `NAME.jsonl`, what
/// must never be part of a card in `NAME.noise.txt`, other acceptable readings in `NAME.alt.json`,
/// and the title in `titles.json`.
///
/// @param file where it is; of a deck the deck
record Fixture(
        String name,
        Path file,
        String text,
        List<Side> cards,
        List<Variants> places,
        List<String> noise,
        Set<String> titles) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// All fixtures of a folder beside this class.
    static List<Fixture> all(String folder) {
        try {
            Path path = Path.of(Fixture.class.getResource(folder).toURI());
            JsonNode titles = JSON.readTree(Files.readString(path.resolve("titles.json")));
            try (Stream<Path> files = Files.list(path)) {
                return files.filter(
                                f ->
                                        f.toString().endsWith(".txt")
                                                && !f.toString().endsWith(".noise.txt"))
                        .sorted()
                        .map(f -> read(f, titles))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Fixture read(Path file, JsonNode titles) {
        try {
            String fileName = file.getFileName().toString();
            String name = fileName.substring(0, fileName.length() - 4);
            List<Side> cards = new ArrayList<>();
            for (String line : Files.readAllLines(file.resolveSibling(name + ".jsonl"))) {
                cards.add(side(JSON.readTree(line)));
            }
            Set<String> names = new HashSet<>();
            JsonNode title = titles.path(fileName);
            if (title.path("title").isString()) {
                names.add(title.path("title").asString());
            }
            title.path("accept").forEach(t -> names.add(t.asString()));
            return new Fixture(
                    name,
                    file,
                    Material.of(file).text(),
                    cards,
                    places(file.resolveSibling(name + ".alt.json")),
                    noise(file.resolveSibling(name + ".noise.txt")),
                    names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TransferException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The cards of a deck, written down as lines that take turns.
    static Fixture ofDeck(Path file) {
        try {
            DeckDraft deck = new JsonFormat().read(Material.of(file), null).decks().getFirst();
            List<Side> cards =
                    deck.notes().stream()
                            .map(NoteDraft::note)
                            .filter(note -> !(note instanceof ClozeNote)) // has no two sides
                            .map(Fixture::side)
                            .toList();
            String title = deck.path().getLast();
            StringBuilder text = new StringBuilder(title);
            for (Side card : cards) {
                text.append('\n')
                        .append(card.front())
                        .append('\n')
                        .append(Perturbation.lines(card));
            }
            String name = file.getFileName().toString().replaceFirst("\\..*", "");
            return new Fixture(
                    name, file, text.toString(), cards, List.of(), List.of(), Set.of(title));
        } catch (TransferException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A note as a card to compare.
    static Side side(Note note) {
        return switch (note) {
            case BasicNote basic ->
                    new Side(basic.front(), basic.back(), List.of(), Set.of(), List.of());
            case ListNote list ->
                    new Side(
                            list.prompt(),
                            (list.lead() + "\n" + String.join("\n", list.items())).strip(),
                            list.items(),
                            Set.of(),
                            List.of());
            case ClozeNote cloze ->
                    new Side(cloze.text(), cloze.extra(), List.of(), Set.of(), List.of());
        };
    }

    private static Side side(JsonNode card) {
        Set<String> traits = new HashSet<>();
        for (String trait : List.of("soft", "any_front", "swap_ok")) {
            if (card.path(trait).asBoolean(false)) {
                traits.add(trait);
            }
        }
        List<String> items = new ArrayList<>();
        card.path("items").forEach(item -> items.add(item.asString()));
        if (card.path("kind").asString("").equals("list") && !items.isEmpty()) {
            traits.add("list");
        }
        List<Integer> lines = new ArrayList<>();
        card.path("lines").forEach(line -> lines.add(line.asInt()));
        return new Side(
                card.path("front").asString(), card.path("back").asString(), items, traits, lines);
    }

    private static List<Variants> places(Path file) throws IOException {
        List<Variants> places = new ArrayList<>();
        if (Files.exists(file)) {
            for (JsonNode place : JSON.readTree(Files.readString(file))) {
                Set<List<Integer>> replaced = new HashSet<>();
                place.path("replaces")
                        .forEach(r -> replaced.add(List.of(r.get(0).asInt(), r.get(1).asInt())));
                List<List<Side>> readings = new ArrayList<>();
                for (JsonNode reading : place.path("variants")) {
                    List<Side> sides = new ArrayList<>();
                    reading.forEach(card -> sides.add(side(card)));
                    readings.add(sides);
                }
                places.add(new Variants(replaced, readings));
            }
        }
        return places;
    }

    private static List<String> noise(Path file) throws IOException {
        return Files.exists(file)
                ? Files.readAllLines(file).stream()
                        .map(String::strip)
                        .filter(l -> !l.isEmpty())
                        .toList()
                : List.of();
    }

    /// Scores a reading against this fixture, other acceptable readings allowed.
    Score score(TextReading reading) {
        return score(reading.cards().stream().map(Side::of).toList());
    }

    /// Scores cards against this fixture, other acceptable readings allowed.
    Score score(List<Side> read) {
        return Score.lenient(cards, places, read);
    }

    /// The noise that got into a card.
    List<String> noiseIn(TextReading reading) {
        return noise.stream()
                .filter(line -> reading.cards().stream().anyMatch(card -> holds(card, line)))
                .toList();
    }

    private static boolean holds(ReadCard card, String noise) {
        String wanted = Similarity.squashed(noise);
        List<String> parts = new ArrayList<>(card.items());
        parts.add(card.front());
        parts.add(card.back());
        parts.add(card.front() + " " + card.back());
        parts.addAll(List.of(card.back().split("\n")));
        for (String part : parts) {
            String text = Similarity.squashed(part);
            boolean equal = wanted.isEmpty() ? part.strip().equals(noise) : text.equals(wanted);
            if (equal || wanted.length() >= 8 && text.contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a reading has the right title.
    boolean titled(TextReading reading) {
        String title = reading.title();
        return titles.isEmpty() ? title == null : title != null && isTitle(title);
    }

    /// Whether a text is one of the right titles.
    boolean isTitle(String text) {
        return titles.stream()
                .anyMatch(t -> Similarity.normalised(t).equals(Similarity.normalised(text)));
    }

    @Override
    public String toString() {
        return name;
    }
}
