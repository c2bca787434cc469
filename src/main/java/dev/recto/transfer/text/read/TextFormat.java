package dev.recto.transfer.text.read;

import dev.recto.model.Note;
import dev.recto.model.NoteDraft;
import dev.recto.model.Source;
import dev.recto.transfer.DeckFormat;
import dev.recto.transfer.ImportBuilder;
import dev.recto.transfer.Imported;
import dev.recto.transfer.Likelihood;
import dev.recto.transfer.Material;
import dev.recto.transfer.Names;
import dev.recto.transfer.Problem;
import dev.recto.transfer.Progress;
import dev.recto.transfer.TransferException;
import dev.recto.transfer.Wish;
import dev.recto.transfer.text.Corrections;
import dev.recto.transfer.text.ReadCard;
import dev.recto.transfer.text.ReadLine;
import dev.recto.transfer.text.TextReading;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/// Any text whatever, read by [TextReader]. The layout of what it imports is a [TextLayout], the
/// wishes that it knows are [Corrections].
public final class TextFormat implements DeckFormat {
    private final TextReader reader = new TextReader();

    @Override
    public String id() {
        return "text";
    }

    @Override
    public List<String> extensions() {
        return List.of("txt", "text", "md", "markdown", "html", "htm");
    }

    @Override
    public Likelihood likelihood(Material material) {
        if (!material.isText()) {
            return Likelihood.NONE;
        }
        boolean named = extensions().stream().anyMatch(material::hasExtension);
        return named ? Likelihood.LIKELY : Likelihood.POSSIBLE;
    }

    @Override
    public Imported read(Material material, @Nullable Wish wish, Progress progress)
            throws TransferException {
        Corrections corrections = wish instanceof Corrections said ? said : Corrections.NONE;
        TextReading reading = reader.read(material.text(), corrections, progress);
        List<String> deck =
                Names.path(
                        reading.title() == null ? List.of() : List.of(reading.title()),
                        material.stem());
        ImportBuilder builder = new ImportBuilder(material);
        builder.deck(deck, "");
        Set<Note> seen = new HashSet<>();
        for (ReadCard card : reading.cards()) {
            if (seen.add(card.note())) {
                builder.note(deck, draft(card, material.name(), reading.lines()), card.firstLine());
            } else {
                builder.problem(card.firstLine(), Problem.Kind.REPEATED, card.front());
            }
        }
        reading.problems().forEach(p -> builder.problem(p.line(), p.kind(), p.text()));
        return builder.build(id(), new TextLayout(reading));
    }

    private static NoteDraft draft(ReadCard card, String file, List<ReadLine> lines) {
        var source = new Source(file, card.firstLine(), card.lastLine(), excerpt(card, lines));
        return new NoteDraft(null, card.note(), Names.tags(card.tags()), source);
    }

    /// The lines of a card as the source has them; a row of dots stands for others between them.
    private static String excerpt(ReadCard card, List<ReadLine> lines) {
        var text = new StringJoiner("\n");
        int next = card.firstLine();
        for (int number : card.lines()) {
            if (text.length() <= Source.LONGEST_TEXT) {
                boolean others =
                        lines.subList(next - 1, number - 1).stream()
                                .anyMatch(line -> !line.text().isBlank());
                if (others) {
                    text.add("…");
                }
                text.add(lines.get(number - 1).text().strip());
            }
            next = number + 1;
        }
        return text.toString();
    }
}
