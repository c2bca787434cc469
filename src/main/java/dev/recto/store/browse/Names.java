package dev.recto.store.browse;

import dev.recto.model.Deck;
import dev.recto.model.DeckId;
import dev.recto.store.file.Sql;
import dev.recto.store.search.Folding;
import dev.recto.store.search.Vocabulary;
import dev.recto.store.table.DeckRows;
import dev.recto.store.table.DeckTree;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Decks, tags and sources by the names that a search gives them: case and accents aside.
record Names(Sql sql) {
    private static final String WITHIN = "::";

    /// The decks with a name, and those below them; where there is none, those whose names begin
    /// so.
    List<DeckId> decks(String name) {
        String wanted = Folding.of(name);
        var tree = new DeckTree(new DeckRows(sql).all());
        Map<Deck, String> paths = paths(tree);
        List<Deck> named =
                paths.keySet().stream()
                        .filter(
                                deck ->
                                        Folding.of(deck.name()).equals(wanted)
                                                || Folding.of(paths.get(deck)).equals(wanted))
                        .toList();
        if (named.isEmpty()) {
            named =
                    paths.keySet().stream()
                            .filter(
                                    deck ->
                                            Folding.of(deck.name()).startsWith(wanted)
                                                    || Folding.of(paths.get(deck))
                                                            .startsWith(wanted))
                            .toList();
        }
        return named.stream()
                .flatMap(deck -> tree.depthFirst(deck.id()).stream())
                .map(Deck::id)
                .distinct()
                .toList();
    }

    /// The numbers of the tags with a name and of those below it; where there is none, of those
    /// whose names begin so.
    List<Long> tags(String name) {
        String wanted = Folding.of(name);
        Map<Long, String> tags = new HashMap<>();
        sql.each(
                "SELECT id, name FROM tag",
                row -> tags.put(row.getLong(1), Folding.of(row.getString(2))));
        Predicate<String> within = tag -> tag.equals(wanted) || tag.startsWith(wanted + WITHIN);
        boolean named = tags.values().stream().anyMatch(within);
        return tags.entrySet().stream()
                .filter(
                        tag ->
                                named
                                        ? within.test(tag.getValue())
                                        : tag.getValue().startsWith(wanted))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The files with these letters in their names.
    List<String> sources(String letters) {
        String wanted = Folding.of(letters);
        return sources().stream().filter(file -> Folding.of(file).contains(wanted)).toList();
    }

    /// All names.
    Vocabulary all() {
        Collection<String> decks = paths(new DeckTree(new DeckRows(sql).all())).values();
        List<String> tags = sql.list("SELECT name FROM tag ORDER BY name", row -> row.getString(1));
        return new Vocabulary(List.copyOf(decks), tags, sources());
    }

    /// From each file on to the next: DISTINCT would look at every note.
    private List<String> sources() {
        return sql.list(
                """
                WITH RECURSIVE source (file) AS (
                    SELECT min(source_file) FROM note WHERE source_file IS NOT NULL
                    UNION ALL
                    SELECT (SELECT min(source_file) FROM note WHERE source_file > file)
                    FROM source WHERE file IS NOT NULL
                )
                SELECT file FROM source WHERE file IS NOT NULL
                """,
                row -> row.getString(1));
    }

    private static Map<Deck, String> paths(DeckTree tree) {
        var paths = new LinkedHashMap<Deck, String>();
        for (Deck deck : tree.depthFirst(null)) {
            paths.put(deck, String.join(WITHIN, tree.path(deck.id())));
        }
        return paths;
    }
}
