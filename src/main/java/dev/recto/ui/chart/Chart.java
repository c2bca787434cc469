package dev.recto.ui.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a chart shows, in numbers and in words: enough to draw it, to set it as a table and to read
/// it aloud.
///
/// @param title what it is called
/// @param meaning what exactly is counted
/// @param summary all of it in a sentence
/// @param form how it is drawn
/// @param series what the values of an entry stand for
/// @param columns the heads of the table; the first is that of the names
/// @param entries what is compared, in order
public record Chart(
        String title,
        String meaning,
        String summary,
        Form form,
        List<Series> series,
        List<String> columns,
        List<Entry> entries) {

    public Chart {
        series = List.copyOf(series);
        columns = List.copyOf(columns);
        entries = List.copyOf(entries);
    }

    /// Whether there is nothing to show yet.
    public boolean isEmpty() {
        return entries.stream()
                .flatMap(entry -> entry.values().stream())
                .noneMatch(OptionalDouble::isPresent);
    }

    /// An entry as a sentence: its name, then every other column with its head.
    public String said(int entry) {
        List<String> cells = entries.get(entry).cells();
        return IntStream.range(1, cells.size())
                .filter(column -> !cells.get(column).isEmpty())
                .mapToObj(column -> columns.get(column) + " " + cells.get(column))
                .collect(Collectors.joining(", ", cells.getFirst() + ": ", ""));
    }

    /// How many series are drawn as marks.
    int marks() {
        return form == Form.SUMMED ? series.size() - 1 : series.size();
    }

    /// The largest height to which an entry reaches.
    double top() {
        return entries.stream().mapToDouble(entry -> entry.height(form)).max().orElse(0);
    }

    /// How a chart is drawn.
    public enum Form {
        /// Numbers, one upon the other.
        STACKED,
        /// The same, and last their running sum: a line on a scale of its own, of which only the
        /// end is named.
        SUMMED,
        /// Shares of 0 to 1, side by side.
        SHARES,
        /// Parts of a whole that is 1, one behind the other.
        PARTS
    }

    /// What one value of every entry stands for.
    ///
    /// @param name what it is called
    /// @param style the class by which the style sheet knows it
    public record Series(String name, String style) {}

    /// One of the things that are compared.
    ///
    /// @param label what it is called where there is little room
    /// @param values a value for each series; empty where there is none
    /// @param cells the row of the table; the first is the full name
    public record Entry(String label, List<OptionalDouble> values, List<String> cells) {
        public Entry {
            values = List.copyOf(values);
            cells = List.copyOf(cells);
        }

        double height(Form form) {
            var heights = values.stream().mapToDouble(value -> value.orElse(0));
            return switch (form) {
                case SHARES -> heights.max().orElse(0);
                case SUMMED -> heights.limit(values.size() - 1L).sum();
                case STACKED, PARTS -> heights.sum();
            };
        }
    }
}
