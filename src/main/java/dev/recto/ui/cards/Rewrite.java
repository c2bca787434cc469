package dev.recto.ui.cards;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.model.StoredNote;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A note before and after a replacement.
record Rewrite(StoredNote stored, Note after) {
    private static final int BEFORE = 30;

    /// Whether something is left to ask. A replacement that takes that away is not made.
    boolean makesSense() {
        return !after.ordinals().isEmpty() && !after.headline().isBlank();
    }

    /// The text as it was, from a little before the first difference on.
    String was() {
        return excerpt(text(stored.note()));
    }

    /// The text as it will be, from the same place on.
    String becomes() {
        return excerpt(text(after));
    }

    private String excerpt(String text) {
        String one = text(stored.note());
        String other = text(after);
        int same = 0;
        while (same < one.length()
                && same < other.length()
                && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int from = Math.max(0, same - BEFORE);
        return (from > 0 ? "…" : "") + text.substring(Math.min(from, text.length()));
    }

    private static String text(Note note) {
        Stream<String> parts =
                switch (note) {
                    case BasicNote basic -> Stream.of(basic.front(), basic.back(), basic.hint());
                    case ListNote list ->
                            Stream.concat(
                                    Stream.of(list.prompt(), list.lead()),
                                    Stream.concat(list.items().stream(), Stream.of(list.hint())));
                    case ClozeNote cloze -> Stream.of(cloze.text(), cloze.extra());
                };
        return parts.filter(part -> !part.isEmpty())
                .map(part -> part.replace('\n', ' '))
                .collect(Collectors.joining("  ·  "));
    }
}
