package dev.recto.ui.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A Markdown text taken apart into a list and what stands around it.
///
/// @param lead the text without the list
/// @param items the items, none of them blank; empty where there is no list
/// @param ordered whether they are numbered
record Itemized(String lead, List<String> items, boolean ordered) {
    private static final Pattern ITEM = Pattern.compile(" {0,3}([-*+]|\\d{1,9}[.)])[ \\t]+(.*)");
    private static final String FENCE = "```";

    Itemized {
        items = List.copyOf(items);
    }

    /// Takes a text apart. Only the first list counts as one; code is left alone.
    static Itemized of(String text) {
        if (text.contains(FENCE)) {
            return new Itemized(text, List.of(), false);
        }
        var lead = new ArrayList<String>();
        var items = new ArrayList<String>();
        boolean ordered = false;
        boolean open = false;
        for (String line : text.split("\\R", -1)) {
            Matcher mark = ITEM.matcher(line);
            if (mark.matches() && (open || items.isEmpty())) {
                ordered |= items.isEmpty() && Character.isDigit(mark.group(1).charAt(0));
                items.add(mark.group(2));
                open = true;
            } else if (open && (line.isBlank() || line.startsWith(" ") || line.startsWith("\t"))) {
                items.add(items.removeLast() + "\n" + line.strip());
            } else {
                open = false;
                lead.add(line);
            }
        }
        return new Itemized(
                String.join("\n", lead).strip(),
                items.stream()
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .collect(Collectors.toList()),
                ordered);
    }

    /// The lines of a text as items, for one that has no list: blank lines are left out.
    static List<String> lines(String text) {
        return text.contains(FENCE)
                ? List.of(text)
                : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
