package dev.recto.ui.quiz.score;

import dev.recto.quiz.question.Examiner;
import dev.recto.quiz.question.Given;
import dev.recto.quiz.sitting.ScoreSheet;
import dev.recto.store.Library;
import dev.recto.store.change.Changes;
import dev.recto.store.quiz.QuizScore;
import dev.recto.store.quiz.QuizScore.DeckShare;
import dev.recto.ui.ObservableLibrary;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A score sheet on the screen. It is in the library as soon as it is shown; what the learner puts
/// right on it takes the place of what was there.
public final class ScoreViewModel {
    private final ObservableLibrary library;
    private final Examiner examiner;
    private final LocalDate day;
    private final boolean counts;
    private final ReadOnlyObjectWrapper<HandedIn> test;
    private final ReadOnlyObjectWrapper<List<QuizScore>> history =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Changes> kept = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding revisable;
    private @Nullable Settlement settlement;
    private boolean changed;
    private boolean saving;

    /// @param day the study day of the test
    /// @param counts whether the learner lets quizzes count
    public ScoreViewModel(
            ObservableLibrary library,
            HandedIn test,
            Examiner examiner,
            LocalDate day,
            boolean counts) {
        this.library = library;
        this.test = new ReadOnlyObjectWrapper<>(test);
        this.examiner = examiner;
        this.day = day;
        this.counts = counts;
        revisable =
                Bindings.createBooleanBinding(this::isRevisable, kept, library.undoableProperty());
    }

    /// Writes the test into the library.
    public void begin() {
        settle();
    }

    /// The test with its sheet as it stands.
    public ReadOnlyObjectProperty<HandedIn> testProperty() {
        return test.getReadOnlyProperty();
    }

    /// The sheet as it stands.
    public ScoreSheet sheet() {
        return test.get().sheet();
    }

    /// The scores of the deck with most of the questions, this one among them; oldest first.
    public ReadOnlyObjectProperty<List<QuizScore>> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /// Whether answers can be put right: not once something else has been changed or undone.
    public BooleanBinding revisable() {
        return revisable;
    }

    /// Counts an answer as right after all.
    public void overrule(int line) {
        revise(sheet().overruling(line));
    }

    /// Takes another answer to a question, as where the learner compares the ideas of a long one.
    public void answer(int line, Given given) {
        if (!sheet().lines().get(line).given().equals(given)) {
            revise(sheet().answering(line, given, examiner));
        }
    }

    private void revise(ScoreSheet sheet) {
        if (revisable.get() || saving) {
            test.set(test.get().withSheet(sheet));
            settle();
        }
    }

    private boolean isRevisable() {
        return kept.get() == null || kept.get().isSame(library.undoableProperty().get());
    }

    /// One write at a time; what is put right meanwhile is written after it.
    private void settle() {
        changed = true;
        if (saving) {
            return;
        }
        changed = false;
        saving = true;
        boolean again = kept.get() != null;
        Settlement before = settlement;
        HandedIn now = test.get();
        library.work((file, _) -> settle(file, before, now, again))
                .onSuccess(this::settled)
                .onEnd(
                        () -> {
                            saving = false;
                            if (changed) {
                                settle();
                            }
                        })
                .start();
    }

    private record Settled(
            Settlement settlement, Optional<Changes> made, List<QuizScore> history) {}

    /// @param before what the test meant up to now, or null
    /// @param again whether that was written
    private Settled settle(Library file, @Nullable Settlement before, HandedIn now, boolean again) {
        Settlement meant =
                before == null ? new Settlement(file, now, day, counts) : before.revised(now);
        Optional<Changes> made = meant.write(again ? file.quizzes().instead() : file.quizzes());
        List<QuizScore> scores =
                meant.score().decks().stream()
                        .max(Comparator.comparingInt(DeckShare::questions))
                        .map(DeckShare::deck)
                        .map(deck -> file.quizzes().scores(deck))
                        .orElse(List.of());
        return new Settled(meant, made, scores);
    }

    private void settled(Settled settled) {
        settlement = settled.settlement;
        settled.made.ifPresent(
                changes -> {
                    kept.set(changes);
                    library.publish(changes);
                });
        history.set(settled.history);
    }
}
