package dev.recto.store.browse;

import dev.recto.model.CardId;
import dev.recto.model.NoteId;
import dev.recto.store.file.Sql;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The rows that a search has found, or some of them, by their numbers: a million fit into a few
/// megabytes. They may have changed or gone since.
public final class Found {
    private final Unit unit;
    private final long[] ids;

    private Found(Unit unit, long[] ids) {
        this.unit = unit;
        this.ids = ids;
    }

    static Found of(Unit unit, LongStream ids) {
        return new Found(unit, ids.toArray());
    }

    /// No rows.
    public static Found none(Unit unit) {
        return new Found(unit, new long[0]);
    }

    /// Cards that are known.
    public static Found ofCards(List<CardId> cards) {
        return of(Unit.CARDS, cards.stream().mapToLong(CardId::value));
    }

    /// Notes that are known.
    public static Found ofNotes(List<NoteId> notes) {
        return of(Unit.NOTES, notes.stream().mapToLong(NoteId::value));
    }

    /// What the rows are.
    public Unit unit() {
        return unit;
    }

    public int size() {
        return ids.length;
    }

    public boolean isEmpty() {
        return ids.length == 0;
    }

    /// The rows of a part.
    ///
    /// @param from the first, counted from 0
    /// @param to the end; rows beyond the last are left out
    public Found part(int from, int to) {
        int end = Math.min(to, ids.length);
        return new Found(unit, Arrays.copyOfRange(ids, Math.min(from, end), end));
    }

    /// The rows at these places.
    public Found at(List<Integer> places) {
        return of(unit, places.stream().mapToLong(place -> ids[place]));
    }

    /// The places in this list of those rows of another that are in both.
    public int[] placesOf(Found other) {
        long[] wanted = other.ids.clone();
        Arrays.sort(wanted);
        return IntStream.range(0, ids.length)
                .filter(place -> Arrays.binarySearch(wanted, ids[place]) >= 0)
                .toArray();
    }

    /// The cards: those that were found, or all of the notes.
    List<CardId> cards(Sql sql) {
        return unit == Unit.CARDS
                ? LongStream.of(ids).mapToObj(CardId::new).toList()
                : sql.list(
                        "SELECT card.id FROM json_each(?) AS given JOIN card ON card.note ="
                                + " given.value ORDER BY given.key, ordinal",
                        row -> new CardId(row.getLong(1)),
                        asJson());
    }

    /// The notes, each once: those that were found, or those of the cards.
    public List<NoteId> notes(Sql sql) {
        return unit == Unit.NOTES
                ? LongStream.of(ids).mapToObj(NoteId::new).toList()
                : sql.list(
                        "SELECT note FROM json_each(?) AS given JOIN card ON card.id ="
                                + " given.value GROUP BY note ORDER BY min(given.key)",
                        row -> new NoteId(row.getLong(1)),
                        asJson());
    }

    private String asJson() {
        return LongStream.of(ids)
                .mapToObj(Long::toString)
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Found found && found.unit == unit && Arrays.equals(found.ids, ids);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ids);
    }

    @Override
    public String toString() {
        return unit + Arrays.toString(ids);
    }
}
