package dev.recto.transfer.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import dev.recto.transfer.Progress;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The rows of a table.
///
/// Quotation marks follow RFC 4180 where they can. A line in which they cannot, as `"Hi", he said`
/// or a mark that is never closed, is taken as it stands, and the next line is a fresh start: one
/// stray mark costs nothing but its own line.
final class Rows {
    private static final char NO_QUOTE = '\0';
    private static final int FIELDS = 16_384;

    /// How often the text may be read over again because of stray marks. After that they are no
    /// quotation marks at all: a bound on time.
    private static final int PATIENCE = 50;

    /// How much is read at a time, in characters: what is read ahead of a stray mark is read again.
    private static final int CHUNK = 2 * 1024;

    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

    private final String text;
    private final String delimiter;
    private final Progress progress;
    private final Pattern literal;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> unclosed = new ArrayList<>();
    private int strays;
    private int offset;
    private int line;

    private Rows(String text, int offset, int line, String delimiter, Progress progress) {
        this.text = text;
        this.offset = offset;
        this.line = line;
        this.delimiter = delimiter;
        this.progress = progress;
        this.literal = Pattern.compile(delimiter, Pattern.LITERAL);
    }

    /// Reads rows.
    ///
    /// @param text the whole text
    /// @param offset where the table begins in it
    /// @param line the number of the line that begins there
    static Rows read(String text, int offset, int line, String delimiter, Progress progress) {
        var rows = new Rows(text, offset, line, delimiter, progress);
        rows.read();
        return rows;
    }

    /// All rows that are not blank.
    List<Row> all() {
        return rows;
    }

    /// The rows in which a quotation mark is opened and never closed.
    List<Row> unclosed() {
        return unclosed;
    }

    /// In how many rows quotation marks could not be taken as such.
    int strays() {
        return strays;
    }

    private void read() {
        long patience = (long) PATIENCE * (text.length() + 8 * CHUNK);
        while (offset < text.length()) {
            var reader = new Counted(text, offset);
            try {
                records(reader, patience > 0 ? '"' : NO_QUOTE);
                return;
            } catch (CsvParseException e) {
                patience -= reader.count;
                stray(text.substring(offset, lineEnd(offset)));
                next(1);
            }
        }
    }

    private void stray(String content) {
        var row = new Row(line, line, List.of(literal.split(content, -1)));
        add(row);
        strays++;
        if (content.chars().filter(c -> c == '"').count() % 2 == 1) {
            unclosed.add(row);
        }
    }

    /// Reads as far as it goes, and leaves offset and line at the row that failed.
    private void records(Reader table, char quote) {
        int begin = line;
        for (CsvRecord record : reader(table, quote)) {
            int first = begin + (int) record.getStartingLineNumber() - 1;
            int breaks = record.getFields().stream().mapToInt(Rows::breaks).sum();
            next(first + breaks + 1 - line);
            if (rows.size() % Progress.STEPS == 0) {
                progress.check((double) offset / text.length());
            }
            add(new Row(first, first + breaks, record.getFields()));
        }
    }

    private void add(Row row) {
        if (!row.isBlank()) {
            rows.add(row);
        }
    }

    private CsvReader<CsvRecord> reader(Reader table, char quote) {
        // A buffer grows by doubling, and the longest field may be all of the text.
        int longest = 2 * Math.max(1 << 20, Math.min(text.length(), Integer.MAX_VALUE / 2));
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .quoteCharacter(quote)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(longest)
                .build(
                        CsvRecordHandler.of(
                                limits ->
                                        limits.maxFields(FIELDS)
                                                .maxFieldSize(longest)
                                                .maxRecordSize(longest)),
                        table);
    }

    private void next(int lines) {
        for (int i = 0; i < lines; i++) {
            offset = lineEnd(offset);
            if (text.startsWith("\r\n", offset)) {
                offset++;
            }
            offset = Math.min(offset + 1, text.length());
        }
        line += lines;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int breaks(String field) {
        return field.indexOf('\n') < 0 && field.indexOf('\r') < 0
                ? 0
                : (int) LINE_END.matcher(field).results().count();
    }

    /// A text from some place on, and how much of it was read.
    private static final class Counted extends Reader {
        private final String text;
        private int next;
        private long count;

        private Counted(String text, int start) {
            this.text = text;
            this.next = start;
        }

        @Override
        public int read(char[] buffer, int start, int length) {
            if (next == text.length()) {
                return -1;
            }
            int end = Math.min(text.length(), next + Math.min(length, CHUNK));
            text.getChars(next, end, buffer, start);
            int read = end - next;
            next = end;
            count += read;
            return read;
        }

        @Override
        public void close() {}
    }
}
