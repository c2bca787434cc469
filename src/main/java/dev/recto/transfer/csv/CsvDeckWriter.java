package dev.recto.transfer.csv;

import de.siegmar.fastcsv.writer.CsvWriter;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.DeckDraft;
import dev.recto.model.ListNote;
import dev.recto.model.NoteDraft;
import dev.recto.model.Tag;
import dev.recto.transfer.DeckWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes decks as one table that spreadsheets open and [CsvFormat] reads back without loss. A
/// table has no place for what is no note: descriptions, and decks without notes.
public final class CsvDeckWriter implements DeckWriter {
    /// Without it, spreadsheets take UTF-8 for an old national character set.
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String id;
    private final char delimiter;

    private CsvDeckWriter(String id, char delimiter) {
        this.id = id;
        this.delimiter = delimiter;
    }

    /// Comma-separated values.
    public static CsvDeckWriter csv() {
        return new CsvDeckWriter("csv", ',');
    }

    /// Tab-separated values.
    public static CsvDeckWriter tsv() {
        return new CsvDeckWriter("tsv", '\t');
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String extension() {
        return id;
    }

    @Override
    public void write(
            Iterable<DeckDraft> decks, Function<String, Optional<byte[]>> media, OutputStream out)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        try {
            // Closing it would close the stream, which is the caller's.
            @SuppressWarnings("resource")
            CsvWriter table = CsvWriter.builder().fieldSeparator(delimiter).build(writer);
            table.writeRecord(Cells.HEADER);
            for (DeckDraft deck : decks) {
                String path = Cells.deck(deck.path());
                deck.notes().forEach(note -> table.writeRecord(row(path, note)));
            }
            table.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private static List<String> row(String path, NoteDraft draft) {
        String tags = draft.tags().stream().map(Tag::name).collect(Collectors.joining(" "));
        String guid = draft.guid() == null ? "" : draft.guid().value();
        List<String> row =
                switch (draft.note()) {
                    case BasicNote note ->
                            List.of(
                                    path,
                                    note.bothWays() ? Cells.BOTH_WAYS : Cells.BASIC,
                                    note.front(),
                                    note.back(),
                                    "",
                                    "",
                                    note.hint(),
                                    tags,
                                    guid);
                    case ListNote note ->
                            List.of(
                                    path,
                                    note.ordered() ? Cells.ORDERED_LIST : Cells.LIST,
                                    note.prompt(),
                                    note.lead(),
                                    Cells.items(note),
                                    note.required() == note.items().size()
                                            ? ""
                                            : String.valueOf(note.required()),
                                    note.hint(),
                                    tags,
                                    guid);
                    case ClozeNote note ->
                            List.of(
                                    path,
                                    Cells.CLOZE,
                                    note.text(),
                                    note.extra(),
                                    "",
                                    "",
                                    "",
                                    tags,
                                    guid);
                };
        return row.stream().map(Cells::disarmed).toList();
    }
}
