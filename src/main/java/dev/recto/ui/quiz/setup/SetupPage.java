package dev.recto.ui.quiz.setup;

import dev.recto.model.DeckId;
import dev.recto.transfer.paper.PaperWriter;
import dev.recto.ui.Command;
import dev.recto.ui.Page;
import dev.recto.ui.Tools;
import dev.recto.ui.quiz.paper.PaperActions;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/// The page where quizzes begin.
public final class SetupPage implements Page {
    private static final int SEEDS = 1_000_000;

    private final SetupViewModel model;
    private final SetupController controller;
    private final Parent view;
    private final ObservableValue<String> title;
    private final @Nullable DeckId deck;
    private boolean begun;

    /// @param writers how questions are put on paper
    /// @param deck what is proposed to be asked, or null for what was last
    public SetupPage(Tools tools, List<PaperWriter> writers, @Nullable DeckId deck) {
        this.deck = deck;
        model =
                new SetupViewModel(
                        tools.library(),
                        tools::today,
                        () -> ThreadLocalRandom.current().nextInt(SEEDS));
        controller = new SetupController(tools, model, new PaperActions(tools, writers));
        view = tools.views().load(controller);
        title = new SimpleStringProperty(tools.words().get("window.quiz"));
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
        return controller.commands();
    }

    @Override
    public void shown() {
        if (begun) {
            model.refresh();
        } else {
            begun = true;
            model.begin(deck);
        }
        controller.focus();
    }

    @Override
    public void close() {
        model.close();
    }
}
