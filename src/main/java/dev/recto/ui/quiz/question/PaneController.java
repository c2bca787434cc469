package dev.recto.ui.quiz.question;

import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.Outcome;
import dev.recto.quiz.question.Question;
import dev.recto.ui.Command;
import dev.recto.ui.Words;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;

import java.util.ArrayList;
import java.util.List;

/// What the controllers of all panes have in common.
///
/// @param <M> the view model
abstract class PaneController<M extends PaneViewModel<? extends Question>> implements QuestionPane {
    final Words words;
    final Paper paper;
    final M model;
    private final List<Command> commands = new ArrayList<>();

    @FXML private Parent root;

    PaneController(Words words, Paper paper, M model) {
        this.words = words;
        this.paper = paper;
        this.model = model;
    }

    @Override
    public final Parent view() {
        return root;
    }

    @Override
    public final ObservableValue<Given> given() {
        return model.givenProperty();
    }

    @Override
    public final void onFinished(Runnable action) {
        model.onFinished(action);
    }

    @Override
    public ObservableValue<String> step() {
        return new SimpleStringProperty(words.get("question.check"));
    }

    @Override
    public final void advance() {
        model.advance();
    }

    @Override
    public final void reveal(Outcome outcome) {
        model.reveal(outcome);
    }

    @Override
    public final List<Command> commands() {
        return commands;
    }

    /// Shows the answer as it stands now and whenever it or its outcome is another.
    final void follow(Runnable show) {
        model.givenProperty().subscribe(_ -> show.run());
        model.outcomeProperty().subscribe(_ -> show.run());
    }

    /// Adds a command that can be done as long as the answer may be changed.
    final Command command(String label, String keys, Runnable action) {
        var command =
                new Command(label, keys, action)
                        .when(model.outcomeProperty().map(_ -> false).orElse(true));
        commands.add(command);
        return command;
    }

    /// What a screen reader says of a field: the question, and what is to be written there.
    final String asked(String key) {
        return model.question().stem() + "\n" + words.get(key);
    }
}
