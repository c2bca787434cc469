package dev.recto.store.tidy;

import dev.recto.model.NoteId;
import dev.recto.store.change.Progress;
import dev.recto.store.change.Store;
import dev.recto.store.file.Sql;
import dev.recto.store.likeness.Lexicon;
import dev.recto.store.likeness.Likeness;
import dev.recto.store.likeness.Likeness.Kind;
import dev.recto.store.likeness.NearIndex;
import dev.recto.store.likeness.Similarity;
import dev.recto.store.likeness.Worded;
import dev.recto.store.likeness.WordedRows;
import dev.recto.store.likeness.WordedRows.Row;
import dev.recto.store.search.Folding;
import dev.recto.store.table.DeckRows;
import dev.recto.store.tidy.RelationRows.Couple;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Compares the notes of a library with one another.
///
/// Of notes of which each is like the others there are only as many pairs as connect them, the
/// nearest ones: three that are alike make two pairs.
final class PairSearch {
    /// Looking through the library, and comparing.
    private static final int PARTS = 2;

    private static final int NOTES_PER_REPORT = 500;

    /// With how many notes that say the same another is paired.
    private static final int SAME = 20;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Store store;
    private final PairScope scope;
    private final Set<Long> decks;
    private final Set<Couple> apart;
    private final Lexicon lexicon = new Lexicon();
    private final NearIndex index = NearIndex.ofEverything();
    private final Map<Long, List<Integer>> texts = new HashMap<>();
    private final List<Entry> notes = new ArrayList<>();

    PairSearch(Store store, PairScope scope) {
        this.store = store;
        this.scope = scope;
        decks = store.read(sql -> decks(sql, scope));
        apart = store.read(sql -> new RelationRows(sql).apart());
    }

    /// The pairs, the nearest first.
    ///
    /// @throws CancellationException if the progress says so
    List<Pair> find(Progress progress) {
        new WordedRows(store, lexicon).each(progress.part(0, PARTS), this::add);
        double[] weights = lexicon.weights();
        index.weigh(weights);
        var similarity = new Similarity(word -> weights[word]);
        Progress comparing = progress.part(1, PARTS);
        var found = new ArrayList<Places>();
        for (int place = 0; place < notes.size(); place++) {
            if (place % NOTES_PER_REPORT == 0 && !comparing.at(place, notes.size())) {
                throw new CancellationException();
            }
            same(place, found);
            like(place, similarity, found);
        }
        return connecting(found);
    }

    /// Those of the pairs whose notes say the same word for word as they stand now.
    static List<Pair> identical(Sql sql, List<Pair> pairs) {
        var ids = new HashSet<NoteId>();
        pairs.forEach(pair -> ids.addAll(List.of(pair.one(), pair.other())));
        var texts = new HashMap<NoteId, Long>();
        WordedRows.find(sql, ids).forEach(row -> texts.put(row.id(), text(row)));
        return pairs.stream()
                .filter(pair -> texts.keySet().containsAll(List.of(pair.one(), pair.other())))
                .filter(pair -> texts.get(pair.one()).equals(texts.get(pair.other())))
                .toList();
    }

    private void add(Row row, Worded words) {
        notes.add(new Entry(row.id(), row.deck(), words, text(row), row.pictures()));
        index.add(words);
        texts.computeIfAbsent(notes.getLast().text, _ -> new ArrayList<>(1)).add(notes.size() - 1);
    }

    /// A fingerprint of what a note says, whatever its marks, or, where it shows pictures, of its
    /// whole content.
    private static long text(Row row) {
        return row.pictures()
                ? row.content()
                : Lexicon.fingerprint(
                        BLANKS.matcher(Folding.of(row.headline() + "\0" + row.words()))
                                .replaceAll(" "));
    }

    private void same(int place, List<Places> found) {
        texts.get(notes.get(place).text).stream()
                .filter(other -> other > place && wanted(place, other))
                .limit(SAME)
                .map(
                        other ->
                                new Places(
                                        place, other, new Likeness(Kind.SAME_FRONT, 1, true), true))
                .forEach(found::add);
    }

    private void like(int place, Similarity similarity, List<Places> found) {
        Entry note = notes.get(place);
        for (int near : index.near(note.words, place + 1)) {
            Entry other = notes.get(near);
            boolean comparable = note.text != other.text && !(note.pictures && other.pictures);
            if (comparable && wanted(place, near)) {
                similarity
                        .between(other.words, note.words)
                        .map(like -> new Places(place, near, like, false))
                        .ifPresent(found::add);
            }
        }
    }

    private boolean wanted(int place, int other) {
        Entry one = notes.get(place);
        Entry two = notes.get(other);
        return (!scope.sameDeck() || one.deck == two.deck)
                && (scope.deck() == null || decks.contains(one.deck) || decks.contains(two.deck))
                && !apart.contains(new Couple(one.id, two.id));
    }

    /// A spanning forest of the nearest pairs (Kruskal, 1956).
    private List<Pair> connecting(List<Places> found) {
        found.sort(
                Comparator.comparing(Places::identical)
                        .thenComparing(pair -> pair.likeness.score())
                        .reversed());
        int[] above = IntStream.range(0, notes.size()).toArray();
        var pairs = new ArrayList<Pair>();
        for (Places pair : found) {
            int one = top(above, pair.one);
            int other = top(above, pair.other);
            if (one != other) {
                above[Math.max(one, other)] = Math.min(one, other);
                pairs.add(
                        new Pair(
                                notes.get(pair.one).id,
                                notes.get(pair.other).id,
                                pair.likeness,
                                pair.identical));
            }
        }
        return pairs;
    }

    private static int top(int[] above, int place) {
        int at = place;
        while (above[at] != at) {
            above[at] = above[above[at]];
            at = above[at];
        }
        return at;
    }

    private static Set<Long> decks(Sql sql, PairScope scope) {
        var decks = new HashSet<Long>();
        if (scope.deck() != null) {
            new DeckRows(sql).subtree(scope.deck()).forEach(deck -> decks.add(deck.value()));
        }
        return decks;
    }

    private record Entry(NoteId id, long deck, Worded words, long text, boolean pictures) {}

    private record Places(int one, int other, Likeness likeness, boolean identical) {}
}
