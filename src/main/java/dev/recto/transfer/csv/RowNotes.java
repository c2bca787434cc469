package dev.recto.transfer.csv;

import dev.recto.model.BasicNote;
import dev.recto.model.Cloze;
import dev.recto.model.ClozeNote;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.model.NoteDraft;
import dev.recto.model.Source;
import dev.recto.transfer.ImportBuilder;
import dev.recto.transfer.Limits;
import dev.recto.transfer.Markup;
import dev.recto.transfer.Names;
import dev.recto.transfer.Problem.Kind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes notes of rows.
final class RowNotes {
    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    private final CsvLayout layout;
    private final Map<Role, List<Integer>> columns;
    private final boolean plain;
    private final List<String> tags;
    private final List<String> deck;
    private final String file;
    private final ImportBuilder result;

    /// @param deck the deck of rows that name none
    /// @param file what the rows come from
    RowNotes(
            CsvLayout layout,
            Directives directives,
            List<String> deck,
            String file,
            ImportBuilder result) {
        this.layout = layout;
        columns =
                IntStream.range(0, layout.columns().size())
                        .boxed()
                        .collect(Collectors.groupingBy(layout.roles()::get));
        plain = directives.plain();
        tags = directives.tags();
        this.deck = deck;
        this.file = file;
        this.result = result;
    }

    /// Adds what the row says to the result: a note, or problems, or both.
    void add(Row row) {
        Row even = evened(row);
        Note note = even == null ? null : note(even);
        if (note == null) {
            return;
        }
        List<String> all = new ArrayList<>(tags);
        fields(even, Role.TAGS).flatMap(this::tags).forEach(all::add);
        String named = text(even, Role.DECK);
        result.note(
                named.isBlank() ? deck : Names.path(Cells.deck(named), deck.getLast()),
                new NoteDraft(
                        Names.guid(text(even, Role.GUID)),
                        note,
                        Names.tags(all),
                        new Source(file, row.first(), row.last(), row.text(layout.delimiter()))),
                row.first());
    }

    /// The row with as many fields as there are columns, or null where that cannot be.
    private @Nullable Row evened(Row row) {
        int size = layout.columns().size();
        int width = row.width();
        if (width <= size) {
            return row;
        }
        problem(row, Kind.TOO_MANY_FIELDS);
        Role last = layout.roles().getLast();
        if (last != Role.BACK && last != Role.FRONT) {
            return null;
        }
        // A delimiter that belongs to the text and was not quoted.
        List<String> fields = new ArrayList<>(row.fields().subList(0, size - 1));
        fields.add(String.join(layout.delimiter(), row.fields().subList(size - 1, width)));
        return new Row(row.first(), row.last(), fields);
    }

    private @Nullable Note note(Row row) {
        String front = text(row, Role.FRONT);
        String back = text(row, Role.BACK);
        List<String> items = fields(row, Role.ITEMS).flatMap(this::items).toList();
        String kind = text(row, Role.KIND).toLowerCase(Locale.ROOT);
        if (front.isBlank()) {
            problem(row, Kind.EMPTY_FRONT);
            return null;
        }
        if (isCloze(kind, front)) {
            return new ClozeNote(front, joined(Stream.of(back, text(row, Role.HINT))));
        }
        if (!items.isEmpty() && !kind.equals(Cells.BASIC)) {
            return list(row, front, back, items, kind.equals(Cells.ORDERED_LIST));
        }
        if (back.isBlank()) {
            problem(row, Kind.EMPTY_BACK);
            return null;
        }
        if (!fits(row)) {
            problem(row, Kind.TOO_FEW_FIELDS);
        }
        boolean bothWays = kind.equals(Cells.BOTH_WAYS) || kind.contains("reversed");
        return new BasicNote(front, back, text(row, Role.HINT), bothWays);
    }

    private @Nullable Note list(
            Row row, String prompt, String lead, List<String> items, boolean ordered) {
        String said = text(row, Role.REQUIRED).strip();
        int required = said.matches("\\d{1,6}") ? Integer.parseInt(said) : items.size();
        if (items.size() > Limits.PARTS || required < 1 || required > items.size()) {
            problem(row, Kind.NOT_UNDERSTOOD);
            return null;
        }
        return new ListNote(prompt, lead, items, ordered, required, text(row, Role.HINT));
    }

    private static boolean isCloze(String kind, String front) {
        return (kind.isBlank() || kind.contains(Cells.CLOZE))
                && !Cloze.parse(front).numbers().isEmpty();
    }

    /// Whether no field is missing. What stands to the right of the back often is, without harm.
    private boolean fits(Row row) {
        return row.fields().size() > layout.roles().lastIndexOf(Role.BACK);
    }

    private String text(Row row, Role role) {
        return joined(fields(row, role));
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private Stream<String> fields(Row row, Role role) {
        return columns.getOrDefault(role, List.of()).stream().map(row::field).map(this::cell);
    }

    private String cell(String field) {
        if (layout.exact()) {
            return Cells.armed(field);
        }
        String stripped = field.strip();
        String text =
                stripped.indexOf('\r') < 0 ? stripped : LINE_END.matcher(stripped).replaceAll("\n");
        return plain ? text : Markup.toMarkdown(text);
    }

    private Stream<String> tags(String cell) {
        // In other people's tables a comma separates, too.
        return Arrays.stream(cell.split(layout.exact() ? "\\s+" : "\\s*[,;]\\s*|\\s+"));
    }

    private Stream<String> items(String cell) {
        List<String> items = Cells.items(cell);
        if (layout.exact() || items.size() != 1) {
            return items.stream();
        }
        return Arrays.stream(items.getFirst().split(";|\\|"))
                .map(String::strip)
                .filter(item -> !item.isEmpty());
    }

    private void problem(Row row, Kind kind) {
        result.problem(row.first(), kind, row.text(layout.delimiter()));
    }
}
