package dev.recto.transfer.csv;

import java.util.List;
import java.util.regex.Pattern;

/// One row of a table.
///
/// @param first the line where it begins, counted from 1
/// @param last the line where it ends: a quoted field may go over several
/// @param fields its fields, as they are written between delimiters and quotation marks
record Row(int first, int last, List<String> fields) {
    private static final Pattern RULE = Pattern.compile("[\\s:-]*---[\\s:-]*");

    boolean isBlank() {
        return fields.stream().allMatch(String::isBlank);
    }

    /// Whether this is the rule under the header of a Markdown table.
    boolean isRule() {
        return RULE.matcher(String.join("", fields)).matches();
    }

    /// How many fields there are up to the last that is not blank: spreadsheets fill rows up.
    int width() {
        int width = fields.size();
        while (width > 0 && fields.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    /// The field of a column, empty where the row is too short.
    String field(int column) {
        return column < fields.size() ? fields.get(column) : "";
    }

    /// The row in one line, as it stands in the file.
    String text(String delimiter) {
        return String.join(delimiter, fields.subList(0, width()));
    }
}
