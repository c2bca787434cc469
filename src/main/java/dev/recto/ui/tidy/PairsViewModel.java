package dev.recto.ui.tidy;

import dev.recto.model.NoteId;
import dev.recto.store.Library;
import dev.recto.store.change.Changes;
import dev.recto.store.change.Changes.Kind;
import dev.recto.store.tidy.Candidate;
import dev.recto.store.tidy.Pair;
import dev.recto.store.tidy.PairScope;
import dev.recto.ui.Job;
import dev.recto.ui.ObservableLibrary;
import dev.recto.ui.tidy.Twins.Keep;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The notes that are much alike. They are looked for once; after that, what is decided takes pairs
/// away, and what is undone brings them back.
final class PairsViewModel {
    /// So many pairs are shown at a time, the nearest.
    static final int MOST = 200;

    private final ObservableLibrary library;
    private final ObservableList<Twins> identical = FXCollections.observableArrayList();
    private final ObservableList<Twins> alike = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Integer> identicalCount =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Integer> alikeCount =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Job<?>> search = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PairScope> scope =
            new ReadOnlyObjectWrapper<>(PairScope.EVERYTHING);
    private final Set<Pair> keptBoth = new HashSet<>();
    private final Map<Pair, Keep> chosen = new HashMap<>();
    private final Subscription listening;
    private List<Pair> found = List.of();
    private List<Pair> present = List.of();
    // Counts what changes the texts; looked says at which of them was looked last, -1 for never.
    private int revision;
    private int looked = -1;

    PairsViewModel(ObservableLibrary library) {
        this.library = library;
        listening = library.listen(this::changed);
    }

    /// Looks for pairs, if notes have come or changed since.
    void refresh() {
        if (looked == revision) {
            sift();
        } else if (search.get() == null) {
            look();
        }
    }

    /// Looks for pairs from the beginning.
    void look() {
        stop();
        keptBoth.clear();
        int now = revision;
        PairScope within = scope.get();
        Job<List<Pair>> job =
                library.read((file, progress) -> file.tidy().pairs(within, progress.forStore()));
        search.set(job);
        job.onSuccess(
                        pairs -> {
                            found = pairs;
                            looked = now;
                            sift();
                        })
                .onEnd(() -> ended(job))
                .start();
    }

    /// Calls the search off.
    void stop() {
        Job<?> running = search.get();
        if (running != null) {
            running.cancel();
            search.set(null);
        }
    }

    /// Compares other notes.
    void lookIn(PairScope other) {
        if (!other.equals(scope.get())) {
            scope.set(other);
            look();
        }
    }

    void close() {
        stop();
        listening.unsubscribe();
    }

    /// The search that is under way, or null.
    ReadOnlyObjectProperty<@Nullable Job<?>> searchProperty() {
        return search.getReadOnlyProperty();
    }

    /// Which notes are compared.
    ReadOnlyObjectProperty<PairScope> scopeProperty() {
        return scope.getReadOnlyProperty();
    }

    /// The nearest of the pairs that say the same word for word.
    ObservableList<Twins> identical() {
        return identical;
    }

    /// The nearest of the other pairs.
    ObservableList<Twins> alike() {
        return alike;
    }

    /// How many pairs say the same word for word, or null as long as that is not known.
    ReadOnlyObjectProperty<@Nullable Integer> identicalCountProperty() {
        return identicalCount.getReadOnlyProperty();
    }

    /// How many other pairs there are, or null as long as that is not known.
    ReadOnlyObjectProperty<@Nullable Integer> alikeCountProperty() {
        return alikeCount.getReadOnlyProperty();
    }

    /// All pairs that say the same word for word, also those not shown.
    List<Pair> allIdentical() {
        return present.stream().filter(Pair::identical).toList();
    }

    /// Chooses which text is to stay.
    void choose(Twins twins, Keep keep) {
        if (twins.keep() != keep && (keep != Keep.BOTH || twins.canJoin())) {
            chosen.put(twins.pair(), keep);
            List<Twins> list = twins.pair().identical() ? identical : alike;
            int place = list.indexOf(twins);
            if (place >= 0) {
                list.set(place, twins.keeping(keep));
            }
        }
    }

    /// Takes a pair off the list until the next search.
    void keepBoth(Twins twins) {
        keptBoth.add(twins.pair());
        sift();
    }

    private void ended(Job<?> job) {
        if (search.get() == job) {
            search.set(null);
        }
    }

    private void changed(Changes changes) {
        switch (changes.action()) {
            case ADD_NOTES, EDIT_NOTES, MERGE_NOTES, DELETE_NOTES, IMPORT -> revision++;
            default -> {}
        }
        if (changes.kinds().contains(Kind.NOTES) || changes.kinds().contains(Kind.TIDYING)) {
            sift();
        }
    }

    /// Reads what there is still of what was found.
    private void sift() {
        List<Pair> all = found.stream().filter(pair -> !keptBoth.contains(pair)).toList();
        library.read(file -> Sifted.of(file, all)).onSuccess(this::show).start();
    }

    private void show(Sifted sifted) {
        present = sifted.pairs;
        show(sifted, true, identical);
        show(sifted, false, alike);
        int same = (int) present.stream().filter(Pair::identical).count();
        if (looked >= 0) {
            identicalCount.set(same);
            alikeCount.set(present.size() - same);
        }
    }

    private void show(Sifted sifted, boolean same, ObservableList<Twins> list) {
        var twins = new ArrayList<Twins>();
        for (Pair pair : first(sifted.pairs, same)) {
            Candidate one = sifted.candidates.get(pair.one());
            Candidate other = sifted.candidates.get(pair.other());
            Twins now = Twins.of(pair, one, other);
            twins.add(now.keeping(chosen.getOrDefault(pair, now.keep())));
        }
        if (!twins.equals(list)) {
            list.setAll(twins);
        }
    }

    private static List<Pair> first(List<Pair> pairs, boolean same) {
        return pairs.stream().filter(pair -> pair.identical() == same).limit(MOST).toList();
    }

    /// The pairs that are left, and what is known of the notes of those that are shown.
    private record Sifted(List<Pair> pairs, Map<NoteId, Candidate> candidates) {
        static Sifted of(Library file, List<Pair> all) {
            List<Pair> left = file.tidy().open(all);
            var ids = new HashSet<NoteId>();
            Stream.of(first(left, true), first(left, false))
                    .flatMap(List::stream)
                    .forEach(pair -> ids.addAll(List.of(pair.one(), pair.other())));
            return new Sifted(left, file.tidy().candidates(ids));
        }
    }
}
