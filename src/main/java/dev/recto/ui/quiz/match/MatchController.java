package dev.recto.ui.quiz.match;

import dev.recto.quiz.question.Option;
import dev.recto.store.quiz.MatchBest;
import dev.recto.ui.Command;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.quiz.match.MatchViewModel.Pair;
import dev.recto.ui.quiz.question.OptionRow;
import dev.recto.ui.quiz.question.Standing;
import dev.recto.ui.widget.Shown;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.animation.TranslateTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// Shows what [MatchViewModel] holds, and hands on what the learner does.
public final class MatchController {
    private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("in-hand");
    private static final double SHAKE = 5;
    private static final Duration SHAKE_TIME = Duration.millis(50);

    private final Tools tools;
    private final Words words;
    private final MatchViewModel model;
    private final Runnable again;
    private final List<Command> commands = new ArrayList<>();
    private final List<OptionRow> lefts = new ArrayList<>();
    private final List<OptionRow> rights = new ArrayList<>();
    private final Timeline clock = new Timeline(new KeyFrame(Duration.millis(100), _ -> tick()));
    private final BooleanProperty over = new SimpleBooleanProperty();

    @FXML private Label timeLabel;
    @FXML private Label stateLabel;
    @FXML private Label bestLabel;
    @FXML private VBox leftBox;
    @FXML private VBox rightBox;
    @FXML private Pane boardPane;
    @FXML private Pane donePane;
    @FXML private Label doneLabel;
    @FXML private Label doneFactsLabel;
    @FXML private Button againButton;
    @FXML private Button leaveButton;

    /// @param again begins another round
    MatchController(Tools tools, MatchViewModel model, Runnable again) {
        this.tools = tools;
        this.words = tools.words();
        this.model = model;
        this.again = again;
    }

    List<Command> commands() {
        return commands;
    }

    void focus() {
        (over.get() ? againButton : lefts.getFirst()).requestFocus();
    }

    /// Stops the clock.
    void close() {
        clock.stop();
    }

    @FXML
    private void initialize() {
        fill(lefts, leftBox, model.question().lefts(), 'A', model::left);
        fill(rights, rightBox, model.question().rights(), '1', model::right);
        command("match.again", "Enter N", again).when(over).wire(againButton);
        command("match.leave", "", tools.navigator()::back).when(over).wire(leaveButton);
        command("question.next", "Down", () -> step(1));
        command("question.previous", "Up", () -> step(-1));
        command("question.toRights", "Right", () -> across(rights));
        command("question.toLefts", "Left", () -> across(lefts));
        Shown.set(donePane, false);
        model.sittingProperty().subscribe(this::show);
        model.inHandProperty().subscribe(this::show);
        model.wrongProperty().subscribe(this::wrong);
        model.timeProperty().subscribe(this::showTime);
        show();
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
    }

    private void tick() {
        model.tick();
    }

    private void fill(
            List<OptionRow> buttons, Pane box, List<Option> options, char first, IntConsumer take) {
        for (int i = 0; i < options.size(); i++) {
            int option = i;
            String key = String.valueOf((char) (first + i));
            var button =
                    new OptionRow(words, key, options.get(i).text(), () -> take.accept(option));
            button.setId("match" + key + "Button");
            var command = new Command(words.get("match.take", key), key, () -> take.accept(option));
            commands.add(command.when(over.not()));
            buttons.add(button);
        }
        box.getChildren().setAll(buttons);
    }

    private Command command(String key, String keys, Runnable action) {
        var command = new Command(words.get(key), keys, action);
        commands.add(command);
        return command;
    }

    /// The arrows go over what is still to be matched.
    private void step(int by) {
        List<OptionRow> column = rights.stream().anyMatch(OptionRow::isFocused) ? rights : lefts;
        List<OptionRow> open = column.stream().filter(button -> !button.isDisabled()).toList();
        int now = 0;
        for (int i = 0; i < open.size(); i++) {
            now = open.get(i).isFocused() ? i + by : now;
        }
        if (now >= 0 && now < open.size()) {
            open.get(now).requestFocus();
        }
    }

    private static void across(List<OptionRow> column) {
        column.stream()
                .filter(button -> !button.isDisabled())
                .findFirst()
                .ifPresent(OptionRow::requestFocus);
    }

    private void show() {
        Pair inHand = model.inHandProperty().get();
        for (int i = 0; i < lefts.size(); i++) {
            dress(lefts.get(i), model.isMatchedLeft(i), inHand.left() == i);
        }
        for (int i = 0; i < rights.size(); i++) {
            dress(rights.get(i), model.isMatchedRight(i), inHand.right() == i);
        }
        if (lefts.stream().allMatch(OptionRow::isDisabled)) {
            return;
        }
        // What was matched has lost the focus with its use.
        boolean lost =
                lefts.stream().noneMatch(OptionRow::isFocused)
                        && rights.stream().noneMatch(OptionRow::isFocused);
        if (lost && lefts.getFirst().getScene() != null) {
            across(inHand.left() >= 0 ? rights : lefts);
        }
        int done = model.sittingProperty().get().matched().size();
        say(words.get("match.state", done, lefts.size(), model.sittingProperty().get().mistakes()));
    }

    private static void dress(OptionRow button, boolean matched, boolean inHand) {
        button.show(matched ? Standing.RIGHT : Standing.NONE);
        button.setDisable(matched);
        button.pseudoClassStateChanged(IN_HAND, inHand);
    }

    private void wrong(Pair pair) {
        if (pair.isWhole()) {
            for (OptionRow button : List.of(lefts.get(pair.left()), rights.get(pair.right()))) {
                button.show(Standing.WRONG);
                shake(button);
            }
            say(words.get("match.wrong"));
        } else {
            show();
        }
    }

    private void shake(OptionRow button) {
        if (!tools.still().getValue()) {
            var shake = new TranslateTransition(SHAKE_TIME, button);
            shake.setFromX(0);
            shake.setByX(SHAKE);
            shake.setAutoReverse(true);
            shake.setCycleCount(4);
            shake.play();
        }
    }

    /// Screen readers are told of what stands here now.
    private void say(String text) {
        stateLabel.setText(text);
        stateLabel.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void showTime(java.time.Duration time) {
        timeLabel.setText(words.get("match.time", seconds(time)));
    }

    private static double seconds(java.time.Duration time) {
        return time.toMillis() / 100 / 10.0;
    }

    /// Shows the best time so far.
    void best(@Nullable MatchBest best) {
        bestLabel.setText(best == null ? "" : words.get("match.best", seconds(best.taken())));
    }

    /// Shows the end of the round.
    ///
    /// @param before the best time up to now, or null
    /// @param beaten whether this is a new one
    void done(@Nullable MatchBest before, boolean beaten) {
        clock.stop();
        over.set(true);
        double taken = seconds(model.sittingProperty().get().time().taken());
        doneLabel.setText(words.get(beaten ? "match.newBest" : "match.done", taken));
        doneFactsLabel.setText(
                words.get(
                        "match.facts",
                        lefts.size(),
                        model.sittingProperty().get().mistakes(),
                        before == null ? 0 : 1,
                        before == null ? 0 : seconds(before.taken())));
        donePane.pseudoClassStateChanged(PseudoClass.getPseudoClass("best"), beaten);
        Shown.set(donePane, true);
        say(doneLabel.getText());
        againButton.setAccessibleHelp(doneLabel.getText() + " " + doneFactsLabel.getText());
        againButton.requestFocus();
    }
}
