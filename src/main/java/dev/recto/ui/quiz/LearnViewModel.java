package dev.recto.ui.quiz;

import dev.recto.model.StoredNote;
import dev.recto.quiz.mark.Verdict;
import dev.recto.quiz.question.ClozeQuestion;
import dev.recto.quiz.question.Examiner;
import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.Outcome;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.question.TypedQuestion;
import dev.recto.quiz.sitting.LearnSitting;
import dev.recto.schedule.StudyDays;
import dev.recto.store.Library;
import dev.recto.store.change.Action;
import dev.recto.store.change.Changes;
import dev.recto.store.quiz.Learning;
import dev.recto.store.quiz.QuizScope;
import dev.recto.store.quiz.Quizzes;
import dev.recto.store.table.CardEntry;
import dev.recto.ui.Job;
import dev.recto.ui.ObservableLibrary;
import dev.recto.ui.ObservableSettings;
import dev.recto.ui.quiz.question.Examiners;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Learning on the screen: asks, marks at once, saves each answer together with where the sitting
/// stands, and takes back. What is on disk is the truth: after an undo, a crash or a change from
/// elsewhere the sitting is read from there.
public final class LearnViewModel {
    private final ObservableLibrary library;
    private final ObservableSettings settings;
    private final QuizScope scope;
    private final String scopeText;
    private final Clock clock;
    private final Consumer<? super Exception> failure;
    private final Examiner examiner;
    private final Subscription listening;
    private final Unfinished unfinished;

    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable Question> question =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Outcome> almost = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<LearnSitting> sitting =
            new ReadOnlyObjectWrapper<>(LearnSitting.of(List.of()));
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();

    private final BooleanBinding overrulable;

    // The answers of this sitting since it was opened, the latest first.
    private final Deque<Answer> answers = new ArrayDeque<>();
    private @Nullable Job<?> job;
    private @Nullable Resumed resumed;
    private Given given = new Given.Nothing();
    private Instant since;
    // One step at a time: the next is taken when this one is on disk.
    private boolean saving;

    /// @param scope what is learned
    /// @param failure shows that a step could not be saved
    public LearnViewModel(
            ObservableLibrary library,
            ObservableSettings settings,
            QuizScope scope,
            Clock clock,
            Consumer<? super Exception> failure) {
        this.library = library;
        this.settings = settings;
        examiner = Examiners.of(settings.get());
        this.scope = scope;
        scopeText = ScopeText.of(scope);
        unfinished = new Unfinished(library, scopeText);
        this.clock = clock;
        this.failure = failure;
        since = clock.instant();
        overrulable =
                Bindings.createBooleanBinding(
                        this::canOverrule, answer, library.undoableProperty());
        listening = library.listen(this::follow);
    }

    /// Begins, or resumes what was left unfinished.
    public void begin() {
        phase.set(Phase.LOADING);
        load(false, this::show);
    }

    /// Forgets where the sitting stands and begins anew. The log of the answers stays.
    public void startOver() {
        phase.set(Phase.LOADING);
        answers.clear();
        library.change(file -> file.quizzes().forget(scopeText), _ -> {});
    }

