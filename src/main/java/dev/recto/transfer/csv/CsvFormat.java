package dev.recto.transfer.csv;

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
import dev.recto.transfer.csv.Delimiters.Guess;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Reads tables: comma, semicolon, tab, pipe, colon or anything else between the fields.
public final class CsvFormat implements DeckFormat {
    private static final int HEAD = 64 * 1024;

    /// From which share of even rows on a text looks like a table.
    private static final double EVEN = 0.9;

    /// Dividing a text into rows takes about as long as making notes of them.
    private static final double HALF = 0.5;

    private final ColumnWords words = new ColumnWords();
    private final Delimiters delimiters = new Delimiters(words);

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public List<String> extensions() {
        return List.of("csv", "tsv", "tab");
    }

    @Override
    public Likelihood likelihood(Material material) {
        String head = material.head(HEAD);
        if (head.isBlank()) {
            return Likelihood.NONE;
        }
        Directives directives = Directives.of(head);
        if (!directives.isEmpty()) {
            return Likelihood.CERTAIN;
        }
        Guess guess = delimiters.likeliest(head, 0);
        boolean named = extensions().stream().anyMatch(material::hasExtension);
        boolean even = guess.score() >= EVEN;
        // Without a header a text with separators may have a title, headings and noise as well.
        if (named || guess.header()) {
            return Likelihood.LIKELY;
        }
        return even && !guess.delimiter().equals(":") ? Likelihood.POSSIBLE : Likelihood.UNLIKELY;
    }

    @Override
    public Imported read(Material material, @Nullable Wish wish, Progress progress)
            throws TransferException {
        String text = material.text();
        CsvWish wished = wish instanceof CsvWish mine ? mine : CsvWish.NONE;
        Directives directives = Directives.of(text);
        String delimiter = delimiter(wished, directives, material, text);
        Rows table =
                Rows.read(
                        text,
                        directives.end(),
                        directives.lines() + 1,
                        delimiter,
                        progress.part(0, HALF));
        boolean comments = !directives.isEmpty();
        List<Row> rows =
                table.all().stream()
                        .filter(row -> !row.isRule())
                        .filter(row -> !comments || !row.field(0).startsWith("#"))
                        .toList();
        String title = title(rows);
        if (!title.isEmpty()) {
            rows = rows.subList(1, rows.size());
        }
        CsvLayout layout = new Columns(words, directives, delimiter, rows).find(wished);
        var result = new ImportBuilder(material);
        for (Row row : table.unclosed()) {
            result.problem(row.first(), Problem.Kind.QUOTE_NOT_CLOSED, row.text(delimiter));
        }
        String named = directives.deck().isEmpty() ? title : directives.deck();
        List<String> deck = Names.path(Cells.deck(named), material.stem());
        var notes = new RowNotes(layout, directives, deck, material.name(), result);
        Progress rest = progress.part(HALF, 1);
        for (int i = layout.header() ? 1 : 0; i < rows.size(); i++) {
            rest.step(i, rows.size());
            notes.add(rows.get(i));
        }
        return result.build(id(), layout);
    }

    private String delimiter(CsvWish wish, Directives directives, Material material, String text) {
        if (wish.delimiter() != null) {
            return wish.delimiter();
        }
        String said = directives.separator();
        if (said != null) {
            return said;
        }
        Guess guess = delimiters.likeliest(text, directives.end());
        return guess.score() == 0 && (material.hasExtension("tsv") || material.hasExtension("tab"))
                ? "\t"
                : guess.delimiter();
    }

    /// The only field of the first row, where all others have more; empty where there is none.
    private static String title(List<Row> rows) {
        boolean titled =
                rows.size() > 2
                        && rows.getFirst().width() == 1
                        && rows.stream().skip(1).allMatch(row -> row.width() > 1);
        return titled ? rows.getFirst().field(0).strip() : "";
    }
}
