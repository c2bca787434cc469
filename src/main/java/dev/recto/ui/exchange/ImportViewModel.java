package dev.recto.ui.exchange;

import dev.recto.model.DeckDraft;
import dev.recto.model.DeckId;
import dev.recto.model.MediaDraft;
import dev.recto.store.change.Changes;
import dev.recto.store.imports.Comparison;
import dev.recto.store.imports.ImportPlan;
import dev.recto.transfer.DeckFormat;
import dev.recto.transfer.Imported;
import dev.recto.transfer.Material;
import dev.recto.transfer.Progress;
import dev.recto.transfer.Wish;
import dev.recto.ui.Background;
import dev.recto.ui.Exchange;
import dev.recto.ui.Job;
import dev.recto.ui.ObservableLibrary;
import dev.recto.ui.Work;
import dev.recto.ui.exchange.neighbours.NeighboursViewModel;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// What is to be imported, how it is read, where it goes and what that would change.
public final class ImportViewModel {
    /// How finely the progress of a reading is told.
    private static final long STEPS = 1000;

    private final ObservableLibrary library;
    private final Background background;
    private final Exchange exchange;
    private final ObservableList<Path> waiting = FXCollections.observableArrayList();
    private final ObservableList<Path> left = FXCollections.unmodifiableObservableList(waiting);
    private final Subscription listening;

    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Outlook> outlook = new ReadOnlyObjectWrapper<>();

    /// Whether the outlook is of what is shown, and not of what was shown before.
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper();

    private final ReadOnlyObjectWrapper<@Nullable Job<?>> job = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Place>> places =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable DeckId> into = new SimpleObjectProperty<>();
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty tags = new SimpleStringProperty("");
    private final NeighboursViewModel neighbours;
    private @Nullable Job<?> comparing;
    private @Nullable Comparison comparison;

    /// The name that the material gave its deck last.
    private String named = "";

    ImportViewModel(ObservableLibrary library, Background background, Exchange exchange) {
        this.library = library;
        this.background = background;
        this.exchange = exchange;
        neighbours = new NeighboursViewModel(library);
        neighbours.revisionProperty().subscribe(() -> show());
        listening = library.listen(changes -> refresh());
        into.subscribe(this::compare);
        title.subscribe(this::compare);
        tags.subscribe(this::compare);
    }

    /// Reads what the learner can choose from, and compares anew.
    void refresh() {
        library.read(file -> Place.all(file.decks()))
                .onSuccess(
                        found -> {
                            places.set(found);
                            compare();
                        })
                .start();
    }

    /// Stops listening and working.
    void close() {
        listening.unsubscribe();
        neighbours.stop();
        cancel();
    }

    /// Reads files, one after the other.
    ///
    /// @param deck the deck that is proposed, or null for a new one
    void open(List<Path> files, @Nullable DeckId deck) {
        into.set(deck);
        waiting.setAll(files);
        next();
    }

    /// Reads a pasted text.
    ///
    /// @param name what it is called
    /// @param title the name of the deck where the text has none
    void paste(String name, String title, String text) {
        waiting.clear();
        read(
                progress ->
                        Reading.of(
                                Material.pasted(name, title, text),
                                exchange.formats(),
                                told(progress)),
                true);
    }

    /// Reads by another format.
    void format(DeckFormat format) {
        again((now, progress) -> now.by(format, progress));
    }

    /// Reads in another character set; null finds it out.
    void charset(@Nullable Charset charset) {
        again((now, progress) -> now.in(charset, progress));
    }

    /// Reads as the learner wishes.
    void wish(Wish wish) {
        again((now, progress) -> now.with(wish, progress));
    }

    /// Calls off what is under way.
    void cancel() {
        if (job.get() instanceof Job<?> running) {
            running.cancel();
            job.set(null);
        }
    }

    /// Imports.
    ///
    /// @param done hears what was changed
    void run(Consumer<Changes> done) {
        ImportPlan plan = plan();
        if (plan == null || !possible()) {
            return;
        }
        ImportPlan decided = plan.deciding(neighbours.decisions());
        start(
                library.work((file, progress) -> file.imports().run(decided, progress.forStore()))
                        .onSuccess(
                                result -> {
                                    library.publish(result.changes());
                                    done.accept(result.changes());
                                }));
    }

    /// Whether there are more files to read.
    boolean hasNext() {
        return !waiting.isEmpty();
    }

    /// The files that are still to be read.
    ObservableList<Path> waiting() {
        return left;
    }

