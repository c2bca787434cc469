package dev.recto.store.browse;

import dev.recto.model.Flag;
import dev.recto.model.Maturity;
import dev.recto.store.file.Ids;
import dev.recto.store.file.Sql;
import dev.recto.store.search.Query;
import dev.recto.store.search.Query.All;
import dev.recto.store.search.Query.Any;
import dev.recto.store.search.Query.Figure;
import dev.recto.store.search.Query.Flagged;
import dev.recto.store.search.Query.FromSource;
import dev.recto.store.search.Query.HasTag;
import dev.recto.store.search.Query.InDeck;
import dev.recto.store.search.Query.Is;
import dev.recto.store.search.Query.Match;
import dev.recto.store.search.Query.Not;
import dev.recto.store.search.Query.OfKind;
import dev.recto.store.search.Query.State;
import dev.recto.store.search.Query.Text;
import dev.recto.store.search.Terms;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A [Query] as conditions of SQL over `card` and `memory`. What was typed is only ever bound as a
/// value.
///
/// A plus sign before a column keeps SQLite from leading with its index: cards in the order of
/// their notes come sooner, since the first of them can be shown while the others are still looked
/// for.
public final class Conditions {
    private static final String WORDS =
            "instr((SELECT words FROM note WHERE note.id = card.note), ?) > 0";
    private static final String GIVEN = " IN (SELECT value FROM json_each(?))";

    /// The numbers of notes between which a search for the first of them looks, in a table of one
    /// row, `part (first, last)`: what is asked of notes is then asked of few at a time.
    static final String PART = " BETWEEN (SELECT first FROM part) AND (SELECT last FROM part)";

    private final boolean parted;
    private final Names names;
    private final LocalDate today;
    private final Instant now;
    private final List<String> phrases = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final String where;

    /// Conditions that hold for the cards that a query means.
    ///
    /// @param today the study day, for what is due or was done so many days ago
    /// @param now the moment, for what was made or changed lately
    public Conditions(Sql sql, Query query, LocalDate today, Instant now) {
        this(sql, query, today, now, false);
    }

    /// @param parted whether only notes of a [#PART] matter
    Conditions(Sql sql, Query query, LocalDate today, Instant now, boolean parted) {
        this.parted = parted;
        this.names = new Names(sql);
        this.today = today;
        this.now = now;
        List<Query> parts = query instanceof All(List<Query> all) ? all : List.of(query);
        where = parts.stream().map(this::outermost).collect(Collectors.joining(" AND "));
    }

    /// A condition; empty where there is none.
    public String where() {
        return where;
    }

    /// The values of its places.
    public List<Object> values() {
        return values;
    }

    /// What the index of words must match besides. Empty where that does not matter.
    public Optional<String> match() {
        return phrases.isEmpty() ? Optional.empty() : Optional.of(String.join(" AND ", phrases));
    }

    /// A text that every card must have leads the search; it is asked for once and first.
    private String outermost(Query part) {
        if (part instanceof Text(String text, Match match)) {
            Optional<String> phrase = phrase(text, match);
            phrase.ifPresent(phrases::add);
            return phrase.isPresent() && match != Match.EXACT ? "true" : exactly(text);
        }
        return condition(part);
    }

    private String condition(Query query) {
        return switch (query) {
            case All(List<Query> parts) -> joined(parts, " AND ", "true");
            case Any(List<Query> parts) -> joined(parts, " OR ", "false");
            // A figure of a new card is unknown, and what is unknown is not so.
            case Not(Query part) -> "(" + condition(part) + ") IS NOT TRUE";
            case Text(String text, Match match) -> text(text, match);
            case InDeck(String name) -> bound("card.deck" + GIVEN, Ids.ofDecks(names.decks(name)));
            case HasTag(String name) ->
                    bound(
                            "card.note IN (SELECT note FROM note_tag WHERE tag"
                                    + GIVEN
                                    + within("note"),
                            array(names.tags(name)));
            case FromSource(String name) -> source(name);
            case Is(State state) -> is(state);
            case Flagged(Flag flag) -> bound("card.flag = ?", flag);
            // The index has those that are not basic, mostly the fewer.
            case OfKind(Query.NoteKind kind) when kind == Query.NoteKind.BASIC ->
                    "card.note NOT IN (SELECT id FROM note WHERE kind <> 'BASIC'" + within("id");
            case OfKind(Query.NoteKind kind) ->
                    bound(
                            "card.note IN (SELECT id FROM note WHERE kind <> 'BASIC' AND kind = ?"
                                    + within("id"),
                            kind);
            case Query.Number number -> number(number);
        };
    }

