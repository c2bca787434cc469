package dev.recto.store.likeness;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Which notes of a library may be like another one: those with its front, and those that share its
/// rare words. Only those are compared, so that the time grows with the notes and not with their
/// pairs. Notes are known by their places, from 0 in the order in which they are added.
public final class NearIndex {
    /// How many notes another is compared with by its front, and by its words.
    private static final int COMPARED = 20;

    /// A word that more notes have leads to none of them: it would take long and tell little.
    private static final int COMMON = 200;

    private final boolean everything;
    private final Map<Long, Places> fronts = new HashMap<>();
    private final Map<Integer, Places> words = new HashMap<>();
    private double[] weights = {};
    private double[] shared = {};
    private int size;

    private NearIndex(boolean everything) {
        this.everything = everything;
    }

    /// An index in which any note can be looked for.
    public static NearIndex ofEverything() {
        return new NearIndex(true);
    }

    /// An index in which these can be looked for. It keeps no more than leads from them, so that it
    /// takes little room however large the library is.
    static NearIndex of(Collection<Worded> asked) {
        var index = new NearIndex(false);
        for (Worded note : asked) {
            index.fronts.put(note.key(), new Places());
            index.fronts.put(note.bare(), new Places());
            note.all().each(word -> index.words.put(word, new Places()));
        }
        return index;
    }

    /// Adds the next note of the library.
    public void add(Worded note) {
        LongStream.of(note.key(), note.bare())
                .distinct()
                .forEach(front -> add(fronts, front, COMPARED));
        note.all().each(word -> add(words, word, COMMON));
        size++;
    }

    /// Says, once all notes are added, how much each word tells.
    public void weigh(double[] now) {
        weights = now;
        shared = new double[size];
    }

    /// The places of notes that may be like this one.
    ///
    /// @param from those before this place are left out
    public int[] near(Worded note, int from) {
        IntStream byFront =
                LongStream.of(note.key(), note.bare())
                        .mapToObj(fronts::get)
                        .filter(found -> found != null)
                        .flatMapToInt(found -> found.first(COMPARED));
        return IntStream.concat(byFront.filter(place -> place >= from), byWords(note, from))
                .distinct()
                .toArray();
    }

    /// Those that share most, by weight.
    private IntStream byWords(Worded note, int from) {
        var met = new Places();
        note.all()
                .each(
                        word -> {
                            Places found = words.get(word);
                            if (found != null && found.size <= COMMON) {
                                share(found, weights[word], from, met);
                            }
                        });
        var best =
                new PriorityQueue<Integer>(Comparator.comparingDouble((Integer at) -> shared[at]));
        met.first(met.size)
                .forEach(
                        place -> {
                            best.add(place);
                            if (best.size() > COMPARED) {
                                best.remove();
                            }
                        });
        int[] nearest = best.stream().mapToInt(Integer::intValue).toArray();
        met.first(met.size).forEach(place -> shared[place] = 0);
        return Arrays.stream(nearest);
    }

    private void share(Places found, double weight, int from, Places met) {
        for (int i = 0; i < found.size; i++) {
            int place = found.places[i];
            if (place >= from) {
                if (shared[place] == 0) {
                    met.add(place, Integer.MAX_VALUE);
                }
                shared[place] += weight;
            }
        }
    }

    private <K> void add(Map<K, Places> lists, K key, int most) {
        Places places = everything ? lists.computeIfAbsent(key, _ -> new Places()) : lists.get(key);
        if (places != null) {
            places.add(size, most);
        }
    }

    /// Some places; of too many only that they are.
    private static final class Places {
        private int[] places = new int[2];
        private int size;

        /// @param most how many are kept at most
        void add(int place, int most) {
            if (size < most) {
                if (size == places.length) {
                    places = Arrays.copyOf(places, 2 * size);
                }
                places[size] = place;
            }
            size = size > most ? size : size + 1;
        }

        IntStream first(int most) {
            return Arrays.stream(places, 0, Math.min(size, most));
        }
    }
}