    /// @param finishedToo whether a sitting that is finished is taken up as well
    private void load(boolean finishedToo, Runnable then) {
        cancel();
        LocalDate day = days().dayOf(clock.instant());
        int before = sitting.get().answers();
        Job<Resumed> reading = library.read(file -> Resumed.read(file, scope, day, finishedToo));
        job =
                reading.onSuccess(
                                read -> {
                                    if (saving || sitting.get().answers() != before) {
                                        // Answered meanwhile: what was read is out of date.
                                        load(finishedToo, then);
                                    } else {
                                        resumed = read;
                                        sitting.set(read.sitting());
                                        then.run();
                                    }
                                })
                        .start();
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    private void show() {
        answer.set(null);
        undoable.set(!answers.isEmpty());
        if (!sitting.get().finished()) {
            // Changed in any case, so that the same question is asked anew.
            phase.set(Phase.LOADING);
            sitting.set(material().ready(sitting.get()));
            question.set(material().question(sitting.get()));
            given = resumed().given(scopeText, sitting.get().answers(), current());
            since = clock.instant();
            phase.set(Phase.QUESTION);
        } else {
            question.set(null);
            phase.set(sitting.get().done().isEmpty() ? Phase.NOTHING : Phase.FINISHED);
        }
    }

    /// Marks an answer. One that is almost right may be given once more; any other is saved, and
    /// its verdict shown when it is on disk.
    public void answer(Given given) {
        boolean again = phase.get() == Phase.ALMOST;
        if (saving || !isAsking()) {
            return;
        }
        Question asked = current();
        Outcome outcome = examiner.mark(asked, given);
        boolean typed = asked instanceof TypedQuestion || asked instanceof ClozeQuestion;
        if (typed && !again && outcome.verdict() == Verdict.ALMOST) {
            almost.set(outcome);
            phase.set(Phase.ALMOST);
            return;
        }
        Answer made = conditions().answer(given, again ? outcome.atSecondTry() : outcome, false);
        save(file -> record(file.quizzes(), made), () -> settle(made));
    }

    private Answer.Asked conditions() {
        CardEntry entry = entry();
        Instant at = clock.instant();
        return new Answer.Asked(
                sitting.get(),
                entry,
                current(),
                material().scheduler(entry.card()),
                at,
                days().dayOf(at),
                Duration.between(since, at),
                settings.get().quizzesCount());
    }

    /// Counts the last answer as right after all: in the log it takes the place of the wrong one.
    public void overrule() {
        Answer last = answer.get();
        if (saving || last == null || !overrulable.get()) {
            return;
        }
        Answer made = last.overruling(material().scheduler(last.entry().card()));
        save(
                file -> record(file.quizzes().instead(), made),
                () -> {
                    answers.pop();
                    settle(made);
                });
    }

    private boolean canOverrule() {
        Changes undo = library.undoableProperty().get();
        return answer.get() != null
                && answer.get().isDisputable()
                && undo != null
                && undo.action() == Action.ANSWER;
    }

    private Changes record(Quizzes quizzes, Answer made) {
        Learning after = Kept.of(scopeText, made.after(), made.review().at());
        Changes changes = quizzes.answer(List.of(made.review()), made.memories(), after);
        made.figures(quizzes);
        return changes;
    }

    private void settle(Answer made) {
        unfinished.forget();
        answers.push(made);
        material().remember(made.before().current(), made.card());
        sitting.set(made.after());
        undoable.set(true);
        phase.set(Phase.VERDICT);
        answer.set(made);
    }

    /// The card in hand with its note as it is now: the one whose verdict is shown, or that is
    /// asked.
    public CardEntry entry() {
        Answer last = answer.get();
        return material().card(last == null ? sitting.get().current() : last.before().current());
    }

    /// What could be added to the note as an accepted answer.
    public Optional<Proposal> proposal() {
        return Optional.ofNullable(answer.get())
                .flatMap(last -> Proposal.of(last, entry().note().note()));
    }

    /// Writes the proposal into the note.
    ///
    /// @param done told of it
    public void keepAlternative(Consumer<Changes> done) {
        proposal()
                .ifPresent(
                        proposal -> {
                            StoredNote note = entry().note();
                            library.change(file -> proposal.keep(file, note), done);
                        });
    }

    /// Goes on to the next question, or to the end.
    public void next() {
        if (phase.get() == Phase.VERDICT && !saving) {
            show();
        }
    }

    /// Takes the last answer back.
    public void undo() {
        if (undoable.get() && !saving) {
            library.undo();
        }
    }

    private void save(Function<Library, Changes> change, Runnable then) {
        saving = true;
        library.work((file, _) -> change.apply(file))
                .onSuccess(
                        changes -> {
                            library.publish(changes);
                            then.run();
                        })
                .onFailure(failure)
                .onEnd(() -> saving = false)
                .start();
    }

    /// Does to the sitting what was done to the library.
    private void follow(Changes changes) {
        Action action = changes.action();
        boolean done = changes.way() == Changes.Way.DONE || changes.way() == Changes.Way.CONTINUED;
        boolean touches =
                action == Action.ANSWER
                        || action == Action.FORGET_LEARNING
                        || changes.kinds().contains(Changes.Kind.NOTES)
                        || changes.kinds().contains(Changes.Kind.CARDS);
        if (saving
                || !touches
                || phase.get() == Phase.LOADING && action != Action.FORGET_LEARNING) {
            return;
        }
        if (action == Action.ANSWER && changes.way() == Changes.Way.UNDONE && !answers.isEmpty()) {
            answers.pop();
        }
        boolean stays = done && (phase.get() == Phase.VERDICT || phase.get() == Phase.FINISHED);
        boolean edited = changes.kinds().contains(Changes.Kind.NOTES);
        Runnable then = stays ? () -> {} : edited && isAsking() ? goingOn() : this::show;
        load(changes.way() == Changes.Way.REDONE || stays, then);
    }

    private boolean isAsking() {
        return phase.get() == Phase.QUESTION || phase.get() == Phase.ALMOST;
    }

    /// Goes on with the question in hand, unless the change was to its own note.
    private Runnable goingOn() {
        Question asked = current();
        CardEntry entry = entry();
        LearnSitting before = sitting.get();
        return () -> {
            // Otherwise it was answered meanwhile.
            if (question.get() == asked && isAsking()) {
                resumed().goingOn(before, entry).ifPresentOrElse(sitting::set, this::show);
            }
        };
    }

    private Question current() {
        return Objects.requireNonNull(question.get());
    }

    private Resumed resumed() {
        return Objects.requireNonNull(resumed);
    }

    private Material material() {
        return resumed().material();
    }

    private StudyDays days() {
        return new StudyDays(settings.get().dayBegins(), clock.getZone());
    }

    /// What was given for the question before it was left the last time.
    public Given given() {
        return given;
    }

    /// Keeps what is given as far as it goes, so that it is there again after a crash.
    public void keep(Given now) {
        if (isAsking()) {
            unfinished.keep(sitting.get().answers(), current(), now);
        }
    }

    /// What was done so far.
    public LearnSummary summary() {
        return LearnSummary.of(sitting.get(), climber -> material().card(climber).note(), answers);
    }

    /// Stops listening to the library.
    public void close() {
        cancel();
        listening.unsubscribe();
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /// The question, or null where none is asked.
    public ReadOnlyObjectProperty<@Nullable Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /// The answer whose verdict is shown, or null.
    public ReadOnlyObjectProperty<@Nullable Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// The first try at the present question if it was almost right; out of date later.
    public ReadOnlyObjectProperty<@Nullable Outcome> almostProperty() {
        return almost.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<LearnSitting> sittingProperty() {
        return sitting.getReadOnlyProperty();
    }

    /// Whether the last answer can be said to have been right all the same.
    public BooleanBinding overrulableProperty() {
        return overrulable;
    }

    /// Whether an answer of this sitting can be taken back.
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }
}
