package dev.recto.transfer.csv;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lines at the top of a table that speak about it, as Anki writes them: `#separator:tab`.
///
/// @param values what they say, by key
/// @param end where the table begins in the text
/// @param lines how many lines stand before the table
record Directives(Map<String, String> values, int end, int lines) {
    private static final Set<String> KEYS =
            Set.of(
                    "separator",
                    "html",
                    "tags",
                    "columns",
                    "notetype",
                    "deck",
                    "notetype column",
                    "deck column",
                    "tags column",
                    "guid column",
                    "if matches",
                    "match scope");

    private static final Map<String, Role> COLUMNS =
            Map.of(
                    "notetype column", Role.KIND,
                    "deck column", Role.DECK,
                    "tags column", Role.TAGS,
                    "guid column", Role.GUID);

    private static final Map<String, String> SEPARATORS =
            Map.of(
                    "comma",
                    ",",
                    "semicolon",
                    ";",
                    "tab",
                    "\t",
                    "space",
                    " ",
                    "pipe",
                    "|",
                    "colon",
                    ":");

    private static final Pattern LINE = Pattern.compile("\\G#([a-zA-Z ]+):(.*)(\r\n|\n|\r|\\z)");

    /// Reads the directives at the beginning of a text; there may be none.
    static Directives of(String text) {
        var values = new HashMap<String, String>();
        int end = 0;
        int lines = 0;
        Matcher line = LINE.matcher(text);
        while (line.find() && end < text.length()) {
            String key = line.group(1).strip().toLowerCase(Locale.ROOT);
            if (!KEYS.contains(key)) {
                break;
            }
            values.putIfAbsent(key, line.group(2));
            end = line.end();
            lines++;
        }
        return new Directives(Map.copyOf(values), end, lines);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    @Nullable String separator() {
        String value = values.get("separator");
        if (value == null) {
            return null;
        }
        // A spreadsheet fills the line up with delimiters of its own.
        String name = value.strip().toLowerCase(Locale.ROOT).replaceAll("\\W+$", "");
        String literal = value.contains("\t") ? "\t" : value.strip();
        if (SEPARATORS.containsKey(name)) {
            return SEPARATORS.get(name);
        }
        return literal.isEmpty() || literal.contains("\"") ? null : literal;
    }

    /// Whether fields are said to be plain text, so that `<b>` means these three characters.
    boolean plain() {
        return text("html").toLowerCase(Locale.ROOT).startsWith("false");
    }

    /// The deck of all rows, or empty.
    String deck() {
        return text("deck");
    }

    /// The tags of all rows.
    List<String> tags() {
        return Arrays.asList(text("tags").split("\\s+"));
    }

    /// The names of the columns, or empty.
    List<String> columns(String delimiter) {
        String names = values.getOrDefault("columns", "");
        return names.isBlank()
                ? List.of()
                : Arrays.asList(names.split(Pattern.quote(delimiter), -1));
    }

    /// The columns that are said to have a role, by index from 0.
    Map<Integer, Role> roles() {
        var roles = new HashMap<Integer, Role>();
        COLUMNS.forEach(
                (key, role) -> {
                    String number = text(key).replaceAll("\\D+", "");
                    if (!number.isEmpty() && number.length() < 5) {
                        roles.put(Integer.parseInt(number) - 1, role);
                    }
                });
        return roles;
    }

    private String text(String key) {
        return values.getOrDefault(key, "").replaceAll("[,;\t|]+$", "").strip();
    }
}
