package dev.recto.transfer.csv;

import dev.recto.transfer.Progress;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the delimiter of a table: one that makes a header of the first row, otherwise the one that
/// cuts most rows into the same number of fields; never simply the one that comes first.
final class Delimiters {
    /// In the order in which they are preferred where they do equally well: the rarer a character
    /// is in running text, the more it says.
    private static final List<String> CANDIDATES = List.of("\t", ";", "|", ",", ":");

    private static final int SAMPLE = 1 << 20;

    /// How much a row counts against a delimiter whose quotation marks do not work out there.
    private static final double STRAY_QUOTES = 0.5;

    private static final Pattern SCHEME = Pattern.compile("(?i).*\\b[a-z]{3,8}$");

    private final ColumnWords words;

    Delimiters(ColumnWords words) {
        this.words = words;
    }

    /// A delimiter and how well it does.
    ///
    /// @param score the share of rows that have the same number of fields, more than one; 0 where
    ///   the text is no table
    /// @param rows how many rows the sample has
    /// @param spaced whether a blank follows the delimiter everywhere, as in running text
    /// @param header whether the first row names columns
    record Guess(String delimiter, double score, int rows, boolean spaced, boolean header) {
        private static Guess none(String delimiter) {
            return new Guess(delimiter, 0, 0, false, false);
        }

        private boolean beats(Guess other) {
            return header == other.header ? score > other.score : header;
        }
    }

    /// The likeliest delimiter.
    ///
    /// @param offset where the table begins in the text
    Guess likeliest(String text, int offset) {
        String sample = sample(text, offset);
        Guess best = Guess.none(",");
        for (String candidate : CANDIDATES) {
            Guess guess = rate(sample, candidate);
            if (guess.beats(best)) {
                best = guess;
            }
        }
        return best;
    }

    /// Whole lines, as many as are enough to judge.
    private static String sample(String text, int offset) {
        if (text.length() - offset <= SAMPLE) {
            return text.substring(offset);
        }
        int end = text.lastIndexOf('\n', offset + SAMPLE);
        return text.substring(offset, end > offset ? end : offset + SAMPLE);
    }

    private Guess rate(String sample, String candidate) {
        if (!sample.contains(candidate)) {
            return Guess.none(candidate);
        }
        Rows table = Rows.read(sample, 0, 1, candidate, Progress.UNSEEN);
        List<Row> rows = table.all();
        boolean header = !rows.isEmpty() && words.isHeader(rows.getFirst().fields());
        if (rows.size() > 2 && rows.getFirst().width() == 1) {
            rows = rows.subList(1, rows.size()); // a title
        }
        Map<Integer, Long> widths =
                rows.stream()
                        .filter(row -> !isAccident(row, candidate))
                        .collect(
                                Collectors.groupingBy(
                                        r -> r.fields().size(), Collectors.counting()));
        widths.remove(1);
        long same = widths.values().stream().mapToLong(Long::longValue).max().orElse(0);
        double stray = STRAY_QUOTES * table.strays();
        double score = rows.isEmpty() ? 0 : Math.max(0, same - stray) / rows.size();
        boolean spaced =
                rows.stream()
                        .flatMap(row -> row.fields().stream().skip(1))
                        .allMatch(field -> field.startsWith(" "));
        return new Guess(candidate, score, rows.size(), spaced, header);
    }

    /// Whether the row is cut at something that is no delimiter: a time of day or an address.
    private static boolean isAccident(Row row, String delimiter) {
        if (!delimiter.equals(":")) {
            return false;
        }
        List<String> fields = row.fields();
        for (int i = 1; i < fields.size(); i++) {
            String before = fields.get(i - 1);
            String after = fields.get(i);
            boolean time = endsInDigit(before) && startsWithDigit(after);
            boolean address = after.startsWith("//") && SCHEME.matcher(before).matches();
            if (time || address || after.isEmpty() && i + 1 < fields.size()) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }

    private static boolean startsWithDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }
}