    private String joined(List<Query> parts, String sign, String none) {
        return parts.isEmpty()
                ? none
                : parts.stream().map(this::condition).collect(Collectors.joining(sign, "(", ")"));
    }

    private String text(String text, Match match) {
        Optional<String> phrase = phrase(text, match);
        if (phrase.isEmpty()) {
            return exactly(text);
        }
        String found =
                bound(
                        "card.note IN (SELECT rowid FROM note_text WHERE note_text MATCH ?"
                                + within("rowid"),
                        phrase.get());
        return match == Match.EXACT ? "(" + found + " AND " + exactly(text) + ")" : found;
    }

    private static Optional<String> phrase(String text, Match match) {
        return Terms.phrase(text, match != Match.PHRASE);
    }

    private String exactly(String text) {
        return bound(WORDS, Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private String source(String name) {
        String files =
                names.sources(name).stream()
                        .map(file -> '"' + file.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                        .collect(Collectors.joining(",", "[", "]"));
        return bound(
                "card.note IN (SELECT id FROM note WHERE source_file" + GIVEN + within("id"),
                files);
    }

    private String is(State state) {
        return switch (state) {
            case NEW -> "memory.card IS NULL";
            case LEARNING -> bound("memory.interval < ?", Maturity.YOUNG_FROM);
            case YOUNG ->
                    bound("memory.interval >= ?", Maturity.YOUNG_FROM)
                            + bound(" AND memory.interval < ?", Maturity.MATURE_FROM);
            case MATURE -> bound("memory.interval >= ?", Maturity.MATURE_FROM);
            case DUE ->
                    bound("(+memory.due <= ? AND NOT suspended", today)
                            + bound(" AND ifnull(buried_until, 0) <= ?)", today);
            case SUSPENDED -> "suspended";
            case BURIED -> bound("buried_until > ?", today);
            case FLAGGED -> bound("card.flag <> ?", Flag.NONE);
            case LEECH -> bound("memory.lapses >= ?", State.LEECH_LAPSES);
        };
    }

    private String number(Query.Number asked) {
        String sign = asked.comparison().sign();
        int number = asked.number();
        return switch (asked.figure()) {
            case DUE -> bound("+memory.due " + sign + " ?", today.plusDays(number));
            case ADDED ->
                    "card.note IN (SELECT id FROM note WHERE "
                            + added(asked.comparison(), number)
                            + within("id");
            case INTERVAL, EASE -> bound("memory." + column(asked.figure()) + sign + " ?", number);
            // A new card has none.
            case REVIEWS, LAPSES ->
                    bound(
                            "ifnull(memory." + column(asked.figure()) + ", 0) " + sign + " ?",
                            number);
        };
    }

    /// When notes were made that are so many whole days old.
    private String added(Query.Comparison comparison, int days) {
        Instant first = now.minus(Duration.ofDays(days + 1L));
        Instant last = now.minus(Duration.ofDays(days));
        return switch (comparison) {
            case LESS -> bound("created > ?", last);
            case AT_MOST -> bound("created > ?", first);
            case EQUAL -> bound("created > ?", first) + bound(" AND created <= ?", last);
            case AT_LEAST -> bound("created <= ?", last);
            case MORE -> bound("created <= ?", first);
        };
    }

    private static String column(Figure figure) {
        return switch (figure) {
            case DUE, ADDED -> throw new IllegalArgumentException("no column of its own");
            case INTERVAL -> "interval";
            case EASE -> "ease";
            case REVIEWS -> "reviews";
            case LAPSES -> "lapses";
        };
    }

    /// The end of a question to all notes, or to those of the part.
    private String within(String number) {
        return parted ? " AND " + number + PART + ")" : ")";
    }

    private String bound(String condition, Object value) {
        values.add(value);
        return condition;
    }

    private static String array(Collection<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }
}
