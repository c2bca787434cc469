package dev.recto.transfer.csv;

import dev.recto.model.ListNote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How the cells of Recto's own tables are spelled, so that every note comes back as it was.
final class Cells {
    /// The columns of Recto's own tables, which are recognised by it.
    static final List<String> HEADER =
            List.of("deck", "kind", "front", "back", "items", "required", "hint", "tags", "guid");

    static final String BASIC = "basic";
    static final String BOTH_WAYS = "both ways";
    static final String LIST = "list";
    static final String ORDERED_LIST = "ordered list";
    static final String CLOZE = "cloze";

    /// A spreadsheet takes a cell that begins so for a formula and would run it.
    private static final Pattern FORMULA = Pattern.compile("'*[=+@\\-\t\r]");

    private static final String MARK = "* ";
    private static final String INDENT = "  ";
    private static final String NESTS = "::";

    /// Colons of a name that would be taken for a part of [#NESTS].
    private static final Pattern AMBIGUOUS = Pattern.compile("^:|(?<=:):|:(?=:)|:$");

    private Cells() {}

    /// Disarms a cell that a spreadsheet would take for a formula by an apostrophe.
    static String disarmed(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    /// Undoes [#disarmed].
    static String armed(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }

    /// Items as a Markdown list: a mark before each, further lines of an item indented.
    static String items(ListNote note) {
        return note.items().stream()
                .map(item -> MARK + item.replace("\n", "\n" + INDENT))
                .collect(Collectors.joining("\n"));
    }

    /// Undoes [#items]; a cell without marks is one item to a line.
    static List<String> items(String cell) {
        List<String> lines = Arrays.asList(cell.split("\n", -1));
        boolean marked = lines.getFirst().startsWith(MARK);
        var items = new ArrayList<String>();
        for (String line : lines) {
            if (marked && line.startsWith(MARK)) {
                items.add(line.substring(MARK.length()));
            } else if (marked && line.startsWith(INDENT)) {
                items.add(items.removeLast() + "\n" + line.substring(INDENT.length()));
            } else if (!line.isBlank()) {
                items.add(line.strip());
            }
        }
        return items;
    }

    /// A path with `::` between the names; a backslash takes the meaning from colons and itself.
    static String deck(List<String> path) {
        return path.stream()
                .map(name -> AMBIGUOUS.matcher(name.replace("\\", "\\\\")).replaceAll("\\\\:"))
                .collect(Collectors.joining(NESTS));
    }

    /// Undoes [#deck].
    static List<String> deck(String cell) {
        var path = new ArrayList<String>();
        var name = new StringBuilder();
        int i = 0;
        while (i < cell.length()) {
            char c = cell.charAt(i);
            char after = i + 1 < cell.length() ? cell.charAt(i + 1) : 0;
            if (c == '\\' && (after == ':' || after == '\\')) {
                name.append(after);
                i += 2;
            } else if (cell.startsWith(NESTS, i)) {
                path.add(name.toString());
                name.setLength(0);
                i += 2;
            } else {
                name.append(c);
                i++;
            }
        }
        path.add(name.toString());
        return path;
    }
}
