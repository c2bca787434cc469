package dev.recto.ui.quiz.setup;

import dev.recto.store.quiz.MatchBest;
import dev.recto.store.quiz.QuizScore;
import dev.recto.ui.Command;
import dev.recto.ui.Words;
import dev.recto.ui.quiz.score.ScorePlot;
import dev.recto.ui.quiz.test.TestDraft;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Date;
import java.util.function.Consumer;

/// What can be taken up again, and how it went before.
public final class PastView extends VBox {
    private static final long TENTH = 100;

    public PastView() {
        getStyleClass().add("past");
    }

    /// What the learner can do with what is shown.
    ///
    /// @param resume goes on learning
    /// @param forget gives up learning
    /// @param resumeTest goes on with the test
    /// @param forgetTest gives the test up
    record Actions(
            Consumer<Past.Sitting> resume,
            Consumer<Past.Sitting> forget,
            Consumer<TestDraft> resumeTest,
            Runnable forgetTest) {}

    /// Shows it.
    void show(Words words, Past past, Shelf shelf, Actions actions) {
        getChildren().clear();
        var left = new VBox();
        past.test()
                .ifPresent(
                        draft ->
                                left.getChildren()
                                        .add(
                                                row(
                                                        words,
                                                        words.get("setup.leftTest", draft.title()),
                                                        words.get(
                                                                "setup.answered",
                                                                draft.answered(),
                                                                draft.answers().size()),
                                                        () -> actions.resumeTest.accept(draft),
                                                        actions.forgetTest)));
        for (Past.Sitting sitting : past.learning()) {
            int done = sitting.state().done().size();
            left.getChildren()
                    .add(
                            row(
                                    words,
                                    words.get(
                                            "setup.leftLearn",
                                            new ScopeWords(words).of(sitting.scope(), shelf)),
                                    words.get(
                                            "setup.recalled",
                                            done,
                                            done + sitting.state().waiting().size(),
                                            Date.from(sitting.state().at())),
                                    () -> actions.resume.accept(sitting),
                                    () -> actions.forget.accept(sitting)));
        }
        part(words.get("setup.left"), left);
        var bests = new VBox();
        past.bests().forEach(best -> bests.getChildren().add(best(words, best)));
        part(words.get("setup.bests"), bests);
        var plots = new VBox();
        past.histories().forEach(history -> plots.getChildren().add(plot(words, history)));
        part(words.get("score.history"), plots);
    }

    private void part(String title, VBox rows) {
        if (!rows.getChildren().isEmpty()) {
            rows.getStyleClass().add("past-rows");
            var heading = new Label(title);
            heading.getStyleClass().add("title-4");
            var part = new VBox(heading, rows);
            part.getStyleClass().add("summary-part");
            getChildren().add(part);
        }
    }

    private static Node row(
            Words words, String name, String state, Runnable resume, Runnable forget) {
        var title = new Label(name);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var text = new Label(state);
        text.getStyleClass().add("text-muted");
        var said = new VBox(title, text);
        HBox.setHgrow(said, Priority.ALWAYS);
        var row =
                new HBox(
                        said,
                        button(words.get("setup.giveUp"), name, "flat", forget),
                        button(words.get("setup.resume"), name, "resume", resume));
        row.getStyleClass().add("past-row");
        return row;
    }

    private static Button button(String label, String name, String style, Runnable action) {
        var button = new Button(label);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().addAll("small", style);
        new Command(label + ": " + name, "", action).wire(button);
        return button;
    }

    private static Node best(Words words, MatchBest best) {
        double seconds = best.taken().toMillis() / TENTH / 10.0;
        return new Label(words.get("setup.best", best.pairs(), seconds, Date.from(best.at())));
    }

    private static Node plot(Words words, Past.History history) {
        QuizScore last = history.scores().getLast();
        long best =
                Math.round(
                        100
                                * history.scores().stream()
                                        .mapToDouble(QuizScore::share)
                                        .max()
                                        .orElse(0));
        var name = new Label(history.deck());
        name.getStyleClass().add("plot-name");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        var facts =
                new Label(
                        words.get(
                                "setup.scores",
                                history.scores().size(),
                                Math.round(100 * last.share()),
                                best));
        facts.getStyleClass().add("text-muted");
        facts.setWrapText(true);
        facts.setMinHeight(USE_PREF_SIZE);
        var plot = new ScorePlot();
        plot.show(words, history.scores());
        var box = new VBox(name, facts, plot);
        box.getStyleClass().add("plot-row");
        return box;
    }
}
