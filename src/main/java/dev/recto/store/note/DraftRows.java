package dev.recto.store.note;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.DeckId;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.model.NoteId;
import dev.recto.model.Tag;
import dev.recto.store.file.Sql;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The rows of the table `draft`.
record DraftRows(Sql sql) {
    private static final String AT = "WHERE note IS ? AND home IS ?";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    Optional<Draft> find(Draft.Place place) {
        return sql.first(
                "SELECT * FROM draft " + AT, DraftRows::read, noteOf(place), homeOf(place));
    }

    void keep(Draft.Place place, Draft draft) {
        discard(place);
        Columns columns = Columns.of(draft.note());
        sql.run(
                """
                INSERT INTO draft (note, home, deck, kind, question, answer, hint, both_ways,
                    ordered, required, items, tags)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                noteOf(place),
                homeOf(place),
                draft.deck(),
                columns.kind,
                columns.question,
                columns.answer,
                columns.hint,
                columns.bothWays,
                columns.ordered,
                columns.required,
                JSON.writeValueAsString(columns.items),
                JSON.writeValueAsString(draft.tags().stream().map(Tag::name).toList()));
    }

    void discard(Draft.Place place) {
        sql.run("DELETE FROM draft " + AT, noteOf(place), homeOf(place));
    }

    private static Draft read(ResultSet row) throws SQLException {
        var columns =
                new Columns(
                        row.getString("kind"),
                        row.getString("question"),
                        row.getString("answer"),
                        row.getString("hint"),
                        row.getBoolean("both_ways"),
                        row.getBoolean("ordered"),
                        row.getInt("required"),
                        texts(row.getString("items")));
        SortedSet<Tag> tags =
                texts(row.getString("tags")).stream()
                        .map(Tag::new)
                        .collect(Collectors.toCollection(TreeSet::new));
        return new Draft(new DeckId(row.getLong("deck")), columns.note(), tags);
    }

    private static List<String> texts(String array) {
        return Arrays.asList(JSON.readValue(array, String[].class));
    }

    private static Object noteOf(Draft.Place place) {
        return place instanceof Draft.Of(NoteId note) ? note : null;
    }

    private static Object homeOf(Draft.Place place) {
        return place instanceof Draft.NewIn(DeckId home) ? home : null;
    }

    /// A note of any kind, in the columns that all kinds share here.
    private record Columns(
            String kind,
            String question,
            String answer,
            String hint,
            boolean bothWays,
            boolean ordered,
            int required,
            List<String> items) {
        private static final String BASIC = "BASIC";
        private static final String LIST = "LIST";
        private static final String CLOZE = "CLOZE";

        static Columns of(Note note) {
            return switch (note) {
                case BasicNote(String front, String back, String hint, boolean bothWays) ->
                        new Columns(BASIC, front, back, hint, bothWays, false, 0, List.of());
                case ListNote(
                                String prompt,
                                String lead,
                                List<String> items,
                                boolean ordered,
                                int required,
                                String hint) ->
                        new Columns(LIST, prompt, lead, hint, false, ordered, required, items);
                case ClozeNote(String text, String extra) ->
                        new Columns(CLOZE, text, extra, "", false, false, 0, List.of());
            };
        }

        Note note() {
            return switch (kind) {
                case BASIC -> new BasicNote(question, answer, hint, bothWays);
                case LIST -> new ListNote(question, answer, items, ordered, required, hint);
                default -> new ClozeNote(question, answer);
            };
        }
    }
}
