package dev.recto.transfer.csv;

import dev.recto.transfer.Layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// How a table was understood.
///
/// @param delimiter what stands between two fields
/// @param header whether the first row names the columns
/// @param columns the columns from the left
/// @param exact whether Recto itself wrote the table, so that every cell is taken to the letter
public record CsvLayout(String delimiter, boolean header, List<Column> columns, boolean exact)
        implements Layout {
    private static final Map<String, String> DELIMITERS =
            Map.of(
                    ",",
                    "comma",
                    ";",
                    "semicolon",
                    "\t",
                    "tab",
                    "|",
                    "pipe",
                    ":",
                    "colon",
                    " ",
                    "space");

    public CsvLayout {
        columns = List.copyOf(columns);
    }

    /// A column.
    ///
    /// @param name what the header calls it, or empty
    /// @param role what it means
    public record Column(String name, Role role) {}

    /// What the columns mean, from the left.
    public List<Role> roles() {
        return columns.stream().map(Column::role).toList();
    }

    @Override
    public String summary() {
        String roles =
                columns.stream()
                        .map(column -> column.role.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "));
        return DELIMITERS.getOrDefault(delimiter, delimiter)
                + (header ? ", header, " : ", no header, ")
                + roles;
    }
}
