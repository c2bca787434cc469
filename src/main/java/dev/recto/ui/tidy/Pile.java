package dev.recto.ui.tidy;

import dev.recto.store.Library;
import dev.recto.store.change.Changes;
import dev.recto.store.change.Changes.Kind;
import dev.recto.store.change.Progress;
import dev.recto.ui.Job;
import dev.recto.ui.ObservableLibrary;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/// What there is of one thing to tidy: read beside the screen's thread, and anew when the library
/// changes as long as somebody looks.
///
/// @param <T> a piece of it
final class Pile<T> {
    private final ObservableLibrary library;
    private final BiFunction<Library, Progress, List<T>> look;
    private final Predicate<T> counts;
    private final ObservableList<T> items = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Integer> count = new ReadOnlyObjectWrapper<>();
    private final Subscription listening;
    private @Nullable Job<List<T>> reading;
    private boolean watched;
    private boolean outdated = true;

    /// @param look reads it
    /// @param kinds of what it changes with
    /// @param counts which pieces are to be tidied; others are listed beside them
    Pile(
            ObservableLibrary library,
            BiFunction<Library, Progress, List<T>> look,
            Set<Kind> kinds,
            Predicate<T> counts) {
        this.library = library;
        this.look = look;
        this.counts = counts;
        listening = library.listen(changes -> changed(changes, kinds));
    }

    /// A pile of which all is to be tidied.
    Pile(ObservableLibrary library, BiFunction<Library, Progress, List<T>> look, Set<Kind> kinds) {
        this(library, look, kinds, _ -> true);
    }

    /// Says whether somebody looks at it.
    void watch(boolean now) {
        watched = now;
        if (watched && outdated) {
            read();
        }
    }

    /// Stops listening to the library.
    void close() {
        listening.unsubscribe();
        if (reading != null) {
            reading.cancel();
        }
    }

    ObservableList<T> items() {
        return items;
    }

    /// How many pieces are to be tidied, or null as long as that is not known.
    ReadOnlyObjectProperty<@Nullable Integer> countProperty() {
        return count.getReadOnlyProperty();
    }

    private void read() {
        outdated = false;
        if (reading != null) {
            reading.cancel();
        }
        reading =
                library.<List<T>>read((file, progress) -> look.apply(file, progress.forStore()))
                        .onSuccess(this::show);
        reading.start();
    }

    private void show(List<T> found) {
        items.setAll(found);
        count.set((int) found.stream().filter(counts).count());
    }

    private void changed(Changes changes, Set<Kind> kinds) {
        outdated |= changes.kinds().stream().anyMatch(kinds::contains);
        watch(watched);
    }
}
