package dev.recto.transfer.json;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.DeckDraft;
import dev.recto.model.ListNote;
import dev.recto.model.MediaDraft;
import dev.recto.model.MediaNames;
import dev.recto.model.NoteDraft;
import dev.recto.model.Source;
import dev.recto.model.Tag;
import dev.recto.transfer.DeckWriter;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Writes Recto's own deck file: one key order, defaults left out, so that two versions of a file
/// can be compared line by line.
public final class JsonDeckWriter implements DeckWriter {
    private final ObjectWriter writer =
            new JsonMapper()
                    .writer()
                    .with(PageLayout.printer())
                    .without(StreamWriteFeature.AUTO_CLOSE_TARGET);

    @Override
    public String id() {
        return JsonFormat.ID;
    }

    @Override
    public String extension() {
        return "recto.json";
    }

    @Override
    public void write(
            Iterable<DeckDraft> decks, Function<String, Optional<byte[]>> media, OutputStream out)
            throws IOException {
        var named = new LinkedHashSet<String>();
        try (JsonGenerator json = writer.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty(Keys.SCHEMA, "recto-deck.schema.json");
            json.writeStringProperty(Keys.FORMAT, Keys.NAME);
            json.writeNumberProperty(Keys.VERSION, Keys.CURRENT);
            json.writeArrayPropertyStart(Keys.DECKS);
            for (DeckDraft deck : decks) {
                deck(json, deck);
                named.addAll(MediaNames.in(deck.description()));
                deck.notes().forEach(note -> named.addAll(MediaNames.in(note.note())));
            }
            json.writeEndArray();
            media(json, named, media);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /// What notes name, one after the other, at the end: so the notes stay easy to read.
    private static void media(
            JsonGenerator json, Set<String> names, Function<String, Optional<byte[]>> media) {
        boolean begun = false;
        for (String name : names) {
            byte[] bytes = media.apply(name).orElse(null);
            if (bytes != null) {
                if (!begun) {
                    json.writeArrayPropertyStart(Keys.MEDIA);
                    begun = true;
                }
                json.writeStartObject();
                json.writeStringProperty(Keys.MEDIUM, name);
                json.writeStringProperty(Keys.SHA256, MediaDraft.hash(bytes));
                json.writeBinaryProperty(Keys.DATA, bytes);
                json.writeEndObject();
            }
        }
        if (begun) {
            json.writeEndArray();
        }
    }

    private static void deck(JsonGenerator json, DeckDraft deck) {
        json.writeStartObject();
        texts(json, Keys.PATH, deck.path());
        optional(json, Keys.DESCRIPTION, deck.description());
        json.writeArrayPropertyStart(Keys.NOTES);
        deck.notes().forEach(note -> note(json, note));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void note(JsonGenerator json, NoteDraft draft) {
        json.writeStartObject();
        json.writeStringProperty(Keys.KIND, kind(draft));
        if (draft.guid() != null) {
            json.writeStringProperty(Keys.GUID, draft.guid().value());
        }
        switch (draft.note()) {
            case BasicNote basic -> basic(json, basic);
            case ListNote list -> list(json, list);
            case ClozeNote cloze -> cloze(json, cloze);
        }
        if (!draft.tags().isEmpty()) {
            texts(json, Keys.TAGS, draft.tags().stream().map(Tag::name).toList());
        }
        if (draft.source() != null) {
            source(json, draft.source());
        }
        json.writeEndObject();
    }

    private static String kind(NoteDraft draft) {
        return switch (draft.note()) {
            case BasicNote _ -> Keys.BASIC;
            case ListNote _ -> Keys.LIST;
            case ClozeNote _ -> Keys.CLOZE;
        };
    }

    private static void basic(JsonGenerator json, BasicNote note) {
        json.writeStringProperty(Keys.FRONT, note.front());
        json.writeStringProperty(Keys.BACK, note.back());
        optional(json, Keys.HINT, note.hint());
        if (note.bothWays()) {
            json.writeBooleanProperty(Keys.BOTH_WAYS, true);
        }
    }

    private static void list(JsonGenerator json, ListNote note) {
        json.writeStringProperty(Keys.PROMPT, note.prompt());
        optional(json, Keys.LEAD, note.lead());
        texts(json, Keys.ITEMS, note.items());
        if (note.ordered()) {
            json.writeBooleanProperty(Keys.ORDERED, true);
        }
        if (note.required() != note.items().size()) {
            json.writeNumberProperty(Keys.REQUIRED, note.required());
        }
        optional(json, Keys.HINT, note.hint());
    }

    private static void cloze(JsonGenerator json, ClozeNote note) {
        json.writeStringProperty(Keys.TEXT, note.text());
        optional(json, Keys.EXTRA, note.extra());
    }

    private static void source(JsonGenerator json, Source source) {
        json.writeObjectPropertyStart(Keys.SOURCE);
        json.writeStringProperty(Keys.FILE, source.file());
        json.writeArrayPropertyStart(Keys.LINES);
        json.writeNumber(source.firstLine());
        json.writeNumber(source.lastLine());
        json.writeEndArray();
        optional(json, Keys.TEXT, source.text());
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String key, String text) {
        if (!text.isEmpty()) {
            json.writeStringProperty(key, text);
        }
    }

    private static void texts(JsonGenerator json, String key, List<String> texts) {
        json.writeArrayPropertyStart(key);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
