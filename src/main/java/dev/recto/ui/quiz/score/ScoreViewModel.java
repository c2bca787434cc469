package dev.recto.ui.quiz.score;

import dev.recto.model.DeckId;
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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
    private final ReadOnlyObjectWrapper<List<Changes>> kept =
            new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanBinding revisable;
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
        return kept.get().isEmpty()
                || kept.get().getLast().equals(library.undoableProperty().get());
    }

    /// One write at a time; what is put right meanwhile is written after it.
    private void settle() {
        changed = true;
        if (saving) {
            return;
        }
        changed = false;
        saving = true;
        List<Changes> before = kept.get();
        HandedIn now = test.get();
        library.work((file, _) -> replace(file, before, now))
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

    private record Replaced(List<Changes> undone, List<Changes> made, List<QuizScore> history) {}

    private Replaced replace(Library file, List<Changes> before, HandedIn now) {
        var undone = new ArrayList<Changes>();
        before.forEach(_ -> undone.add(file.history().undo()));
        var settlement = new Settlement(file, now, day, counts);
        List<Changes> made = settlement.write(file);
        List<QuizScore> scores =
                settlement.score().decks().stream()
                        .max(Comparator.comparingInt(DeckShare::questions))
                        .map(DeckShare::deck)
                        .map(deck -> scores(file, deck))
                        .orElse(List.of());
        return new Replaced(undone, made, scores);
    }

    private static List<QuizScore> scores(Library file, DeckId deck) {
        return file.quizzes().scores(deck);
    }

    private void settled(Replaced replaced) {
        replaced.undone.forEach(library::publish);
        kept.set(replaced.made);
        replaced.made.forEach(library::publish);
        history.set(replaced.history);
    }
}
