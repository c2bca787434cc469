package dev.recto.transfer.text;

import dev.recto.model.DeckDraft;
import dev.recto.model.NoteDraft;
import dev.recto.model.Source;
import dev.recto.model.Tag;
import dev.recto.transfer.DeckFormat;
import dev.recto.transfer.Imported;
import dev.recto.transfer.Likelihood;
import dev.recto.transfer.Limits;
import dev.recto.transfer.Material;
import dev.recto.transfer.TransferException;
import dev.recto.transfer.Wish;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

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
    public Imported read(Material material, @Nullable Wish wish) throws TransferException {
        Corrections corrections = wish instanceof Corrections said ? said : Corrections.NONE;
        TextReading reading = reader.read(material.text(), corrections);
        List<NoteDraft> notes = new ArrayList<>();
        for (ReadCard card : reading.cards()) {
            notes.add(draft(card, material.name()));
        }
        String title = reading.title() == null ? material.stem() : reading.title();
        DeckDraft deck = new DeckDraft(List.of(shortened(title)), "", notes);
        return new Imported(
                id(),
                new TextLayout(reading),
                material.encoding(),
                List.of(deck),
                reading.problems().stream().limit(Limits.PROBLEMS).toList());
    }

    private static NoteDraft draft(ReadCard card, String file) {
        TreeSet<Tag> tags = new TreeSet<>();
        card.tags().forEach(tag -> tags.add(new Tag(shortened(tag))));
        return new NoteDraft(
                null, card.note(), tags, new Source(file, card.firstLine(), card.lastLine()));
    }

    private static String shortened(String name) {
        String all = name.isBlank() ? "?" : name.strip();
        return all.length() <= Limits.NAME ? all : all.substring(0, Limits.NAME - 1) + "…";
    }
}
