package dev.recto.ui.note;

import java.util.ArrayList;
import java.util.List;

/// What is done with the items of a list while it is written. Each answers with the new list.
final class Items {
    private Items() {}

    /// Parts an item in two, as Enter does.
    static List<String> split(List<String> items, int item, int caret) {
        String text = items.get(item);
        return with(items, item, text.substring(0, caret), text.substring(caret));
    }

    /// Joins an item to the one above it, as Backspace at its beginning does.
    static List<String> joined(List<String> items, int item) {
        var now = new ArrayList<>(items);
        String below = now.remove(item);
        now.set(item - 1, now.get(item - 1) + below);
        return now;
    }

    /// Takes an item away; a list keeps one, be it empty.
    static List<String> without(List<String> items, int item) {
        var now = new ArrayList<>(items);
        now.remove(item);
        return now;
    }

    /// Moves an item to another place.
    static List<String> moved(List<String> items, int from, int to) {
        var now = new ArrayList<>(items);
        now.add(Math.clamp(to, 0, items.size() - 1), now.remove(from));
        return now;
    }

    /// Puts several lines in the place of what is selected in an item: each becomes one, without
    /// the mark of a list before it.
    static List<String> spread(List<String> items, int item, Passage into, String lines) {
        Itemized listed = Itemized.of(lines);
        List<String> many =
                listed.lead().isEmpty() && !listed.items().isEmpty()
                        ? listed.items()
                        : Itemized.lines(lines);
        var texts = new ArrayList<>(many);
        texts.set(0, into.before() + texts.getFirst());
        texts.set(texts.size() - 1, texts.getLast() + into.after());
        return with(items, item, texts.toArray(String[]::new));
    }

    private static List<String> with(List<String> items, int item, String... instead) {
        var now = new ArrayList<>(items);
        now.remove(item);
        now.addAll(item, List.of(instead));
        return now;
    }
}
