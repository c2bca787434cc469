package dev.recto.transfer;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.DeckDraft;
import dev.recto.model.ListNote;
import dev.recto.model.NoteDraft;
import dev.recto.model.Source;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What an import found and did, as JSON for other programs.
///
/// @param imported what was read
/// @param added how many notes are new to the library
/// @param updated how many change a note of the library
/// @param unchanged how many are in the library as they are
public record ImportReport(Imported imported, int added, int updated, int unchanged) {

    /// Writes the report as one JSON object. Does not close the stream.
    ///
    /// @throws IOException if the stream fails
    public void write(OutputStream out) throws IOException {
        ObjectWriter writer =
                new JsonMapper()
                        .writerWithDefaultPrettyPrinter()
                        .without(StreamWriteFeature.AUTO_CLOSE_TARGET);
        try (JsonGenerator json = writer.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("format", imported.format());
            json.writeStringProperty("layout", imported.layout().summary());
            json.writeArrayPropertyStart("decks");
            imported.decks().forEach(deck -> deck(json, deck));
            json.writeEndArray();
            json.writeArrayPropertyStart("problems");
            imported.problems().forEach(problem -> problem(json, problem));
            json.writeEndArray();
            json.writeNumberProperty("added", added);
            json.writeNumberProperty("updated", updated);
            json.writeNumberProperty("unchanged", unchanged);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void deck(JsonGenerator json, DeckDraft deck) {
        json.writeStartObject();
        json.writeStringProperty("title", String.join(" / ", deck.path()));
        json.writeArrayPropertyStart("cards");
        deck.notes().forEach(note -> card(json, note));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void card(JsonGenerator json, NoteDraft draft) {
        json.writeStartObject();
        switch (draft.note()) {
            case BasicNote note -> sides(json, note.front(), note.back());
            case ListNote note -> {
                Stream<String> lead = note.lead().lines().filter(line -> !line.isBlank());
                List<String> back = Stream.concat(lead, note.items().stream()).toList();
                sides(json, note.prompt(), String.join("\n", back));
                array(json, "items", note.items());
            }
            case ClozeNote note -> sides(json, note.text(), note.extra());
        }
        Source source = draft.source();
        if (source != null) {
            array(json, "lines", List.of(source.firstLine(), source.lastLine()));
        }
        json.writeEndObject();
    }

    private static void sides(JsonGenerator json, String front, String back) {
        json.writeStringProperty("front", front);
        json.writeStringProperty("back", back);
    }

    private static void array(JsonGenerator json, String key, Collection<?> values) {
        json.writeArrayPropertyStart(key);
        values.forEach(json::writePOJO);
        json.writeEndArray();
    }

    private static void problem(JsonGenerator json, Problem problem) {
        json.writeStartObject();
        json.writeNumberProperty("line", problem.line());
        json.writeStringProperty("kind", problem.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("text", problem.text());
        json.writeEndObject();
    }
}
