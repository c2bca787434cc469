package dev.recto.ui.study;

import dev.recto.model.Asking;
import dev.recto.model.Card;
import dev.recto.model.Flag;
import dev.recto.model.Grade;
import dev.recto.model.ListNote;
import dev.recto.model.NoteId;
import dev.recto.schedule.Explanation;
import dev.recto.schedule.StudyDays;
import dev.recto.store.Library;
import dev.recto.store.change.Changes;
import dev.recto.study.Answered;
import dev.recto.study.Asked;
import dev.recto.study.Order;
import dev.recto.study.Progress;
import dev.recto.study.Sitting;
import dev.recto.study.Step;
import dev.recto.study.Summary;
import dev.recto.ui.ObservableLibrary;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// One sitting on the screen: asks, takes grades, saves each before it goes on, and takes back.
///
/// Whatever changes the library during the sitting, be it from here, from the editor or by undo,
/// comes back through the library's news, and the sitting follows it. So the two never disagree.
public final class StudyViewModel {
    private final ObservableLibrary library;
    private final Supplier<StudyDays> days;
    private final Clock clock;
    private final boolean itemByItem;
    private final Consumer<? super Exception> failure;
    private final Subscription listening;

    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable Asked> asked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Progress> progress =
            new ReadOnlyObjectWrapper<>(new Progress(0, 0, 0, 0));
    private final ReadOnlyIntegerWrapper uncovered = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper tomorrow = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();

    private final Scope scope;
    private Sitting sitting;
    private Instant since;
    // One step at a time: the next is taken when this one is on disk.
    private boolean saving;
    // Whether the news of the moment is of this sitting's own step.
    private boolean own;

    /// @param scope what is studied
    /// @param days when study days begin
    /// @param itemByItem whether the items of a list are uncovered one by one
    /// @param failure shows that a step could not be saved
    public StudyViewModel(
            ObservableLibrary library,
            Scope scope,
            Supplier<StudyDays> days,
            Clock clock,
            boolean itemByItem,
            Consumer<? super Exception> failure) {
        this.library = library;
        this.scope = scope;
        this.days = days;
        this.clock = clock;
        this.itemByItem = itemByItem;
        this.failure = failure;
        sitting = Sitting.of(List.of(), days.get());
        since = clock.instant();
        listening = library.listen(this::follow);
    }

    /// Begins with what is due and new today.
    public void begin() {
        LocalDate day = today();
        start(file -> Order.of(scope.due(file, day), new Random(day.toEpochDay())), false);
        library.read(file -> scope.count(file, day.plusDays(1))).onSuccess(tomorrow::set).start();
    }

    /// Begins with cards that are not due, or were just answered, and leaves the schedule alone:
    /// those of the last sitting, or all where there was none.
    public void practise() {
        var again = sitting.answeredCards();
        LocalDate day = today();
        start(
                file -> {
                    List<Asked> all = scope.all(file, day);
                    List<Asked> chosen =
                            again.isEmpty()
                                    ? all
                                    : all.stream()
                                            .filter(each -> again.contains(each.card().id()))
                                            .toList();
                    return Order.of(chosen, new Random(clock.millis()));
                },
                true);
    }

    /// Shows the answer, or of a list that is shown item by item its next item.
    public void reveal() {
        if (phase.get() == Phase.QUESTION && !saving) {
            sitting.reveal();
            uncovered.set(itemByItem ? 1 : Integer.MAX_VALUE);
            phase.set(Phase.ANSWER);
        } else if (moreItems()) {
            uncovered.set(uncovered.get() + 1);
        }
    }

    /// Whether items of the list are still covered.
    public boolean moreItems() {
        return phase.get() == Phase.ANSWER
                && current().note().note() instanceof ListNote list
                && uncovered.get() < list.items().size();
    }

    /// Grades the answer. Goes on as soon as the grade is on disk; if it cannot be saved the card
    /// stays, and the failure is shown.
    public void grade(Grade grade) {
        if (phase.get() == Phase.ANSWER && !saving) {
            Instant now = clock.instant();
            Answered answered =
                    sitting.answer(grade, Asking.FLIP, Duration.between(since, now), now);
            save(file -> file.reviews().record(answered.review(), answered.memory()));
        }
    }

    /// Flags the card, or takes its flag off.
    public void flag() {
        if (canChange()) {
            Card card = current().card();
            Flag now = card.flag() == Flag.NONE ? Flag.RED : Flag.NONE;
            sitting.flag(now);
            save(file -> file.cards().flag(List.of(card.id()), now));
        }
    }

    /// Keeps the card out of study until the learner says otherwise.
    public void suspend() {
        if (canChange()) {
            Card card = sitting.suspend();
            save(file -> file.cards().suspend(List.of(card.id()), true));
        }
    }

    /// Puts the card off until tomorrow.
    public void bury() {
        if (canChange()) {
            LocalDate until = today().plusDays(1);
            Card card = sitting.bury(until);
            save(file -> file.cards().bury(List.of(card.id()), until));
        }
    }

    /// Takes the last step of the sitting back.
    public void undo() {
        if (undoable.get() && !saving) {
            library.undo();
        }
    }

