package dev.recto.ui.quiz.setup;

import dev.recto.model.DeckId;
import dev.recto.model.Tag;
import dev.recto.quiz.question.MatchingQuestion;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.question.QuestionKind;
import dev.recto.store.Library;
import dev.recto.store.change.Changes;
import dev.recto.store.quiz.QuizScope;
import dev.recto.ui.Job;
import dev.recto.ui.ObservableLibrary;
import dev.recto.ui.quiz.plan.PlanText;
import dev.recto.ui.quiz.plan.QuizMode;
import dev.recto.ui.quiz.plan.QuizPlan;
import dev.recto.ui.quiz.plan.Quizzed;
import dev.recto.ui.quiz.test.Exam;
import dev.recto.ui.quiz.test.TestDraft;
import dev.recto.ui.quiz.test.TestPage;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Choosing a quiz: what is wished for, how many cards fit, and making the questions. The last
/// choice is there again the next time.
public final class SetupViewModel {
    /// Where in the library the last choice is kept.
    private static final String LAST = "quiz.plan";

    private final ObservableLibrary library;
    private final Supplier<LocalDate> today;
    private final LongSupplier seeds;
    private final Subscription listening;
    private final ReadOnlyObjectWrapper<QuizPlan> plan =
            new ReadOnlyObjectWrapper<>(QuizPlan.usual());
    private final ReadOnlyObjectWrapper<Shelf> shelf = new ReadOnlyObjectWrapper<>(Shelf.EMPTY);
    private final ReadOnlyObjectWrapper<Outlook> outlook =
            new ReadOnlyObjectWrapper<>(Outlook.UNKNOWN);
    private final ReadOnlyObjectWrapper<Past> past = new ReadOnlyObjectWrapper<>(Past.NONE);
    private boolean begun;
    private @Nullable Job<?> looking;

    /// @param today the study day
    /// @param seeds the chance of the next quiz
    public SetupViewModel(
            ObservableLibrary library, Supplier<LocalDate> today, LongSupplier seeds) {
        this.library = library;
        this.today = today;
        this.seeds = seeds;
        listening = library.listen(this::follow);
    }

