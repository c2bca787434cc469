package dev.recto.ui.note;

import dev.recto.model.Deck;
import dev.recto.model.DeckId;
import dev.recto.model.NoteId;
import dev.recto.model.StoredNote;
import dev.recto.model.Tag;
import dev.recto.store.Library;
import dev.recto.store.change.Added;
import dev.recto.store.change.Changes;
import dev.recto.store.change.Changes.Kind;
import dev.recto.ui.Job;
import dev.recto.ui.ObservableLibrary;
import dev.recto.ui.note.State.Stage;
import dev.recto.ui.note.Subject.Existing;
import dev.recto.ui.note.Subject.New;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// A note while it is written. Complete, it is saved; not complete, it is kept as a draft. It knows
/// no clock: whoever shows it calls [#save()] a moment after the last change.
final class EditorViewModel {
    private static final int RECENT = 5;

    private final ObservableLibrary library;
    private final Consumer<? super Changes> told;
    private final Subscription listening;
    private final ReadOnlyObjectWrapper<Form> form = new ReadOnlyObjectWrapper<>(Form.EMPTY);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable Subject> subject = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Deck> deck = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SortedSet<Tag>> tags =
            new ReadOnlyObjectWrapper<>(new TreeSet<>());
    private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper();
    private final ObservableList<Recent> recent = FXCollections.observableArrayList();
    private final Twins twins;
    private final Steps steps = new Steps();
    private final Keeper keeper;
    private int agreed;
    private @Nullable Job<?> opening;

    /// A note that was added.
    record Recent(NoteId id, String headline) {}

    /// @param told hears that a note was added or moved
    /// @param failure shows that something could not be saved
    EditorViewModel(
            ObservableLibrary library,
            Consumer<? super Changes> told,
            Consumer<? super Exception> failure) {
        this.library = library;
        this.told = told;
        keeper = new Keeper(library, failure, this::tell);
        twins = new Twins(library);
        listening = library.listen(this::follow);
    }

    /// Begins a new note, or goes on with the one that was begun.
    ///
    /// @param home the deck that is proposed for it
    void write(DeckId home) {
        open(file -> Opened.anew(file, home));
    }

    /// Takes a note to be edited.
    void edit(NoteId note) {
        open(file -> Opened.again(file, note));
    }

    private void open(Function<Library, Optional<Opened>> look) {
        rest();
        read(
                look,
                found -> {
                    gone.set(found.isEmpty());
                    found.ifPresent(this::take);
                });
    }

    private <T> void read(Function<Library, T> look, Consumer<T> then) {
        opening = keeper.read(look).onSuccess(then);
        opening.start();
    }

    private void take(Opened opened) {
        subject.set(opened.subject());
        deck.set(opened.deck());
        tags.set(opened.tags());
        show(opened.form(), opened.drafted(), opened.stored());
    }

    private void show(Form now, boolean draft, Form stored) {
        keeper.begin(now, draft, stored);
        agreed = 0;
        steps.clear();
        form.set(now);
        tell();
        twins.compare(now, id());
    }

    /// Puts away what is written: saved where it is complete, else kept as a draft.
    ///
    /// @return whether it was kept as a draft
    boolean rest() {
        if (opening != null) {
            opening.cancel();
        }
        boolean incomplete =
                switch (state.get().stage()) {
                    case BEGUN, DRAFT, HELD -> true;
                    default -> false;
                };
        add();
        save();
        subject.set(null);
        form.set(Form.EMPTY);
        state.set(State.NOTHING);
        return incomplete;
    }

    /// A text was typed, or letters of it deleted.
    void type(Spot spot, String text) {
        Form from = form.get();
        if (!from.text(spot).equals(text)) {
            Form to = from.with(spot, text);
            steps.type(from, to, spot);
            put(to);
        }
    }

    /// Something else about the note is changed, in one step.
    void change(UnaryOperator<Form> change) {
        Form from = form.get();
        Form to = change.apply(from);
        if (!to.equals(from)) {
            steps.take(from);
            put(to);
        }
    }

    /// Makes it another kind of note.
    void convert(NoteKind kind) {
        change(now -> Conversion.to(kind, now));
    }

    /// Goes one step back: of the writing as long as there is one, then of the library.
    void undo() {
        steps.back(form.get())
                .ifPresentOrElse(
                        this::put,
                        () -> {
                            if (library.undoableProperty().get() != null) {
                                library.undo();
                            }
                        });
    }

    /// Does again what was taken back.
    void redo() {
        steps.forth(form.get())
                .ifPresentOrElse(
                        this::put,
                        () -> {
                            if (library.redoableProperty().get() != null) {
                                library.redo();
                            }
                        });
    }

    private void put(Form now) {
        form.set(now);
        tell();
    }

    /// Writes what has changed to the library, and looks for other notes that ask the same.
    void save() {
        Form now = form.get();
        Subject of = subject.get();
        if (of == null) {
            return;
        }
        twins.compare(now, id());
        keeper.keep(of, home(), now, now.flaw() == Flaw.NONE && !isHeld(now));
        tell();
    }

