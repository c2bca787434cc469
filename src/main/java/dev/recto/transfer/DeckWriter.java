package dev.recto.transfer;

import dev.recto.model.DeckDraft;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;

/// A file format to which decks are written. What it writes, a [DeckFormat] reads back as the same
/// notes in the same decks. Implementations are stateless and thread-safe.
public interface DeckWriter {

    /// A short stable name, lower case, as `csv`.
    String id();

    /// The file name ending, without the dot, as `recto.json`.
    String extension();

    /// Writes all decks, one after the other, so that they need not be in memory together. Does not
    /// close the stream.
    ///
    /// @param media brings the pictures and sounds that notes name, where they are; a format that
    ///   cannot take them along leaves the names as they are
    /// @throws IOException if the stream fails
    void write(
            Iterable<DeckDraft> decks, Function<String, Optional<byte[]>> media, OutputStream out)
            throws IOException;
}
