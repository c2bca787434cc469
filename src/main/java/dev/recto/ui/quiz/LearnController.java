package dev.recto.ui.quiz;

import dev.recto.model.MediaNames;
import dev.recto.quiz.question.Entry;
import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.Outcome;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.sitting.LearnSitting;
import dev.recto.quiz.sitting.LearnSitting.Climber;
import dev.recto.schedule.Explanation;
import dev.recto.ui.Command;
import dev.recto.ui.PageController;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.card.SideSounds;
import dev.recto.ui.info.Reasons;
import dev.recto.ui.quiz.question.Examiners;
import dev.recto.ui.quiz.question.QuestionPane;
import dev.recto.ui.quiz.question.QuestionPanes;
import dev.recto.ui.quiz.question.Use;
import dev.recto.ui.quiz.question.VerdictBar;
import dev.recto.ui.quiz.question.VerdictWords;
import dev.recto.ui.widget.EmptyState;
import dev.recto.ui.widget.Shown;

import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Shows what [LearnViewModel] holds, and hands on what the learner does.
public final class LearnController implements PageController {
    private static final Duration UNKEPT_AT_MOST = Duration.seconds(1);

    private final Tools tools;
    private final Words words;
    private final LearnViewModel model;
    private final QuestionPanes panes;
    private final VerdictWords verdicts;
    private final Reasons reasons;
    private final SideSounds sounds;
    private final List<Command> commands = new ArrayList<>();
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private final BooleanProperty told = new SimpleBooleanProperty();
    private final BooleanProperty stepping = new SimpleBooleanProperty();
    private final BooleanProperty keepable = new SimpleBooleanProperty();
    private final Command back;
    private final Command anew;
    private final PauseTransition keeping = new PauseTransition(UNKEPT_AT_MOST);
    private @Nullable QuestionPane pane;

    @FXML private Pane sittingPane;
    @FXML private RungBar rungBar;
    @FXML private Label countsLabel;
    @FXML private Label rungLabel;
    @FXML private Button editButton;
    @FXML private Button undoButton;
    @FXML private Button anewButton;
    @FXML private StackPane paneArea;
    @FXML private VerdictBar verdictBar;
    @FXML private Button overruleButton;
    @FXML private Button keepButton;
    @FXML private Button unknownButton;
    @FXML private Button stepButton;
    @FXML private Button nextButton;
    @FXML private LearnSummaryView summaryView;
    @FXML private StackPane nothingPane;
    @FXML private Pane loadingPane;

    LearnController(Tools tools, LearnViewModel model) {
        this.tools = tools;
        this.words = tools.words();
        this.model = model;
        panes = new QuestionPanes(tools, Examiners.of(tools.settings().get()));
        verdicts = new VerdictWords(words);
        reasons = new Reasons(words);
        sounds = new SideSounds(tools);
        back = new Command(words.get("learn.back"), "", () -> tools.navigator().back());
        anew = new Command(words.get("learn.anew"), "N", model::startOver);
    }

    /// Keeps what is typed.
    @Override
    public void close() {
        keeping.stop();
        keep();
    }

    /// The keys of the question come before those of the frame.
    @Override
    public List<Command> commands() {
        var all = new ArrayList<Command>();
        if (asking.get() && pane != null) {
            all.addAll(pane.commands());
        }
        all.addAll(commands);
        return all;
    }

    @Override
    public void focus() {
        switch (model.phaseProperty().get()) {
            case LOADING -> loadingPane.requestFocus();
            case NOTHING -> nothingPane.lookup(".button").requestFocus();
            case FINISHED -> summaryView.focus();
            case VERDICT -> nextButton.requestFocus();
            case QUESTION, ALMOST -> paneInHand().focus();
        }
    }

    @FXML
    private void initialize() {
        command("learn.next", "Enter Space", model::next).when(told).wire(nextButton);
        command("learn.step", "Enter", () -> paneInHand().advance())
                .when(stepping)
                .wire(stepButton);
        command("learn.unknown", "D Shortcut+D", () -> model.answer(new Given.Nothing()))
                .when(asking)
                .wire(unknownButton);
        unknownButton.setText(words.get("learn.unknown"));
        command("learn.overrule", "R", model::overrule)
                .when(model.overrulableProperty())
                .wire(overruleButton);
        command("learn.keep", "K", this::keepAlternative).when(keepable).wire(keepButton);
        commands.add(sounds.command("Shortcut+R"));
        var inHand = model.questionProperty().map(_ -> true).orElse(false);
        command("study.edit", "E Shortcut+E", this::edit).when(inHand).wire(editButton);
        command("study.undo", "Shortcut+Z U", model::undo)
                .when(model.undoableProperty())
                .wire(undoButton);
        commands.add(anew.when(model.sittingProperty().map(sitting -> sitting.answers() > 0)));
        anew.wire(anewButton);
        for (Button each : List.of(overruleButton, keepButton, unknownButton, stepButton)) {
            each.visibleProperty().bind(each.disabledProperty().not());
            each.managedProperty().bind(each.visibleProperty());
        }
        nextButton.visibleProperty().bind(told);
        nextButton.managedProperty().bind(told);
        keeping.setOnFinished(event -> keep());
        model.phaseProperty().subscribe(this::show);
        model.answerProperty().subscribe(this::tell);
        model.sittingProperty().subscribe(this::show);
    }