    private boolean isHeld(Form now) {
        return subject.get() instanceof Existing existing && existing.lost(now.note()) > agreed;
    }

    /// Lets the cards go that the new text no longer asks for.
    void agree() {
        if (subject.get() instanceof Existing existing) {
            agreed = existing.lost(form.get().note());
            keeper.renew();
            save();
        }
    }

    /// Adds the note and begins the next, if it is new and complete.
    void add() {
        if (state.get().stage() != Stage.READY || !(subject.get() instanceof New fresh)) {
            return;
        }
        Form written = form.get();
        DeckId goal = home();
        show(written.next(), false, Form.EMPTY);
        keeper.add(fresh, goal, written, added -> added(added, written), () -> again(written));
    }

    private void added(Added<NoteId> added, Form written) {
        recent.addFirst(new Recent(added.id(), written.note().headline()));
        recent.remove(Math.min(RECENT, recent.size()), recent.size());
        told.accept(added.changes());
    }

    /// What could not be added is there again, unless the next note is begun.
    private void again(Form written) {
        if (subject.get() instanceof New && form.get().isBlank()) {
            put(written);
        }
    }

    /// Throws away what was written and is no note. This can be taken back like any step.
    void discard() {
        if (state.get().discardable()) {
            change(now -> subject.get() instanceof Existing ? keeper.stored() : now.next());
            save();
        }
    }

    /// Puts the note into another deck.
    void move(Deck goal) {
        if (subject.get() instanceof Existing existing) {
            save();
            NoteId note = existing.note().id();
            library.change(file -> file.notes().move(List.of(note), goal.id()), told);
        } else {
            deck.set(goal);
            keeper.renew();
            save();
        }
    }

    private void follow(Changes changes) {
        if (keeper.isOwn() || subject.get() == null || !changes.kinds().contains(Kind.NOTES)) {
            return;
        }
        if (subject.get() instanceof Existing existing && keeper.has(form.get())) {
            NoteId note = existing.note().id();
            read(file -> Opened.again(file, note), this::again);
        }
        List<NoteId> added = recent.stream().map(Recent::id).toList();
        library.read(file -> file.notes().find(added).keySet())
                .onSuccess(there -> recent.removeIf(each -> !there.contains(each.id())))
                .start();
    }

    /// The note may have been changed elsewhere.
    private void again(Optional<Opened> found) {
        gone.set(found.isEmpty());
        if (found.isEmpty()) {
            subject.set(null);
            tell();
        } else if (keeper.has(form.get())) {
            Opened now = found.get();
            boolean same = now.form().note().equals(form.get().note());
            if (same && now.form().tags().equals(form.get().tags())) {
                subject.set(now.subject());
                deck.set(now.deck());
                tell();
            } else {
                take(now);
            }
        }
    }

    private void tell() {
        Form now = form.get();
        Flaw flaw = now.flaw();
        state.set(
                switch (subject.get()) {
                    case null -> State.NOTHING;
                    case New _ ->
                            new State(
                                    now.isBlank()
                                            ? Stage.BLANK
                                            : flaw == Flaw.NONE ? Stage.READY : Stage.BEGUN,
                                    flaw,
                                    0);
                    case Existing existing ->
                            flaw != Flaw.NONE
                                    ? new State(Stage.DRAFT, flaw, 0)
                                    : isHeld(now)
                                            ? new State(Stage.HELD, flaw, existing.lost(now.note()))
                                            : new State(
                                                    keeper.has(now) && keeper.isSaved()
                                                            ? Stage.SAVED
                                                            : Stage.UNSAVED,
                                                    flaw,
                                                    0);
                });
    }

    private DeckId home() {
        return switch (subject.get()) {
            case New(DeckId home) when deck.get() == null -> home;
            case null, default -> deck.get().id();
        };
    }

    private Optional<NoteId> id() {
        return subject.get() instanceof Existing(StoredNote note, _)
                ? Optional.of(note.id())
                : Optional.empty();
    }

    /// Puts away what is written and stops listening.
    ///
    /// @return as [#rest()]
    boolean close() {
        listening.unsubscribe();
        return rest();
    }

    ReadOnlyObjectProperty<Form> formProperty() {
        return form.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What is being written, or null.
    ReadOnlyObjectProperty<@Nullable Subject> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /// The deck of the note, or null where nothing is being written.
    ReadOnlyObjectProperty<@Nullable Deck> deckProperty() {
        return deck.getReadOnlyProperty();
    }

    /// The tags that the library knows.
    ReadOnlyObjectProperty<SortedSet<Tag>> tagsProperty() {
        return tags.getReadOnlyProperty();
    }

    /// Whether the note, or the deck for it, is not there any more.
    ReadOnlyBooleanProperty goneProperty() {
        return gone.getReadOnlyProperty();
    }

    /// The notes that were added last, the latest first.
    ObservableList<Recent> recent() {
        return recent;
    }

    /// Other notes that ask the same.
    Twins twins() {
        return twins;
    }
}
