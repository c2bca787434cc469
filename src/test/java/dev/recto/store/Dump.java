package dev.recto.store;

import dev.recto.model.MediaDraft;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.StringJoiner;

/// All rows of a library as text, to tell whether two states are the same.
public final class Dump {
    private static final List<String> TABLES =
            List.of(
                    "deck",
                    "note",
                    "list_item",
                    "tag",
                    "note_tag",
                    "enough",
                    "card",
                    "memory",
                    "review",
                    "learning",
                    "learn_card",
                    "score",
                    "score_deck",
                    "match_best",
                    "claim",
                    "offered",
                    "saved_search",
                    "decision",
                    "relation",
                    "tag_apart",
                    "spared",
                    "media",
                    "meta",
                    "tally_day",
                    "tally_answer",
                    "tally_hour");

    private Dump() {}

    public static String of(Library library) {
        return library.store()
                .read(
                        sql -> {
                            var text = new StringJoiner("\n");
                            for (String table : TABLES) {
                                text.add("-- " + table);
                                sql.each(
                                        "SELECT * FROM " + table + " ORDER BY 1, 2",
                                        row -> text.add(line(row)));
                            }
                            return text.toString();
                        });
    }

    private static String line(ResultSet row) throws SQLException {
        var line = new StringJoiner(" | ");
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            @Nullable Object value = row.getObject(i);
            line.add(
                    value instanceof byte[] bytes ? MediaDraft.hash(bytes) : String.valueOf(value));
        }
        return line.toString();
    }
}