    private Command command(String key, String keys, Runnable action) {
        var command = new Command(words.get(key), keys, action);
        commands.add(command);
        return command;
    }

    private void show(Phase phase) {
        asking.set(phase == Phase.QUESTION || phase == Phase.ALMOST);
        told.set(phase == Phase.VERDICT);
        Shown.set(loadingPane, phase == Phase.LOADING);
        sittingPane.setVisible(asking.get() || told.get());
        summaryView.setVisible(phase == Phase.FINISHED);
        nothingPane.setVisible(phase == Phase.NOTHING);
        if (!told.get()) {
            keepable.set(false);
        }
        switch (phase) {
            case LOADING, VERDICT -> {}
            case QUESTION -> ask();
            case ALMOST -> onceMore();
            case FINISHED -> finish();
            case NOTHING -> nothing();
        }
    }

    private void ask() {
        Question question = model.questionProperty().get();
        if (question == null) {
            return;
        }
        QuestionPane made = panes.make(question, model.given(), Use.LEARN);
        made.given().addListener((_, _, given) -> keeping.play());
        made.onFinished(() -> model.answer(made.given().getValue()));
        made.step().subscribe(step -> step(made, step));
        pane = made;
        Climber climber = model.sittingProperty().get().current();
        rungLabel.setText(
                words.get(
                        "learn.standing",
                        words.get("learn.rung." + climber.rung().name()),
                        climber.misses()));
        step(made, made.step().getValue());
        paneArea.getChildren().setAll(made.view());
        paneArea.applyCss();
        verdictBar.clear();
        made.focus();
        sounds.ask(QuestionPanes.sounds(question));
    }

    private void step(QuestionPane of, String step) {
        if (of == pane) {
            stepButton.setText(step);
            stepping.set(!step.isEmpty() && asking.get());
        }
    }

    private void onceMore() {
        Outcome almost = model.almostProperty().get();
        Question question = model.questionProperty().get();
        if (almost != null && question != null) {
            String why = verdicts.explanation(question, paneInHand().given().getValue(), almost);
            verdictBar.show(almost.verdict(), words.get("learn.almost"), why);
            paneInHand().focus();
        }
    }

    private void tell(@Nullable Answer answer) {
        if (answer == null) {
            return;
        }
        stepping.set(false);
        paneInHand().reveal(answer.outcome());
        Entry entry = answer.question().entry();
        sounds.turn(MediaNames.sounds(entry.note().sides(entry.ordinal()).answer()));
        String title =
                answer.overruled()
                        ? words.get("learn.overruled")
                        : verdicts.title(answer.outcome());
        String why = why(answer);
        verdictBar.show(answer.outcome().verdict(), title, why);
        Optional<Proposal> proposal = model.proposal();
        keepable.set(proposal.isPresent());
        // What has the focus is read out: so the verdict is heard without being looked for.
        nextButton.accessibleTextProperty().unbind();
        nextButton.setAccessibleText(title + ". " + why + " " + words.get("learn.next"));
        nextButton.requestFocus();
    }

    private String why(Answer answer) {
        var parts = new ArrayList<String>();
        model.proposal()
                .ifPresentOrElse(
                        proposal -> parts.add(words.get("learn.proposal", proposal.side())),
                        () -> {
                            if (!answer.overruled()) {
                                parts.add(
                                        verdicts.explanation(
                                                answer.question(),
                                                answer.given(),
                                                answer.outcome()));
                            }
                        });
        if (!answer.missedItems().isEmpty()) {
            parts.add(words.get("learn.itemsAgain"));
        }
        Explanation explanation = answer.explanation();
        if (explanation != null) {
            parts.add(words.get("learn.counted", reasons.until(explanation)));
        }
        parts.removeIf(String::isEmpty);
        return String.join(" ", parts);
    }

    private void keep() {
        if (pane != null) {
            model.keep(pane.given().getValue());
        }
    }

    private void keepAlternative() {
        model.keepAlternative(
                done -> {
                    keepable.set(false);
                    tools.notices().done(done);
                    nextButton.requestFocus();
                });
    }

    private void edit() {
        tools.navigator().edit(model.entry().note().id());
    }

    private void show(LearnSitting sitting) {
        rungBar.show(words, sitting);
        int all = sitting.done().size() + sitting.waiting().size();
        countsLabel.setText(words.get("learn.counts", sitting.done().size(), all));
    }

    private void finish() {
        var study =
                new Command(
                        words.get("learn.study"), "S", () -> tools.navigator().studyEverything());
        summaryView.show(
                words,
                model.summary(),
                List.of(back, anew, study),
                note -> tools.navigator().edit(note.id()));
        summaryView.focus();
    }

    private void nothing() {
        var button = new Button(back.label());
        button.getStyleClass().add("accent");
        back.wire(button);
        nothingPane
                .getChildren()
                .setAll(
                        new EmptyState(
                                Feather.AWARD,
                                words.get("learn.nothingTitle"),
                                words.get("learn.nothingText"),
                                button));
        button.requestFocus();
    }

    private QuestionPane paneInHand() {
        if (pane == null) {
            throw new IllegalStateException("no question in hand");
        }
        return pane;
    }
}
