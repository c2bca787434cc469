package dev.recto.store;

import dev.recto.store.search.Terms;

import java.util.List;
import java.util.Map;

/// Which notes have a word, and how much it tells, by the search of the library.
///
/// @param notes how many notes there are
/// @param known what was looked up before, so that each word is looked up once
record WordIndex(Sql sql, long notes, Map<String, List<Long>> known) {
    /// More notes with a word are not counted, and a word leads to none of them: it would take long
    /// and tell little.
    private static final int COMMON = 200;

    private static final int SHORTEST_STEM = 4;

    /// The numbers of the notes with a word that begins like this one; none where there are too
    /// many of them.
    List<Long> with(String word) {
        List<Long> found = look(word);
        return found.size() > COMMON ? List.of() : found;
    }

    /// How much a word tells: its inverse document frequency (Spärck Jones, 1972).
    double weight(String word) {
        return Math.log(1 + (notes + 1.0) / (look(word).size() + 1));
    }

    private List<Long> look(String word) {
        return known.computeIfAbsent(
                word, key -> Terms.phrase(stem(key), true).map(this::matching).orElse(List.of()));
    }

    private List<Long> matching(String phrase) {
        return sql.list(
                "SELECT rowid FROM note_text WHERE note_text MATCH ? LIMIT ?",
                row -> row.getLong(1),
                phrase,
                COMMON + 1);
    }

    private static String stem(String word) {
        return word.endsWith("y") && word.length() > SHORTEST_STEM
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
