package dev.recto.transfer.json;

import dev.recto.model.NoteDraft;
import dev.recto.model.Source;
import dev.recto.transfer.ImportBuilder;
import dev.recto.transfer.Imported;
import dev.recto.transfer.Material;
import dev.recto.transfer.Names;
import dev.recto.transfer.Problem;
import dev.recto.transfer.Progress;
import dev.recto.transfer.TransferException;
import dev.recto.transfer.TransferException.Kind;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Reads one file, note by note. A note that breaks a rule is left out with a problem; where the
/// file itself breaks off, what stands before survives.
final class JsonDeckReader {
    private final JsonMapper json;
    private final Material material;
    private final Progress progress;
    private final ImportBuilder result;
    private final String text;
    private final JsonMedia media;
    private int version = Keys.CURRENT;

    /// @throws TransferException if the material is no text
    JsonDeckReader(JsonMapper json, Material material, Progress progress) throws TransferException {
        this.json = json;
        this.material = material;
        this.progress = progress;
        this.result = new ImportBuilder(material);
        this.text = material.text();
        this.media = new JsonMedia(text, result);
    }

    Imported read() throws TransferException {
        try (JsonParser parser = json.createParser(text)) {
            try {
                file(parser);
            } catch (JacksonException e) {
                brokenOff(parser);
            }
        }
        media.finish();
        return result.build(JsonFormat.ID, new JsonLayout(version));
    }

    private void brokenOff(JsonParser parser) throws TransferException {
        int line = Math.max(1, parser.currentLocation().getLineNr());
        if (result.isEmpty()) {
            throw new TransferException(Kind.BROKEN, material.name(), line);
        }
        String found = text.lines().skip(line - 1L).findFirst().orElse("");
        result.problem(line, Problem.Kind.BROKEN_OFF, found);
    }

    private void file(JsonParser parser) throws TransferException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new TransferException(Kind.UNKNOWN_FORMAT, material.name(), 1);
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            switch (key) {
                case Keys.FORMAT -> format(parser);
                case Keys.VERSION -> version(parser);
                case Keys.DECKS -> elements(parser, this::deck);
                case Keys.MEDIA -> elements(parser, this::medium);
                default -> parser.skipChildren();
            }
        }
    }

    private void format(JsonParser parser) throws TransferException {
        if (!Keys.NAME.equals(parser.getValueAsString())) {
            throw new TransferException(Kind.UNKNOWN_FORMAT, material.name(), line(parser));
        }
    }

    private void version(JsonParser parser) throws TransferException {
        version = parser.getValueAsInt(0);
        if (version > Keys.CURRENT) {
            throw new TransferException(Kind.NEWER_VERSION, material.name(), line(parser));
        }
    }

    /// A deck may name itself after its notes, and its notes may break off before that.
    private void deck(JsonParser parser) {
        List<String> path = List.of();
        String description = "";
        var notes = new ArrayList<Found>();
        try {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                switch (key) {
                    case Keys.PATH -> path = path(parser);
                    case Keys.DESCRIPTION -> description = text(parser);
                    case Keys.NOTES -> elements(parser, found -> note(found, notes));
                    default -> parser.skipChildren();
                }
            }
        } finally {
            List<String> names = Names.path(path, material.stem());
            if (!path.isEmpty()) {
                result.deck(names, description);
            }
            notes.forEach(found -> result.note(names, found.note, found.line));
        }
    }

    private void note(JsonParser parser, List<Found> notes) {
        progress.check((double) parser.currentLocation().getCharOffset() / text.length());
        int line = line(parser);
        JsonNode fields = json.readTree(parser);
        var here = new Source(material.name(), line, parser.currentLocation().getLineNr());
        try {
            NoteDraft draft = NoteFields.read(fields, here);
            media.note(draft.note(), line);
            notes.add(new Found(draft, line));
        } catch (NoteFields.Refused e) {
            result.problem(line, e.kind(), e.text());
        }
    }

    private void medium(JsonParser parser) {
        progress.check((double) parser.currentLocation().getCharOffset() / text.length());
        int line = line(parser);
        String name = "";
        String hash = "";
        int from = 0;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (key) {
                case Keys.MEDIUM -> name = text(parser);
                case Keys.SHA256 -> hash = text(parser);
                case Keys.DATA -> {
                    if (value == JsonToken.VALUE_STRING) {
                        from = (int) parser.currentTokenLocation().getCharOffset() + 1;
                    }
                    parser.skipChildren();
                }
                default -> parser.skipChildren();
            }
        }
        media.medium(name, hash, from, line);
    }

    private List<String> path(JsonParser parser) {
        int line = line(parser);
        JsonNode names = json.readTree(parser);
        if (names.isString()) {
            return List.of(names.asString());
        }
        if (!names.isArray()) {
            result.problem(line, Problem.Kind.NOT_UNDERSTOOD, names.toString());
        }
        return names.values().stream().map(name -> name.asString("")).toList();
    }

    private String text(JsonParser parser) {
        int line = line(parser);
        JsonNode value = json.readTree(parser);
        if (value.isContainer()) {
            result.problem(line, Problem.Kind.NOT_UNDERSTOOD, value.toString());
        }
        return value.asString("");
    }

    /// Goes through an array of objects; what is something else is a problem.
    private void elements(JsonParser parser, Consumer<JsonParser> element) {
        if (!parser.isExpectedStartArrayToken()) {
            result.problem(line(parser), Problem.Kind.NOT_UNDERSTOOD, parser.getString());
            parser.skipChildren();
            return;
        }
        for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
            if (t == null) {
                return;
            }
            if (t == JsonToken.START_OBJECT) {
                element.accept(parser);
            } else {
                result.problem(line(parser), Problem.Kind.NOT_UNDERSTOOD, parser.getString());
                parser.skipChildren();
            }
        }
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    /// A note and the line where it begins.
    private record Found(NoteDraft note, int line) {}
}
