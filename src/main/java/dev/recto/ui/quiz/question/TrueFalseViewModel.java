package dev.recto.ui.quiz.question;

import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.TrueFalseQuestion;

/// A statement to be judged.
final class TrueFalseViewModel extends PaneViewModel<TrueFalseQuestion> {
    TrueFalseViewModel(TrueFalseQuestion question, Given before) {
        super(question, before);
    }

    void judge(boolean value) {
        give(new Given.Judged(value));
        finish();
    }

    /// How one of the two values stands.
    Standing standing(boolean value) {
        boolean taken = givenProperty().get().equals(new Given.Judged(value));
        if (open()) {
            return taken ? Standing.PICKED : Standing.NONE;
        }
        if (value == question().key()) {
            return taken ? Standing.RIGHT : Standing.KEY;
        }
        return taken ? Standing.WRONG : Standing.NONE;
    }
}
