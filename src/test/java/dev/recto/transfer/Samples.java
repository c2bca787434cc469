package dev.recto.transfer;

import dev.recto.transfer.csv.CsvFormat;
import dev.recto.transfer.json.JsonDeckWriter;
import dev.recto.transfer.json.JsonFormat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The sample files. What each must give stands beside it in a file of the same name with
/// `.expected` at its end.
final class Samples {
    private static final String EXPECTED = ".expected";
    private static final JsonMapper JSON = new JsonMapper();

    static final Formats FORMATS = new Formats(List.of(new JsonFormat(), new CsvFormat()));

    private Samples() {}

    /// The sample files below a folder of the test resources.
    static List<Path> in(String folder) {
        try (Stream<Path> files =
                Files.walk(Path.of(Samples.class.getResource("samples/" + folder).toURI()))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(EXPECTED))
                    .sorted()
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What a sample must give.
    static JsonNode expected(Path sample) {
        return JSON.readTree(sample.resolveSibling(sample.getFileName() + EXPECTED));
    }

    /// What reading a file gives, in full but for the texts of the source lines, which would only
    /// repeat the sample.
    static JsonNode result(Path sample) {
        ObjectNode result = JSON.createObjectNode();
        try {
            Imported imported = FORMATS.read(Material.of(sample));
            result.put("format", imported.format());
            result.put("layout", imported.layout().summary());
            result.put("charset", imported.encoding().charset().name());
            result.put("evidence", imported.encoding().evidence().name());
            var problems = result.putArray("problems");
            imported.problems()
                    .forEach(p -> problems.add(p.line() + " " + p.kind() + " " + p.text()));
            JsonNode decks = JSON.readTree(json(imported)).path("decks");
            decks.findParents("lines").forEach(source -> ((ObjectNode) source).remove("text"));
            result.set("decks", decks);
        } catch (TransferException e) {
            result.put("failure", e.getMessage());
        }
        return result;
    }

    private static byte[] json(Imported imported) {
        var out = new ByteArrayOutputStream();
        try {
            new JsonDeckWriter().write(imported.decks(), _ -> Optional.empty(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
