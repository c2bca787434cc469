package dev.recto.app.command;

import dev.recto.quiz.question.Sheet;
import dev.recto.quiz.question.Sheet.Key;

import tools.jackson.core.JsonGenerator;

import java.util.List;

/// A question as JSON for other programs.
final class SheetJson {
    private SheetJson() {}

    static void write(JsonGenerator json, Sheet sheet) {
        json.writeStringProperty("type", QuestionTypes.name(sheet.kind()));
        json.writeStringProperty("deck", sheet.deck());
        json.writeStringProperty("stem", sheet.stem());
        json.writeName("options");
        texts(json, sheet.options());
        json.writeName("key");
        key(json, sheet.key());
        json.writeStringProperty("note", sheet.note().value());
        if (!sheet.media().isEmpty()) {
            json.writeName("media");
            texts(json, sheet.media().stream().map(Sheet.Medium::name).toList());
        }
    }

    private static void key(JsonGenerator json, Key key) {
        switch (key) {
            case Key.Index(int value) -> json.writeNumber(value);
            case Key.Indices(List<Integer> values) -> {
                json.writeStartArray();
                values.forEach(json::writeNumber);
                json.writeEndArray();
            }
            case Key.Truth(boolean value) -> json.writeBoolean(value);
            case Key.Words(String value) -> json.writeString(value);
            case Key.Several(List<String> values) -> texts(json, values);
        }
    }

    private static void texts(JsonGenerator json, List<String> texts) {
        json.writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
