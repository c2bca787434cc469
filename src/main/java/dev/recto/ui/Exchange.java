package dev.recto.ui;

import dev.recto.model.DeckOptions;
import dev.recto.transfer.DeckWriter;
import dev.recto.transfer.Formats;

import java.util.List;

/// How decks come in and go out.
///
/// @param formats what is read
/// @param writers what is written, the best first
/// @param options how decks are studied that an import makes
public record Exchange(Formats formats, List<DeckWriter> writers, DeckOptions options) {
    public Exchange {
        writers = List.copyOf(writers);
    }
}