    /// Where the grades would lead, worst first. Empty in practice and where no answer is shown.
    public Map<Grade, Explanation> outcomes() {
        return phase.get() == Phase.ANSWER ? sitting.outcomes(clock.instant()) : Map.of();
    }

    /// What was done so far.
    public Summary summary() {
        return sitting.summary();
    }

    /// Whether the schedule is left alone.
    public boolean isPractice() {
        return sitting.isPractice();
    }

    /// Whether the card was asked before in this sitting.
    public boolean isRepeat() {
        return sitting.isRepeat();
    }

    /// How long the present question has been shown.
    public Duration thinking() {
        return Duration.between(since, clock.instant());
    }

    /// The present study day.
    public LocalDate today() {
        return days.get().dayOf(clock.instant());
    }

    /// Stops listening to the library.
    public void close() {
        listening.unsubscribe();
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /// The card in hand, or null where there is none.
    public ReadOnlyObjectProperty<@Nullable Asked> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// How many items of a list are uncovered.
    public ReadOnlyIntegerProperty uncoveredProperty() {
        return uncovered.getReadOnlyProperty();
    }

    /// How many cards come tomorrow.
    public ReadOnlyIntegerProperty tomorrowProperty() {
        return tomorrow.getReadOnlyProperty();
    }

    /// Whether a step of this sitting can be taken back.
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    private boolean canChange() {
        return asked.get() != null && !saving;
    }

    private Asked current() {
        return Objects.requireNonNull(asked.get());
    }

    private void start(Function<Library, List<Asked>> cards, boolean practice) {
        phase.set(Phase.LOADING);
        library.read(cards)
                .onSuccess(
                        found -> {
                            sitting =
                                    practice
                                            ? Sitting.practice(found, days.get())
                                            : Sitting.of(found, days.get());
                            show();
                        })
                .start();
    }

    /// Saves the step that the sitting has just made. The screen goes on when it is on disk; if it
    /// cannot be saved, the sitting takes it back.
    private void save(Function<Library, Changes> change) {
        saving = true;
        library.work((file, _) -> change.apply(file))
                .onSuccess(
                        changes -> {
                            own = true;
                            library.publish(changes);
                            own = false;
                            show();
                        })
                .onFailure(
                        problem -> {
                            sitting.undo();
                            failure.accept(problem);
                        })
                .onEnd(() -> saving = false)
                .start();
    }

    /// Does to the sitting what others did to the library.
    private void follow(Changes changes) {
        switch (changes.way()) {
            case DONE, CONTINUED -> {
                if (!own && changes.kinds().contains(Changes.Kind.NOTES) && asked.get() != null) {
                    reread(current().note().id(), changes.way() == Changes.Way.CONTINUED);
                }
            }
            case UNDONE -> {
                if (sitting.lastStep()
                        .map(Step::kind)
                        .filter(madeBy(changes)::contains)
                        .isPresent()) {
                    sitting.undo();
                    show();
                } else {
                    // It was none of this sitting's, which may not ask the same any more.
                    restart();
                }
            }
            case REDONE -> restart();
        }
    }

    /// The steps that are saved by such a change.
    private static Set<Step.Kind> madeBy(Changes changes) {
        return switch (changes.action()) {
            case ANSWER -> Set.of(Step.Kind.ANSWER);
            case FLAG_CARDS -> Set.of(Step.Kind.FLAG);
            case SUSPEND_CARDS -> Set.of(Step.Kind.SUSPEND);
            case BURY_CARDS -> Set.of(Step.Kind.BURY);
            default ->
                    changes.kinds().contains(Changes.Kind.NOTES)
                            ? Set.of(Step.Kind.EDIT, Step.Kind.DELETE)
                            : Set.of();
        };
    }

    private void restart() {
        if (sitting.isPractice()) {
            practise();
        } else {
            begin();
        }
    }

    /// @param again whether the change before this one was the same, of which it takes the place
    private void reread(NoteId note, boolean again) {
        library.read(file -> file.notes().find(note))
                .onSuccess(
                        found -> {
                            if (again
                                    && sitting.lastStep().map(Step::kind).orElse(null)
                                            == Step.Kind.EDIT) {
                                sitting.undo();
                            }
                            found.ifPresentOrElse(sitting::edit, () -> sitting.delete(note));
                            show();
                        })
                .start();
    }

    private void show() {
        undoable.set(sitting.canUndo());
        progress.set(sitting.progress());
        if (sitting.isFinished()) {
            asked.set(null);
            phase.set(sitting.canUndo() ? Phase.FINISHED : Phase.NOTHING);
        } else {
            boolean shown = sitting.isAnswerShown();
            boolean stays =
                    phase.get() == Phase.ANSWER
                            && sitting.current().card().id().equals(current().card().id());
            if (!shown || !stays) {
                uncovered.set(shown ? Integer.MAX_VALUE : 0);
            }
            // Changed in any case, so that a repeat of the same card is shown anew.
            phase.set(Phase.LOADING);
            asked.set(sitting.current());
            phase.set(shown ? Phase.ANSWER : Phase.QUESTION);
            if (!shown) {
                since = clock.instant();
            }
        }
    }
}
