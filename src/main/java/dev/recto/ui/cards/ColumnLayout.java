package dev.recto.ui.cards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns of a table as the learner has arranged them.
///
/// @param places the columns shown, from the first; at least one, each once
record ColumnLayout(List<Place> places) {
    ColumnLayout {
        places = List.copyOf(places);
    }

    /// The usual columns in their usual widths.
    static ColumnLayout usual() {
        return new ColumnLayout(
                Arrays.stream(Column.values()).filter(Column::usual).map(Place::usual).toList());
    }

    /// A layout as it was written down; what cannot be read is left out, and where nothing is left
    /// the usual layout holds.
    static ColumnLayout parse(String written) {
        List<Place> known = new ArrayList<>();
        for (String word : written.split(" ")) {
            Place.parse(word)
                    .filter(place -> known.stream().noneMatch(each -> each.is(place.column())))
                    .forEach(known::add);
        }
        return known.isEmpty() ? usual() : new ColumnLayout(known);
    }

    /// The layout as it is written down.
    String written() {
        return places.stream().map(Place::written).collect(Collectors.joining(" "));
    }

    boolean shows(Column column) {
        return places.stream().anyMatch(place -> place.is(column));
    }

    /// The same with a column more, at its usual place among the others.
    ColumnLayout with(Column column) {
        if (shows(column)) {
            return this;
        }
        var more = new ArrayList<>(places);
        int before =
                (int)
                        places.stream()
                                .takeWhile(place -> place.column().compareTo(column) < 0)
                                .count();
        more.add(before, Place.usual(column));
        return new ColumnLayout(more);
    }

    /// The same with a column less; the last one stays.
    ColumnLayout without(Column column) {
        List<Place> others = places.stream().filter(place -> !place.is(column)).toList();
        return others.isEmpty() ? this : new ColumnLayout(others);
    }

    /// A column and its width.
    ///
    /// @param width in heights of the text, so that it grows with that
    record Place(Column column, double width) {
        private static final double WIDEST = 400;

        static Place usual(Column column) {
            return new Place(column, column.width());
        }

        static Stream<Place> parse(String word) {
            String[] parts = word.split(":", 2);
            return Arrays.stream(Column.values())
                    .filter(column -> column.name().equals(parts[0]))
                    .map(column -> new Place(column, width(parts, column)));
        }

        boolean is(Column other) {
            return column == other;
        }

        String written() {
            return String.format(Locale.ROOT, "%s:%.1f", column.name(), width);
        }

        private static double width(String[] parts, Column column) {
            try {
                double width = parts.length == 1 ? column.width() : Double.parseDouble(parts[1]);
                return width > 0 && width <= WIDEST ? width : column.width();
            } catch (NumberFormatException noWidth) {
                return column.width();
            }
        }
    }
}
