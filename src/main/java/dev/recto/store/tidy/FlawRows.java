package dev.recto.store.tidy;

import dev.recto.model.NoteId;
import dev.recto.model.StoredNote;
import dev.recto.store.file.Sql;
import dev.recto.store.table.DeckRows;
import dev.recto.store.table.DeckTree;
import dev.recto.store.table.NoteRows;
import dev.recto.store.tidy.Flawed.Flaw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Looks for notes of which something is missing.
record FlawRows(Sql sql) {
    // The last are the blanks of no width, of other widths, and the one that does not break.
    private static final String BLANKS = " \t\n\r\u00A0\u200B\u2009\u202F\u3000\uFEFF";

    private static final String QUERY =
            """
            SELECT id, CASE
                WHEN kind = 'BASIC' THEN CASE
                    WHEN trim(front, ?1) = '' AND trim(back, ?1) = '' THEN 'NOTHING'
                    WHEN trim(front, ?1) = '' THEN 'NO_QUESTION'
                    WHEN trim(back, ?1) = '' THEN 'NO_ANSWER' END
                WHEN kind = 'LIST' THEN CASE
                    WHEN NOT EXISTS (SELECT 1 FROM list_item
                            WHERE note = note.id AND trim(text, ?1) <> '')
                        THEN iif(trim(prompt, ?1) = '', 'NOTHING', 'NO_ITEMS')
                    WHEN trim(prompt, ?1) = '' THEN 'NO_QUESTION' END
                WHEN trim(cloze, ?1) = '' THEN 'NOTHING'
                WHEN NOT EXISTS (SELECT 1 FROM card WHERE card.note = note.id) THEN 'NO_GAP'
            END AS flaw
            FROM note WHERE flaw IS NOT NULL
            UNION ALL
            SELECT DISTINCT note.id, 'SURPLUS_CARD' FROM card JOIN note ON note.id = card.note
            WHERE CASE kind
                WHEN 'BASIC' THEN ordinal > both_ways
                WHEN 'LIST' THEN ordinal > 0
                ELSE instr(cloze, '{{c' || ordinal || '::') = 0 END
            """;

    /// By the deck, and the order in which they were added.
    List<Flawed> all() {
        var flaws = new LinkedHashMap<NoteId, Flaw>();
        sql.each(
                QUERY,
                row ->
                        flaws.putIfAbsent(
                                new NoteId(row.getLong(1)), Flaw.valueOf(row.getString(2))),
                BLANKS);
        var tree = new DeckTree(new DeckRows(sql).all());
        Map<NoteId, StoredNote> notes = new NoteRows(sql).find(flaws.keySet());
        return flaws.keySet().stream()
                .map(notes::get)
                .filter(Objects::nonNull)
                .map(note -> new Flawed(note, tree.path(note.deck()), flaws.get(note.id())))
                .sorted(FlawRows::compare)
                .toList();
    }

    private static int compare(Flawed one, Flawed other) {
        int decks = String.join("\0", one.deck()).compareTo(String.join("\0", other.deck()));
        return decks == 0
                ? Long.compare(one.note().id().value(), other.note().id().value())
                : decks;
    }
}
