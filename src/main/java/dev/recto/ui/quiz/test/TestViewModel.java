package dev.recto.ui.quiz.test;

import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.sitting.TestSitting;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// A test under way: which question is in view, what was given for each, and how much time is left.
/// What there is of it is kept at every step, so that it can be resumed after anything.
public final class TestViewModel {
    private static final Duration LAST = Duration.ofMinutes(1);

    private final Exam exam;
    private final Clock clock;
    private final Consumer<TestDraft> keep;
    private final ReadOnlyObjectWrapper<TestSitting> sitting;
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Duration> left = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper nearlyOver = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper();
    private final ObservableSet<Integer> flagged = FXCollections.observableSet(new TreeSet<>());
    private final List<Duration> taken = new ArrayList<>();
    private Instant since;
    private boolean kept = true;

    /// A new test.
    ///
    /// @param keep keeps what there is of it
    public TestViewModel(Exam exam, Clock clock, Consumer<TestDraft> keep) {
        this(exam, clock, keep, null);
    }

    /// A test that was left and is resumed; the time in between does not count.
    ///
    /// @param draft what was kept of it, or null for a new test
    public TestViewModel(
            Exam exam, Clock clock, Consumer<TestDraft> keep, @Nullable TestDraft draft) {
        this.exam = exam;
        this.clock = clock;
        this.keep = keep;
        since = clock.instant();
        int minutes = exam.plan().minutes();
        Duration limit = minutes == 0 ? null : Duration.ofMinutes(minutes);
        TestSitting begun =
                TestSitting.begin(
                        exam.questions(),
                        draft == null ? since : since.minus(draft.elapsed()),
                        limit);
        if (draft == null) {
            exam.questions().forEach(_ -> taken.add(Duration.ZERO));
        } else {
            List<TestDraft.Answer> answers = draft.fitting(exam);
            answers.forEach(answer -> taken.add(answer.taken()));
            begun =
                    new TestSitting(
                            exam.questions(),
                            answers.stream().map(TestDraft.Answer::given).toList(),
                            begun.begun(),
                            limit);
            draft.flagged().stream().filter(i -> i < taken.size()).forEach(flagged::add);
            current.set(Math.clamp(draft.current(), 0, taken.size() - 1));
        }
        sitting = new ReadOnlyObjectWrapper<>(begun);
        left.set(begun.left(since));
    }

    /// What is asked.
    public Exam exam() {
        return exam;
    }

    /// The test as it stands.
    public ReadOnlyObjectProperty<TestSitting> sittingProperty() {
        return sitting.getReadOnlyProperty();
    }

    /// The question in view, by its index.
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// The question in view.
    public Question question() {
        return exam.questions().get(current.get());
    }

    /// What was given for the question in view.
    public Given given() {
        return sitting.get().given().get(current.get());
    }

    /// The questions to come back to, by their indices.
    public ObservableSet<Integer> flagged() {
        return flagged;
    }

    /// What is left of the time, or null without a limit; as of the last [#tick].
    public ReadOnlyObjectProperty<@Nullable Duration> leftProperty() {
        return left.getReadOnlyProperty();
    }

    /// Whether the last minute runs.
    public ReadOnlyBooleanProperty nearlyOverProperty() {
        return nearlyOver.getReadOnlyProperty();
    }

    /// Whether the time is up.
    public ReadOnlyBooleanProperty overProperty() {
        return over.getReadOnlyProperty();
    }

    /// Whether a question has an answer.
    public boolean isAnswered(int question) {
        return !(sitting.get().given().get(question) instanceof Given.Nothing);
    }

    /// Gives an answer to the question in view, in the place of what was given before.
    public void answer(Given given) {
        if (!given.equals(given())) {
            sitting.set(sitting.get().answer(current.get(), given));
            kept = false;
        }
    }

    /// Brings a question into view.
    public void go(int question) {
        if (question >= 0 && question < taken.size() && question != current.get()) {
            count();
            current.set(question);
            keep();
        }
    }

    /// Brings the next question into view.
    public void next() {
        go(current.get() + 1);
    }

    /// Brings the question before into view.
    public void previous() {
        go(current.get() - 1);
    }

    /// Brings the next question into view that has no answer, from the one in view on.
    public void nextOpen() {
        int all = taken.size();
        IntStream.range(1, all)
                .map(i -> (current.get() + i) % all)
                .filter(i -> !isAnswered(i))
                .findFirst()
                .ifPresent(this::go);
    }

    /// Marks the question in view to come back to, or takes the mark away.
    public void flag() {
        if (!flagged.remove(current.get())) {
            flagged.add(current.get());
        }
        keep();
    }

    /// Looks at the clock, and keeps what was given since it was looked at before.
    public void tick() {
        if (!kept) {
            keep();
        }
        Duration now = sitting.get().left(clock.instant());
        left.set(now);
        nearlyOver.set(now != null && now.compareTo(LAST) <= 0);
        over.set(now != null && now.isZero());
    }

    /// Keeps what there is, as before the test is left.
    public void keep() {
        kept = true;
        count();
        var answers = new ArrayList<TestDraft.Answer>();
        for (int i = 0; i < taken.size(); i++) {
            answers.add(
                    new TestDraft.Answer(
                            Exam.print(exam.questions().get(i)),
                            sitting.get().given().get(i),
                            taken.get(i)));
        }
        keep.accept(
                new TestDraft(
                        exam.plan(),
                        exam.seed(),
                        exam.title(),
                        Duration.between(sitting.get().begun(), clock.instant()),
                        answers,
                        flagged,
                        current.get()));
    }

    /// How long each question was in view.
    public List<Duration> taken() {
        count();
        return List.copyOf(taken);
    }

    private void count() {
        Instant now = clock.instant();
        taken.set(current.get(), taken.get(current.get()).plus(Duration.between(since, now)));
        since = now;
    }
}
