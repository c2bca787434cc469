package dev.recto.ui.media;

import dev.recto.model.MediaType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// A picture or sound that somebody brings; nothing of it has been read yet.
///
/// @param name what people call it, as the name of a file; empty where it has none
/// @param content brings its bytes, not more than [MediaType#MOST_BYTES] and one
record Offer(String name, Content content) {
    private static final Pattern MARKS = Pattern.compile("[\\p{Cntrl}\\s\\[\\]()\\\\`*_<>{}|&:]+");

    static Offer of(Path file) {
        return new Offer(file.getFileName().toString(), () -> read(file));
    }

    /// The name in words that a reader may be told in place of the picture: without ending, and
    /// without anything that Markdown could take for a mark.
    String words() {
        String base =
                MediaType.ofName(name).isPresent()
                        ? name.substring(0, name.lastIndexOf('.'))
                        : name;
        return MARKS.matcher(base).replaceAll(" ").strip();
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(MediaType.MOST_BYTES + 1);
        }
    }

    interface Content {
        byte[] read() throws IOException;
    }
}
