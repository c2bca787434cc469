package dev.recto.transfer.csv;

import dev.recto.transfer.csv.CsvLayout.Column;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds out whether a table has a header and what its columns mean.
final class Columns {
    /// How many rows are looked at.
    private static final int SAMPLE = 1_000;

    /// With fewer rows than this, shapes prove nothing.
    private static final int ENOUGH = 4;

    private static final int LONGEST_TAG = 40;

    private static final Pattern NUMBER = Pattern.compile("[\\d.,:/ -]*\\d[\\d.,:/ -]*");
    private static final Pattern WORD = Pattern.compile("\\s+");

    private final ColumnWords words;
    private final Directives directives;
    private final String delimiter;
    private final List<Row> rows;

    /// @param rows the rows of the table, not blank, without a title
    Columns(ColumnWords words, Directives directives, String delimiter, List<Row> rows) {
        this.words = words;
        this.directives = directives;
        this.delimiter = delimiter;
        this.rows = rows.subList(0, Math.min(rows.size(), SAMPLE));
    }

    CsvLayout find(CsvWish wish) {
        boolean header = wish.header() != null ? wish.header() : isHeader();
        List<String> names = names(header);
        boolean exact = header && Cells.HEADER.equals(names);
        List<Role> roles =
                wish.roles() != null ? fill(wish.roles(), names.size()) : roles(names, header);
        List<Column> columns =
                IntStream.range(0, names.size())
                        .mapToObj(i -> new Column(names.get(i), roles.get(i)))
                        .toList();
        return new CsvLayout(delimiter, header, columns, exact);
    }

    private List<String> names(boolean header) {
        List<String> names = new ArrayList<>(directives.columns(delimiter));
        if (names.isEmpty() && header) {
            names.addAll(rows.getFirst().fields().subList(0, rows.getFirst().width()));
        }
        names.replaceAll(String::strip);
        int width = width();
        while (names.size() < width) {
            names.add("");
        }
        return names;
    }

    /// The number of columns that most rows have; the smaller one where two are as frequent.
    private int width() {
        Map<Integer, Long> widths =
                rows.stream().collect(Collectors.groupingBy(Row::width, Collectors.counting()));
        return widths.entrySet().stream()
                .max(
                        Map.Entry.<Integer, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private boolean isHeader() {
        if (rows.isEmpty() || !directives.columns(delimiter).isEmpty()) {
            return false;
        }
        Row first = rows.getFirst();
        boolean single = first.width() == 1 && words.role(first.field(0)).isPresent();
        return single || words.isHeader(first.fields()) || hasShapeOfHeader();
    }

    /// A first row is a header, too, where it is short words over a column of numbers or of
    /// sentences.
    private boolean hasShapeOfHeader() {
        if (rows.size() < ENOUGH) {
            return false;
        }
        Row first = rows.getFirst();
        boolean names = first.fields().stream().allMatch(Columns::isName);
        return names && IntStream.range(0, first.fields().size()).anyMatch(this::standsOut);
    }

    private boolean standsOut(int column) {
        List<String> below = below(column);
        return !below.isEmpty()
                && (below.stream().allMatch(field -> NUMBER.matcher(field).matches())
                        || below.stream().allMatch(field -> wordCount(field) >= 4));
    }

    private List<String> below(int column) {
        return rows.stream()
                .skip(1)
                .map(row -> row.field(column).strip())
                .filter(field -> !field.isEmpty())
                .toList();
    }

    private static boolean isName(String field) {
        String name = field.strip();
        return !name.isEmpty()
                && wordCount(name) <= 3
                && name.codePoints().anyMatch(Character::isLetter)
                && !name.endsWith(".")
                && !name.endsWith("?");
    }

    private static int wordCount(String text) {
        return WORD.split(text.strip()).length;
    }

    private List<Role> roles(List<String> names, boolean header) {
        Role[] roles = new Role[names.size()];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = words.role(names.get(i)).orElse(null);
        }
        directives.roles().forEach((column, role) -> set(roles, column, role));
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == null && (header ? below(i) : all(i)).isEmpty()) {
                roles[i] = Role.IGNORED;
            }
        }
        fillText(roles);
        return Arrays.asList(roles);
    }

    private static void set(Role[] roles, int column, Role role) {
        if (column >= 0 && column < roles.length) {
            roles[column] = role;
        }
    }

    /// What nobody named: the first is the front, the second is the back, and more of them are tags
    /// if they look like it or belong to the back.
    private void fillText(@Nullable Role[] roles) {
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] != null) {
                continue;
            }
            List<Role> taken = Arrays.asList(roles);
            if (!taken.contains(Role.FRONT)) {
                roles[i] = Role.FRONT;
            } else if (!taken.contains(Role.BACK) && !taken.contains(Role.ITEMS)) {
                roles[i] = Role.BACK;
            } else {
                roles[i] = !taken.contains(Role.TAGS) && isTags(all(i)) ? Role.TAGS : Role.BACK;
            }
        }
    }

    private List<String> all(int column) {
        return rows.stream()
                .map(row -> row.field(column).strip())
                .filter(field -> !field.isEmpty())
                .toList();
    }

    private static boolean isTags(List<String> fields) {
        return fields.size() >= ENOUGH
                && fields.stream().distinct().count() * 2 <= fields.size()
                && fields.stream().mapToInt(String::length).max().orElse(0) <= LONGEST_TAG;
    }

    private static List<Role> fill(List<Role> wished, int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> i < wished.size() ? wished.get(i) : Role.IGNORED)
                .toList();
    }
}
