package dev.recto.transfer.json;

import dev.recto.model.MediaDraft;
import dev.recto.model.MediaNames;
import dev.recto.model.MediaType;
import dev.recto.model.Note;
import dev.recto.transfer.ImportBuilder;
import dev.recto.transfer.Limits;
import dev.recto.transfer.Problem.Kind;

import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The pictures and sounds of one file. Each is decoded once to be checked, and again when it is
/// wanted; in between only its place in the file is known.
final class JsonMedia {
    // Four letters stand for three bytes; a few more may be line ends.
    private static final long MOST_LETTERS = MediaType.MOST_BYTES / 3L * 4 * 11 / 10;

    private final String file;
    private final ImportBuilder result;
    private final Map<String, Integer> named = new LinkedHashMap<>();
    private final Set<String> there = new HashSet<>();

    /// @param file the whole text
    JsonMedia(String file, ImportBuilder result) {
        this.file = file;
        this.result = result;
    }

    /// Takes down what a note names, and in which line.
    void note(Note note, int line) {
        MediaNames.in(note).stream()
                .filter(name -> MediaType.ofName(name).isPresent())
                .forEach(name -> named.putIfAbsent(name, line));
    }

    /// Takes a picture or sound, or reports why not.
    ///
    /// @param hash what its SHA-256 should be, or empty where the file does not say
    /// @param from where its letters begin in the file, or 0 where there are none
    void medium(String name, String hash, int from, int line) {
        if (!there.add(name)) {
            result.problem(line, Kind.REPEATED, name);
            return;
        }
        Optional<MediaDraft> medium =
                decoded(name.isBlank() || name.length() > Limits.NAME ? 0 : from)
                        .filter(bytes -> bytes.length <= MediaType.MOST_BYTES)
                        .filter(bytes -> hash.isEmpty() || hash.equals(MediaDraft.hash(bytes)))
                        .flatMap(bytes -> draft(name, from, bytes));
        medium.ifPresentOrElse(result::medium, () -> result.problem(line, Kind.NO_MEDIUM, name));
    }

    /// Reports what is named and did not come.
    void finish() {
        named.forEach(
                (name, line) -> {
                    if (!there.contains(name)) {
                        result.problem(line, Kind.MEDIUM_MISSING, name);
                    }
                });
    }

    private Optional<MediaDraft> draft(String name, int from, byte[] bytes) {
        return MediaType.of(bytes)
                .map(
                        type ->
                                new MediaDraft(
                                        name,
                                        type,
                                        MediaDraft.hash(bytes),
                                        () -> decoded(from).orElseThrow()));
    }

    private Optional<byte[]> decoded(int from) {
        int to = file.indexOf('"', from);
        if (from == 0 || to < 0 || to - from > MOST_LETTERS) {
            return Optional.empty();
        }
        try {
            // Some programs write \/ for /; this decoder passes over what is no letter of its own.
            return Optional.of(Base64.getMimeDecoder().decode(file.substring(from, to)));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
