package dev.recto.ui.quiz.question;

import dev.recto.quiz.question.ChoiceQuestion;
import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.Outcome;

/// A choice: picking is answering.
final class ChoiceViewModel extends PaneViewModel<ChoiceQuestion> {
    ChoiceViewModel(ChoiceQuestion question, Given before) {
        super(question, before);
    }

    void pick(int option) {
        give(new Given.Picked(option));
        finish();
    }

    /// How an option stands.
    Standing standing(int option) {
        Outcome outcome = outcomeProperty().get();
        boolean picked =
                givenProperty().get() instanceof Given.Picked(int taken) && taken == option;
        if (outcome == null) {
            return picked ? Standing.PICKED : Standing.NONE;
        }
        if (option == question().key()) {
            return picked ? Standing.RIGHT : Standing.KEY;
        }
        return picked ? Standing.WRONG : Standing.NONE;
    }
}
