package dev.recto.app.command;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.PrintStream;
import java.util.List;
import java.util.function.BiConsumer;

/// JSON for other programs: an array of objects, in UTF-8.
final class JsonArray {
    private JsonArray() {}

    /// Prints the array.
    ///
    /// @param properties writes what the object of an element has
    static <T> void print(
            PrintStream out, List<T> elements, BiConsumer<JsonGenerator, T> properties) {
        try (JsonGenerator json =
                new JsonMapper()
                        .writerWithDefaultPrettyPrinter()
                        .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                        .createGenerator(out)) {
            json.writeStartArray();
            for (T element : elements) {
                json.writeStartObject();
                properties.accept(json, element);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }
}
