package dev.recto.transfer.json;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.model.NoteDraft;
import dev.recto.model.Source;
import dev.recto.transfer.Limits;
import dev.recto.transfer.Names;
import dev.recto.transfer.Problem;

import tools.jackson.databind.JsonNode;

import java.util.List;

/// Makes a note of its fields.
final class NoteFields {
    private NoteFields() {}

    /// @param here where the note stands, taken as its source where it names no other
    /// @throws Refused if the fields break a rule
    static NoteDraft read(JsonNode fields, Source here) throws Refused {
        String kind = text(fields, Keys.KIND);
        Note note =
                switch (kind) {
                    case Keys.BASIC -> basic(fields);
                    case Keys.LIST -> list(fields);
                    case Keys.CLOZE -> cloze(fields);
                    default -> throw refused(Keys.KIND, fields);
                };
        return new NoteDraft(
                Names.guid(text(fields, Keys.GUID)),
                note,
                Names.tags(texts(fields, Keys.TAGS)),
                source(fields, here));
    }

    private static BasicNote basic(JsonNode fields) throws Refused {
        String front = text(fields, Keys.FRONT);
        String back = text(fields, Keys.BACK);
        if (front.isBlank()) {
            throw new Refused(Problem.Kind.EMPTY_FRONT, back);
        }
        if (back.isBlank()) {
            throw new Refused(Problem.Kind.EMPTY_BACK, front);
        }
        return new BasicNote(front, back, text(fields, Keys.HINT), flag(fields, Keys.BOTH_WAYS));
    }

    private static ListNote list(JsonNode fields) throws Refused {
        String prompt = text(fields, Keys.PROMPT);
        List<String> items = texts(fields, Keys.ITEMS);
        if (prompt.isBlank()) {
            throw new Refused(Problem.Kind.EMPTY_FRONT, String.join(", ", items));
        }
        if (items.isEmpty() || items.stream().anyMatch(String::isBlank)) {
            throw new Refused(Problem.Kind.EMPTY_BACK, prompt);
        }
        JsonNode required = fields.path(Keys.REQUIRED);
        int count = required.isMissingNode() ? items.size() : required.asInt(0);
        if (items.size() > Limits.PARTS) {
            throw refused(Keys.ITEMS, fields);
        }
        if (count < 1 || count > items.size()) {
            throw refused(Keys.REQUIRED, fields);
        }
        return new ListNote(
                prompt,
                text(fields, Keys.LEAD),
                items,
                flag(fields, Keys.ORDERED),
                count,
                text(fields, Keys.HINT));
    }

    private static ClozeNote cloze(JsonNode fields) throws Refused {
        var note = new ClozeNote(text(fields, Keys.TEXT), text(fields, Keys.EXTRA));
        if (note.text().isBlank()) {
            throw new Refused(Problem.Kind.EMPTY_FRONT, note.extra());
        }
        if (note.ordinals().isEmpty()) {
            throw refused(Keys.TEXT, fields);
        }
        return note;
    }

    private static Source source(JsonNode fields, Source here) throws Refused {
        JsonNode source = fields.path(Keys.SOURCE);
        if (source.isMissingNode() || source.isNull()) {
            return here;
        }
        String file = text(source, Keys.FILE);
        int first = source.path(Keys.LINES).path(0).asInt(0);
        int last = source.path(Keys.LINES).path(1).asInt(0);
        if (file.isBlank() || first < 1 || last < first) {
            throw refused(Keys.SOURCE, fields);
        }
        return new Source(file, first, last, text(source, Keys.TEXT));
    }

    /// A text, or empty where there is none. Numbers and truth values are taken as they are
    /// written.
    private static String text(JsonNode fields, String key) throws Refused {
        JsonNode value = fields.path(key);
        if (value.isContainer()) {
            throw refused(key, fields);
        }
        return value.asString("");
    }

    private static List<String> texts(JsonNode fields, String key) throws Refused {
        JsonNode value = fields.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (!value.isArray() || value.valueStream().anyMatch(JsonNode::isContainer)) {
            throw refused(key, fields);
        }
        return value.valueStream().map(part -> part.asString("")).toList();
    }

    private static boolean flag(JsonNode fields, String key) throws Refused {
        JsonNode value = fields.path(key);
        if (!value.isMissingNode() && !value.isBoolean()) {
            throw refused(key, fields);
        }
        return value.asBoolean(false);
    }

    private static Refused refused(String key, JsonNode fields) {
        return new Refused(
                Problem.Kind.NOT_UNDERSTOOD, '"' + key + "\": " + fields.path(key).toString());
    }

    /// A note that breaks a rule.
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final Problem.Kind kind;

        private Refused(Problem.Kind kind, String text) {
            super(text);
            this.kind = kind;
        }

        Problem.Kind kind() {
            return kind;
        }

        String text() {
            return String.valueOf(getMessage());
        }
    }
}