    /// What is wished for.
    public ReadOnlyObjectProperty<QuizPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Shelf> shelfProperty() {
        return shelf.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Outlook> outlookProperty() {
        return outlook.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Past> pastProperty() {
        return past.getReadOnlyProperty();
    }

    /// Begins with the last choice.
    ///
    /// @param deck what is asked about instead of what was last, or null
    public void begin(@Nullable DeckId deck) {
        LocalDate day = today.get();
        library.read(
                        file ->
                                new Begun(
                                        Shelf.read(file, day),
                                        file.recall(LAST).flatMap(PlanText::read)))
                .onSuccess(
                        read -> {
                            begun = true;
                            shelf.set(read.shelf);
                            QuizPlan last = read.last.orElse(QuizPlan.usual());
                            plan.set(
                                    last.withScope(
                                            deck == null
                                                    ? read.shelf.present(last.scope())
                                                    : QuizScope.of(deck)));
                            look();
                        })
                .start();
    }

    private record Begun(Shelf shelf, Optional<QuizPlan> last) {}

    /// Looks at the library anew.
    public void refresh() {
        if (begun) {
            LocalDate day = today.get();
            library.read(file -> Shelf.read(file, day))
                    .onSuccess(
                            read -> {
                                shelf.set(read);
                                plan.set(plan.get().withScope(read.present(plan.get().scope())));
                                look();
                            })
                    .start();
        }
    }

    private void follow(Changes changes) {
        refresh();
    }

    /// Wishes for something else.
    public void change(UnaryOperator<QuizPlan> change) {
        QuizPlan now = change.apply(plan.get());
        if (!now.equals(plan.get())) {
            plan.set(now);
            look();
        }
    }

    void mode(QuizMode mode) {
        change(now -> now.withMode(mode));
    }

    /// Chooses all decks.
    void allDecks() {
        scope(
                now ->
                        new QuizScope(
                                Set.of(),
                                now.tags(),
                                now.onlyDue(),
                                now.onlyFlagged(),
                                now.onlyMissed()));
    }

    /// Takes a deck in or leaves it out; where none is left, all are chosen.
    void deck(DeckId deck, boolean wanted) {
        scope(
                now ->
                        new QuizScope(
                                shelf.get().choosing(now.decks(), deck, wanted),
                                now.tags(),
                                now.onlyDue(),
                                now.onlyFlagged(),
                                now.onlyMissed()));
    }

    /// Takes a tag in or leaves it out.
    void tag(Tag tag, boolean wanted) {
        scope(
                now ->
                        new QuizScope(
                                now.decks(),
                                with(now.tags(), tag, wanted),
                                now.onlyDue(),
                                now.onlyFlagged(),
                                now.onlyMissed()));
    }

    /// Wishes for due cards only, flagged ones, missed ones.
    void only(boolean due, boolean flagged, boolean missed) {
        scope(now -> new QuizScope(now.decks(), now.tags(), due, flagged, missed));
    }

    private void scope(UnaryOperator<QuizScope> change) {
        change(now -> now.withScope(change.apply(now.scope())));
    }

    /// Allows a kind of question, or does not.
    void kind(QuestionKind kind, boolean wanted) {
        change(
                now ->
                        new QuizPlan(
                                now.mode(),
                                now.scope(),
                                now.count(),
                                with(now.kinds(), kind, wanted),
                                now.direction(),
                                now.minutes()));
    }

    private static <T> Set<T> with(Set<T> set, T element, boolean wanted) {
        var now = new HashSet<>(set);
        if (wanted) {
            now.add(element);
        } else {
            now.remove(element);
        }
        return now;
    }

    /// Whether a quiz can begin as far as is known.
    boolean possible() {
        QuizPlan now = plan.get();
        return outlook.get().cards() > 0 && (now.mode() != QuizMode.TEST || !now.kinds().isEmpty());
    }

    /// Only the last look counts.
    private void look() {
        if (looking != null) {
            looking.cancel();
        }
        QuizPlan now = plan.get();
        Shelf decks = shelf.get();
        LocalDate day = today.get();
        looking =
                library.read(
                                file ->
                                        new Seen(
                                                Outlook.of(file, now, day),
                                                Past.read(file, decks, now)))
                        .onSuccess(
                                seen -> {
                                    outlook.set(seen.outlook);
                                    past.set(seen.past);
                                })
                        .start();
    }

    private record Seen(Outlook outlook, Past past) {}

    /// Keeps the choice for the next time.
    public void remember() {
        String text = PlanText.of(plan.get());
        write(file -> file.remember(LAST, text), () -> {});
    }

    /// Makes the questions of a test.
    ///
    /// @param title what a test about several decks is called
    /// @param done takes them; there may be none
    public void exam(String title, Consumer<Exam> done) {
        exam(plan.get(), seeds.getAsLong(), title, done);
    }

    /// Makes the questions of a test that is under way again.
    ///
    /// @param done takes them; there may be none
    public void exam(TestDraft draft, Consumer<Exam> done) {
        exam(draft.plan(), draft.seed(), draft.title(), done);
    }

    private void exam(QuizPlan wish, long seed, String title, Consumer<Exam> done) {
        make(
                wish,
                quizzed -> {
                    List<Question> questions = quizzed.questions(seed);
                    return new Exam(wish, seed, quizzed.name().orElse(title), questions, true);
                },
                done);
    }

    /// Makes a round of matching.
    ///
    /// @param done takes it; there may be none
    public void round(Consumer<Optional<MatchingQuestion>> done) {
        long seed = seeds.getAsLong();
        make(plan.get(), quizzed -> quizzed.matching(seed), done);
    }

    private <T> void make(QuizPlan wish, Function<Quizzed, T> make, Consumer<T> done) {
        LocalDate day = today.get();
        library.read(file -> make.apply(Quizzed.read(file, wish, day))).onSuccess(done).start();
    }

    /// Gives up a sitting of Learn that was left.
    void forget(Past.Sitting sitting) {
        library.change(file -> file.quizzes().forget(sitting.state().scope()), _ -> {});
    }

    /// Gives up the test that is under way.
    void forgetTest() {
        write(file -> file.remember(TestPage.KEPT, ""), this::look);
    }

    private void write(Consumer<Library> change, Runnable done) {
        library.work(
                        (file, _) -> {
                            change.accept(file);
                            return true;
                        })
                .onSuccess(_ -> done.run())
                .start();
    }

    /// Stops listening.
    public void close() {
        listening.unsubscribe();
    }
}
