package dev.recto.ui.quiz.question;

import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.Outcome;
import dev.recto.quiz.question.Question;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

/// What every pane knows of its question: the answer as it stands, and the outcome once it is told.
///
/// @param <Q> the kind of question
class PaneViewModel<Q extends Question> {
    private final Q question;
    private final ReadOnlyObjectWrapper<Given> given = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>();
    private Runnable finished = () -> {};

    /// @param before what was given before
    PaneViewModel(Q question, Given before) {
        this.question = question;
        given.set(before);
    }

    final Q question() {
        return question;
    }

    final ReadOnlyObjectProperty<Given> givenProperty() {
        return given.getReadOnlyProperty();
    }

    /// The outcome, or null as long as the answer may be changed.
    final ReadOnlyObjectProperty<@Nullable Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /// Whether the answer may be changed.
    final boolean open() {
        return outcome.get() == null;
    }

    final void give(Given now) {
        if (open()) {
            given.set(now);
        }
    }

    final void onFinished(Runnable action) {
        finished = action;
    }

    /// The learner is finished with the answer as it stands.
    final void finish() {
        if (open()) {
            finished.run();
        }
    }

    /// Goes one step on; here there is only one.
    void advance() {
        finish();
    }

    void reveal(Outcome told) {
        outcome.set(told);
    }
}
