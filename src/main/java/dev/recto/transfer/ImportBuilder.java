package dev.recto.transfer;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.DeckDraft;
import dev.recto.model.ListNote;
import dev.recto.model.MediaDraft;
import dev.recto.model.Note;
import dev.recto.model.NoteDraft;
import dev.recto.transfer.Problem.Kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Gathers what a format reads and holds it to the [Limits]. For one reading, by one thread.
public final class ImportBuilder {
    private final Material material;
    private final Map<List<String>, Notes> decks = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<MediaDraft> media = new ArrayList<>();
    private int count;

    public ImportBuilder(Material material) {
        this.material = material;
        problems.addAll(material.damage());
    }

    /// Opens a deck or finds it again, so that it is there even without notes.
    ///
    /// @param path its names, see [Names#path]
    /// @param description Markdown, or empty to leave it as it is
    public void deck(List<String> path, String description) {
        Notes deck = decks.computeIfAbsent(path, names -> new Notes());
        if (!description.isBlank()) {
            deck.description = description;
        }
    }

    /// Adds a note to a deck, or a problem where a limit forbids it.
    ///
    /// @param path the names of its deck, see [Names#path]
    /// @param line where the note begins in the material
    public void note(List<String> path, NoteDraft note, int line) {
        if (texts(note.note()).anyMatch(text -> text.length() > Limits.FIELD)) {
            problem(line, Kind.TOO_LONG, note.note().headline());
        } else if (full()) {
            problem(line, Kind.TOO_MANY, note.note().headline());
        } else {
            deck(path, "");
            decks.get(path).drafts.add(note);
            count++;
        }
    }

    /// Adds a picture or sound.
    public void medium(MediaDraft medium) {
        media.add(medium);
    }

    /// Whether no more can be taken; a format may stop reading then.
    public boolean full() {
        return count >= Limits.NOTES || decks.size() >= Limits.DECKS;
    }

    /// Whether there is any note yet.
    public boolean isEmpty() {
        return count == 0;
    }

    /// Reports a place that could not be taken as it stands.
    public void problem(int line, Kind kind, String text) {
        if (problems.size() < Limits.PROBLEMS) {
            problems.add(new Problem(line, kind, text));
        }
    }

    /// What was gathered, problems by line.
    public Imported build(String format, Layout layout) {
        List<DeckDraft> drafts =
                decks.entrySet().stream()
                        .map(deck -> deck.getValue().draft(deck.getKey()))
                        .toList();
        problems.sort(Comparator.comparingInt(Problem::line));
        return new Imported(format, layout, material.encoding(), drafts, media, problems);
    }

    private static Stream<String> texts(Note note) {
        return switch (note) {
            case BasicNote(String front, String back, String hint, _) ->
                    Stream.of(front, back, hint);
            case ListNote list ->
                    Stream.concat(
                            Stream.of(list.prompt(), list.lead(), list.hint()),
                            list.items().stream());
            case ClozeNote(String text, String extra) -> Stream.of(text, extra);
        };
    }

    /// The notes of one deck.
    private static final class Notes {
        private final List<NoteDraft> drafts = new ArrayList<>();
        private String description = "";

        private DeckDraft draft(List<String> path) {
            return new DeckDraft(path, description, drafts);
        }
    }
}