    /// Reads the next file.
    void next() {
        if (hasNext()) {
            Path file = waiting.removeFirst();
            read(
                    progress -> Reading.of(Material.of(file), exchange.formats(), told(progress)),
                    true);
        }
    }

    /// Whether something would change and can be imported.
    boolean possible() {
        return job.get() == null
                && settled.get()
                && outlook.get() instanceof Outlook now
                && now.worthwhile();
    }

    /// What was read, or null as long as nothing was.
    ReadOnlyObjectProperty<@Nullable Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// Why nothing could be read or imported, or null.
    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Whether the outlook is of what is shown. While a material is read anew, the outlook of the
    /// last reading stays in view.
    ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    /// What the import would do, or null as long as that is not known.
    ReadOnlyObjectProperty<@Nullable Outlook> outlookProperty() {
        return outlook.getReadOnlyProperty();
    }

    /// What is under way, or null.
    ReadOnlyObjectProperty<@Nullable Job<?>> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /// The notes that are much like one of the library.
    NeighboursViewModel neighbours() {
        return neighbours;
    }

    /// The decks that can take the notes.
    ReadOnlyObjectProperty<List<Place>> placesProperty() {
        return places.getReadOnlyProperty();
    }

    /// The deck that takes the notes, or null for a new one.
    ObjectProperty<@Nullable DeckId> intoProperty() {
        return into;
    }

    /// The name of the new deck.
    StringProperty titleProperty() {
        return title;
    }

    /// What every note is tagged with.
    StringProperty tagsProperty() {
        return tags;
    }

    /// The decks that were read; empty as long as nothing was.
    List<DeckDraft> decks() {
        return reading.get() instanceof Reading now && now.imported() instanceof Imported imported
                ? imported.decks()
                : List.of();
    }

    private List<MediaDraft> media() {
        return reading.get() instanceof Reading now && now.imported() instanceof Imported imported
                ? imported.media()
                : List.of();
    }

    private void again(BiFunction<Reading, Progress, Reading> other) {
        Reading now = reading.get();
        if (now != null) {
            read(progress -> other.apply(now, told(progress)), false);
        }
    }

    /// A reading that is called off, or overtaken by another, stops.
    private static Progress told(dev.recto.ui.Progress job) {
        return done -> {
            job.at(Math.round(done * STEPS), STEPS);
            return !job.cancelled();
        };
    }

    private void read(Work<Reading> work, boolean anew) {
        failure.set(null);
        if (anew) {
            outlook.set(null);
            reading.set(null);
        }
        start(background.read(work).onSuccess(found -> show(found, anew)));
    }

    private void start(Job<?> work) {
        cancel();
        work.onFailure(failure::set).onEnd(() -> ended(work));
        job.set(work);
        work.start();
    }

    private void ended(Job<?> work) {
        if (job.get() == work) {
            job.set(null);
        }
    }

    private void show(Reading found, boolean anew) {
        reading.set(found);
        failure.set(found.failure());
        boolean kept = !anew && !title.get().equals(named);
        named = decks().size() == 1 ? decks().getFirst().name() : found.material().stem();
        if (!kept) {
            title.set(named);
        }
        compare();
    }

    private @Nullable ImportPlan plan() {
        DeckId deck = into.get();
        List<String> path =
                places.get().stream()
                        .filter(place -> place.deck().equals(deck))
                        .findFirst()
                        .map(Place::path)
                        .orElse(List.of());
        var target = new Target(path.isEmpty() ? null : deck, path, title.get(), tags.get());
        return decks().isEmpty() || !target.complete()
                ? null
                : target.plan(decks(), exchange.options()).withMedia(media());
    }

    private void compare() {
        if (comparing != null) {
            comparing.cancel();
        }
        ImportPlan plan = plan();
        settled.set(false);
        comparison = null;
        if (plan == null) {
            outlook.set(null);
        } else {
            Job<Comparison> next = library.read(file -> file.imports().compare(plan));
            comparing = next;
            next.onSuccess(found -> look(plan, found)).onFailure(failure::set).start();
        }
    }

    /// Looks for notes of the library that are like those that would be added.
    private void look(ImportPlan plan, Comparison found) {
        comparison = found;
        Job<?> search = neighbours.look(plan);
        if (job.get() == null && search.runningProperty().get()) {
            job.set(search);
            search.runningProperty().subscribe(() -> ended(search));
        }
    }

    private void show() {
        if (comparison != null) {
            outlook.set(Outlook.of(comparison, neighbours.decisions()));
            settled.set(true);
        }
    }
}
