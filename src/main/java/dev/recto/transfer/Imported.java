package dev.recto.transfer;

import dev.recto.model.DeckDraft;
import dev.recto.model.MediaDraft;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What was read from a material.
///
/// @param format the id of the format that read it
/// @param layout how the format understood it
/// @param encoding how bytes became text, or null where the format is not a text
/// @param decks the decks with their notes, in the order of the material
/// @param media the pictures and sounds that came along
/// @param problems what could not be read, by line
public record Imported(
        String format,
        Layout layout,
        @Nullable TextEncoding encoding,
        List<DeckDraft> decks,
        List<MediaDraft> media,
        List<Problem> problems) {
    public Imported {
        decks = List.copyOf(decks);
        media = List.copyOf(media);
        problems = List.copyOf(problems);
    }

    /// The number of notes in all decks.
    public int notes() {
        return decks.stream().mapToInt(deck -> deck.notes().size()).sum();
    }
}
