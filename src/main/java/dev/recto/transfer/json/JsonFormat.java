package dev.recto.transfer.json;

import dev.recto.transfer.DeckFormat;
import dev.recto.transfer.Imported;
import dev.recto.transfer.Likelihood;
import dev.recto.transfer.Limits;
import dev.recto.transfer.Material;
import dev.recto.transfer.Progress;
import dev.recto.transfer.TransferException;
import dev.recto.transfer.Wish;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/// Reads Recto's own deck file.
public final class JsonFormat implements DeckFormat {
    static final String ID = "json";

    private static final int HEAD = 4096;

    private final JsonMapper json;

    public JsonFormat() {
        // Long texts are refused note by note, not by giving up the file.
        var bounds =
                StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxDocumentLength(Limits.FILE)
                        .build();
        // A note is read as a tree; what stands behind it is read next.
        json =
                JsonMapper.builder(JsonFactory.builder().streamReadConstraints(bounds).build())
                        .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .build();
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<String> extensions() {
        return List.of("recto.json", "json");
    }

    @Override
    public Likelihood likelihood(Material material) {
        String head = material.head(HEAD).stripLeading();
        boolean object = head.startsWith("{");
        if (object && head.contains('"' + Keys.NAME + '"')) {
            return Likelihood.CERTAIN;
        }
        boolean named = extensions().stream().anyMatch(material::hasExtension);
        return object && head.contains('"' + Keys.DECKS + '"')
                        || named && (object || head.startsWith("["))
                ? Likelihood.LIKELY
                : Likelihood.NONE;
    }

    @Override
    public Imported read(Material material, @Nullable Wish wish, Progress progress)
            throws TransferException {
        return new JsonDeckReader(json, material, progress).read();
    }
}
