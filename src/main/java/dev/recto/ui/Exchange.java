package dev.recto.ui;

import dev.recto.model.DeckOptions;
import dev.recto.transfer.DeckWriter;
import dev.recto.transfer.Formats;
import dev.recto.transfer.paper.PaperWriter;

import java.util.List;

/// How decks come in and go out.
///
/// @param formats what is read
/// @param writers what is written, the best first
/// @param papers what questions are written as
/// @param options how decks are studied that an import makes
public record Exchange(
        Formats formats, List<DeckWriter> writers, List<PaperWriter> papers, DeckOptions options) {
    public Exchange {
        writers = List.copyOf(writers);
        papers = List.copyOf(papers);
    }
}
