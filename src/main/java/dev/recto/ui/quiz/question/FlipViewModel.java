package dev.recto.ui.quiz.question;

import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.IdeasQuestion;
import dev.recto.quiz.question.Outcome;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.util.Set;

/// A card that is turned over and judged by the learner.
final class FlipViewModel extends PaneViewModel<IdeasQuestion> {
    private final ReadOnlyBooleanWrapper turned = new ReadOnlyBooleanWrapper();

    FlipViewModel(IdeasQuestion question, Given before) {
        super(question, before);
    }

    /// Whether the answer is up.
    ReadOnlyBooleanProperty turnedProperty() {
        return turned.getReadOnlyProperty();
    }

    /// The learner says whether they knew it.
    void judge(boolean knew) {
        if (turned.get()) {
            give(new Given.Ticked(knew ? Set.of(0) : Set.of(), false));
            finish();
        }
    }

    /// Turns the card over; once that is done, only [#judge] goes on.
    @Override
    void advance() {
        turned.set(true);
    }

    @Override
    void reveal(Outcome told) {
        turned.set(true);
        super.reveal(told);
    }
}
