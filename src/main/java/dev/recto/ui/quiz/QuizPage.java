package dev.recto.ui.quiz;

import dev.recto.model.DeckId;
import dev.recto.store.QuizScope;
import dev.recto.ui.Command;
import dev.recto.ui.Page;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.widget.EmptyState;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Set;

/// The page where quizzes begin.
public final class QuizPage implements Page {
    private final StackPane view;
    private final Button button;
    private final Command learn;
    private final ObservableValue<String> title;

    /// @param deck what is proposed to be asked, or null for all decks
    public QuizPage(Tools tools, @Nullable DeckId deck) {
        Words words = tools.words();
        QuizScope scope =
                deck == null
                        ? new QuizScope(Set.of(), Set.of(), false, false, false)
                        : QuizScope.of(deck);
        learn =
                new Command(
                        words.get("quiz.learn"),
                        "Enter L",
                        () -> tools.navigator().open(new LearnPage(tools, scope)));
        button = new Button(learn.label());
        button.setId("learnButton");
        button.getStyleClass().add("accent");
        learn.wire(button);
        view =
                new StackPane(
                        new EmptyState(
                                Feather.AWARD,
                                words.get("quiz.title"),
                                words.get("quiz.advice"),
                                button));
        title = new SimpleStringProperty(words.get("window.quiz"));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public List<Command> commands() {
        return List.of(learn);
    }

    @Override
    public void shown() {
        button.requestFocus();
    }
}
