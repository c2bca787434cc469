package dev.recto.ui.quiz.question;

import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.Outcome;
import dev.recto.ui.Command;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import java.util.List;

/// One question on the screen: takes the answer and, when told the outcome, shows the key beside
/// it. Made by [QuestionPanes] for one question and thrown away with it.
public interface QuestionPane {
    /// What is shown.
    Parent view();

    /// The answer as it stands; [Given.Nothing] as long as there is none.
    ObservableValue<Given> given();

    /// What to do when the learner is finished with the answer: has picked an option, pressed Enter
    /// in the field. Not called while the answer may still be wished to grow, and never after
    /// [#reveal].
    void onFinished(Runnable action);

    /// What [#advance] would do now, as on a button; empty where the answer is finished by giving
    /// it, as by picking an option.
    ObservableValue<String> step();

    /// Goes one step on, as Enter does: to the next gap, from writing to comparing, and from the
    /// last step to the end.
    void advance();

    /// Shows the outcome: the answer can no longer be changed, and the key stands beside it.
    void reveal(Outcome outcome);

    /// Gives the focus to where the answer is given.
    void focus();

    /// The keys of this question.
    List<Command> commands();
}
