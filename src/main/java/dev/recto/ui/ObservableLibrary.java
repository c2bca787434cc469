package dev.recto.ui;

import dev.recto.store.Library;
import dev.recto.store.change.Changes;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// The library as screens use it: read and changed beside the screen's thread, and every change is
/// told to all who listen, so that no screen shows what is no longer so. Used on the screen's
/// thread.
public final class ObservableLibrary {
    private final Library library;
    private final Background background;
    private final List<Consumer<Changes>> listeners = new CopyOnWriteArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable Changes> undoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Changes> redoable = new ReadOnlyObjectWrapper<>();

    public ObservableLibrary(Library library, Background background) {
        this.library = library;
        this.background = background;
    }

    /// Reads something. The job has still to be started.
    public <T> Job<T> read(Function<? super Library, ? extends T> look) {
        return background.read(progress -> look.apply(library));
    }

    /// Reads something that takes long, and says how far it is. The job has still to be started.
    public <T> Job<T> read(BiFunction<? super Library, ? super Progress, ? extends T> look) {
        return background.read(progress -> look.apply(library, progress));
    }

    /// Changes something: sets it going, and when it is on disk tells the listeners, then `done`.
    ///
    /// @param change makes one change and returns what is different
    /// @param done what else to do with it
    public void change(Function<? super Library, Changes> change, Consumer<? super Changes> done) {
        change(change, Function.identity(), done);
    }

    /// Changes something that has a result besides its changes.
    ///
    /// @param changes finds the changes in the result
    /// @param done what else to do with the result
    public <T> void change(
            Function<? super Library, ? extends T> change,
            Function<? super T, Changes> changes,
            Consumer<? super T> done) {
        background
                .<T>write(progress -> change.apply(library))
                .onSuccess(
                        result -> {
                            publish(changes.apply(result));
                            done.accept(result);
                        })
                .start();
    }

    /// A change that takes long, as an import. The job has still to be started; what it changed is
    /// told by [#publish].
    public <T> Job<T> work(BiFunction<? super Library, ? super Progress, ? extends T> change) {
        return background.write(progress -> change.apply(library, progress));
    }

    /// Writes down a fact, see [Library#remember].
    public void remember(String key, String text) {
        background
                .write(
                        progress -> {
                            library.remember(key, text);
                            return key;
                        })
                .start();
    }

    /// What [#undo] would take back, or null.
    public ReadOnlyObjectProperty<@Nullable Changes> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /// What [#redo] would do again, or null.
    public ReadOnlyObjectProperty<@Nullable Changes> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /// Takes the last change back.
    public void undo() {
        change(changed -> changed.history().undo(), changes -> {});
    }

    /// Does the change again that was taken back last.
    public void redo() {
        change(changed -> changed.history().redo(), changes -> {});
    }

    /// Tells of a change that was made past this class, as by a long import.
    public void publish(Changes changes) {
        undoable.set(library.history().undoable().orElse(null));
        redoable.set(library.history().redoable().orElse(null));
        listeners.forEach(listener -> listener.accept(changes));
    }

    /// Hears of every change from now on, until unsubscribed.
    public Subscription listen(Consumer<Changes> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
