package dev.recto.transfer.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The description of the file format beside the starter decks.
class SchemaTest {
    private final JsonNode schema =
            new JsonMapper().readTree(Path.of("seeds/recto-deck.schema.json"));

    @Test
    void describesEveryKeyOfTheFormat() throws IllegalAccessException {
        Set<String> described = new TreeSet<>();
        collect(schema, described);

        assertThat(described).containsExactlyInAnyOrderElementsOf(keys());
    }

    @Test
    void namesTheFormatAndItsVersion() {
        assertThat(schema.at("/properties/format/const").asString()).isEqualTo(Keys.NAME);
        assertThat(schema.path("description").asString()).isNotBlank();
        assertThat(schema.path("$id").asString()).endsWith(":" + Keys.CURRENT);
    }

    private static void collect(JsonNode node, Set<String> names) {
        node.path("properties").propertyStream().map(Map.Entry::getKey).forEach(names::add);
        node.forEach(child -> collect(child, names));
    }

    /// All words of the format that are keys rather than values.
    private static List<String> keys() throws IllegalAccessException {
        var keys = new TreeSet<String>();
        for (Field field : Keys.class.getDeclaredFields()) {
            if (field.getType() == String.class) {
                keys.add((String) field.get(null));
            }
        }
        keys.removeAll(Arrays.asList(Keys.NAME, Keys.BASIC, Keys.LIST, Keys.CLOZE));
        return List.copyOf(keys);
    }
}
