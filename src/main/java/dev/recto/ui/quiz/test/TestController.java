package dev.recto.ui.quiz.test;

import dev.recto.quiz.question.ChoiceQuestion;
import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.TrueFalseQuestion;
import dev.recto.ui.Command;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.quiz.question.Examiners;
import dev.recto.ui.quiz.question.QuestionPane;
import dev.recto.ui.quiz.question.QuestionPanes;
import dev.recto.ui.quiz.question.Use;
import dev.recto.ui.widget.Shown;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Shows what [TestViewModel] holds, and hands on what the learner does.
public final class TestController {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass ANSWERED = PseudoClass.getPseudoClass("answered");
    private static final PseudoClass FLAGGED = PseudoClass.getPseudoClass("flagged");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final Tools tools;
    private final Words words;
    private final TestViewModel model;
    private final Runnable handIn;
    private final QuestionPanes panes;
    private final List<Command> commands = new ArrayList<>();
    private final List<Button> strip = new ArrayList<>();
    private final Timeline clock = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));
    private @Nullable QuestionPane pane;
    private Given picked = new Given.Nothing();

    @FXML private Label titleLabel;
    @FXML private Label countLabel;
    @FXML private Label clockLabel;
    @FXML private FlowPane stripPane;
    @FXML private StackPane questionArea;
    @FXML private Button previousButton;
    @FXML private Button flagButton;
    @FXML private Button nextButton;
    @FXML private Button handInButton;

    /// @param handIn hands the test in, whatever is open
    TestController(Tools tools, TestViewModel model, Runnable handIn) {
        this.tools = tools;
        this.words = tools.words();
        this.model = model;
        this.handIn = handIn;
        panes = new QuestionPanes(tools, Examiners.of(tools.settings().get()));
    }

    /// The keys of the question come before those of the frame.
    List<Command> commands() {
        var all = new ArrayList<Command>();
        if (pane != null) {
            all.addAll(pane.commands());
        }
        all.addAll(commands);
        return all;
    }

    void focus() {
        if (pane != null) {
            pane.focus();
        }
    }

    /// Stops the clock.
    void close() {
        clock.stop();
    }

    @FXML
    private void initialize() {
        titleLabel.setText(model.exam().title());
        int last = model.exam().questions().size() - 1;
        command("test.previous", "Alt+Up", model::previous)
                .when(model.currentProperty().greaterThan(0))
                .wire(previousButton);
        command("test.next", "Alt+Down Enter", model::next)
                .when(model.currentProperty().lessThan(last))
                .wire(nextButton);
        command("test.nextOpen", "Shortcut+J", model::nextOpen);
        command("test.flag", "Shortcut+F", model::flag).wire(flagButton);
        command("test.handIn", "Shortcut+Enter", this::askToHandIn).wire(handInButton);
        for (int i = 0; i <= last; i++) {
            int question = i;
            var button = new Button(words.get("test.number", i + 1));
            button.setId("question" + (i + 1) + "Button");
            button.getStyleClass().add("strip-button");
            // Tab goes from question to answer; the strip is for the pointer and has keys of its
            // own.
            button.setFocusTraversable(false);
            button.setOnAction(_ -> model.go(question));
            strip.add(button);
        }
        stripPane.getChildren().setAll(strip);
        model.currentProperty().subscribe(this::ask);
        model.sittingProperty().subscribe(this::showStrip);
        model.flagged().addListener((SetChangeListener<Integer>) _ -> showStrip());
        model.leftProperty().subscribe(this::showClock);
        model.nearlyOverProperty().subscribe(this::warn);
        model.overProperty()
                .subscribe(
                        over -> {
                            if (over) {
                                tools.notices().tell(words.get("test.timeIsUp"));
                                handIn.run();
                            }
                        });
        ask();
        Shown.set(clockLabel, model.leftProperty().get() != null);
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
    }

    private Command command(String key, String keys, Runnable action) {
        var command = new Command(words.get(key), keys, action);
        commands.add(command);
        return command;
    }

    private void tick() {
        model.tick();
    }

    private void ask() {
        picked = model.given();
        QuestionPane made = panes.make(model.question(), model.given(), Use.TEST);
        made.given().subscribe(model::answer);
        made.onFinished(() -> finished(made.given().getValue()));
        pane = made;
        questionArea.getChildren().setAll(made.view());
        questionArea.applyCss();
        showStrip();
        made.focus();
    }

    /// Enter goes on. Picking an option does not, so that it can be looked at; picking it again
    /// does.
    private void finished(Given given) {
        boolean picking =
                model.question() instanceof ChoiceQuestion
                        || model.question() instanceof TrueFalseQuestion;
        if (!picking || given.equals(picked)) {
            model.next();
        }
        picked = given;
    }

    private void showStrip() {
        for (int i = 0; i < strip.size(); i++) {
            Button button = strip.get(i);
            boolean answered = model.isAnswered(i);
            boolean flagged = model.flagged().contains(i);
            button.pseudoClassStateChanged(CURRENT, i == model.currentProperty().get());
            button.pseudoClassStateChanged(ANSWERED, answered);
            button.pseudoClassStateChanged(FLAGGED, flagged);
            button.setAccessibleText(
                    words.get("test.aloud", i + 1, answered ? 1 : 0, flagged ? 1 : 0));
        }
        boolean flagged = model.flagged().contains(model.currentProperty().get());
        flagButton.pseudoClassStateChanged(FLAGGED, flagged);
        int all = strip.size();
        countLabel.setText(
                words.get("test.answered", all - model.sittingProperty().get().open(), all));
        boolean done = model.sittingProperty().get().open() == 0;
        handInButton.pseudoClassStateChanged(PseudoClass.getPseudoClass("ready"), done);
    }

    private void showClock(java.time.@Nullable Duration left) {
        if (left != null) {
            clockLabel.setText(words.get("test.left", left.toMinutes(), left.toSecondsPart()));
        }
    }

    private void warn(boolean late) {
        clockLabel.pseudoClassStateChanged(LATE, late);
        if (late && !model.overProperty().get()) {
            tools.notices().tell(words.get("test.lastMinute"));
        }
    }

    private void askToHandIn() {
        int open = model.sittingProperty().get().open();
        if (open == 0
                || tools.dialogs()
                        .confirm(
                                words.get("test.handIn"),
                                words.get("test.open", open),
                                words.get("test.handIn"))) {
            handIn.run();
        }
    }
}
