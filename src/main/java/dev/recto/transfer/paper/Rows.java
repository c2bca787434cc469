package dev.recto.transfer.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// Rows of a page, one below the other, that should stay together.
record Rows(List<Row> rows) {
    Rows {
        rows = List.copyOf(rows);
    }

    /// A row.
    ///
    /// @param height how much room it takes
    /// @param marks what stands in it, from its top
    record Row(double height, List<Mark> marks) {
        Row {
            marks = List.copyOf(marks);
        }
    }

    /// An empty row.
    static Rows gap(double height) {
        return new Rows(List.of(new Row(height, List.of())));
    }

    /// A row with these marks.
    static Rows of(double height, Mark... marks) {
        return new Rows(List.of(new Row(height, List.of(marks))));
    }

    /// Several, one below the other.
    static Rows stack(List<Rows> parts) {
        return new Rows(parts.stream().flatMap(part -> part.rows.stream()).toList());
    }

    double height() {
        return rows.stream().mapToDouble(Row::height).sum();
    }

    /// These with others beside them, row by row.
    Rows beside(Rows others) {
        var merged = new ArrayList<Row>();
        for (int i = 0; i < Math.max(rows.size(), others.rows.size()); i++) {
            Row a = i < rows.size() ? rows.get(i) : new Row(0, List.of());
            Row b = i < others.rows.size() ? others.rows.get(i) : new Row(0, List.of());
            merged.add(
                    new Row(
                            Math.max(a.height, b.height),
                            Stream.concat(a.marks.stream(), b.marks.stream()).toList()));
        }
        return new Rows(merged);
    }

    /// The marks with the place of each row, from here on down.
    List<Mark> at(double x, double y) {
        var marks = new ArrayList<Mark>();
        double top = y;
        for (Row row : rows) {
            for (Mark mark : row.marks) {
                marks.add(mark.moved(x, top));
            }
            top += row.height;
        }
        return Collections.unmodifiableList(marks);
    }
}
