package dev.recto.ui.study;

import atlantafx.base.controls.Popover;

import dev.recto.model.CardId;
import dev.recto.model.ClozeNote;
import dev.recto.model.Flag;
import dev.recto.model.Grade;
import dev.recto.model.ListNote;
import dev.recto.model.MediaNames;
import dev.recto.model.Tag;
import dev.recto.schedule.Explanation;
import dev.recto.study.Asked;
import dev.recto.study.Progress;
import dev.recto.ui.CardMedia;
import dev.recto.ui.Command;
import dev.recto.ui.PageController;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.card.CardText;
import dev.recto.ui.card.FlipCard;
import dev.recto.ui.card.ListText;
import dev.recto.ui.card.SideSounds;
import dev.recto.ui.card.Verso;
import dev.recto.ui.info.CardInfoPage;
import dev.recto.ui.info.Reasons;
import dev.recto.ui.note.SourceDialog;
import dev.recto.ui.widget.EmptyState;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Shows what [StudyViewModel] holds, and hands on what the learner does.
public final class StudyController implements PageController {
    private static final double POP_WIDTH = 34; // em
    private static final int POP_LETTERS = 50;
    private static final PseudoClass FLAGGED = PseudoClass.getPseudoClass("flagged");

    private final Tools tools;
    private final Words words;
    private final StudyViewModel model;
    private final Reasons reasons;
    private final CardMedia media;
    private final SideSounds sounds;
    private final List<Command> commands = new ArrayList<>();
    private final BooleanProperty answering = new SimpleBooleanProperty();
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private final BooleanProperty hinted = new SimpleBooleanProperty();
    private final Timeline clock;
    private final Command practise;
    private @Nullable ListText list;
    private @Nullable CardId laid;

    @FXML private Pane page;
    @FXML private Pane sittingPane;
    @FXML private ProgressBar progressBar;
    @FXML private Label countsLabel;
    @FXML private Label timerLabel;
    @FXML private Label aboutLabel;
    @FXML private Button soundButton;
    @FXML private Button hintButton;
    @FXML private Button whyButton;
    @FXML private Button sourceButton;
    @FXML private Button infoButton;
    @FXML private Button editButton;
    @FXML private Button flagButton;
    @FXML private Button buryButton;
    @FXML private Button suspendButton;
    @FXML private Button undoButton;
    @FXML private Button revealButton;
    @FXML private GradeBar gradeBar;
    @FXML private FlipCard flipCard;
    @FXML private SummaryView summaryView;
    @FXML private StackPane nothingPane;

    StudyController(Tools tools, StudyViewModel model) {
        this.tools = tools;
        this.words = tools.words();
        this.model = model;
        reasons = new Reasons(words);
        media = tools.media();
        sounds = new SideSounds(tools);
        clock = new Timeline(new KeyFrame(Duration.seconds(1), _ -> showTime()));
        clock.setCycleCount(Animation.INDEFINITE);
        practise = new Command(words.get("study.practise"), "P", model::practise);
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void focus() {
        switch (model.phaseProperty().get()) {
            case FINISHED -> summaryView.focus();
            case NOTHING -> nothingPane.lookup(".button").requestFocus();
            default -> flipCard.requestFocus();
        }
    }

    @Override
    public void close() {
        clock.stop();
    }

    @FXML
    private void initialize() {
        var reveal = command("study.reveal", "Space Enter", this::reveal);
        reveal.when(asking).wire(revealButton);
        revealButton.setText(reveal.label());
        gradeBar.offer(words, tools.settings().get().sixGrades(), model::grade);
        command("study.good", "Space Enter", this::nextOrGood).when(answering);
        gradeBar.commands().forEach(each -> commands.add(each.when(answering)));
        command("study.hint", "H", this::hint).when(hinted).wire(hintButton);
        Command play = sounds.command("R Shortcut+R");
        play.wire(soundButton);
        soundButton.visibleProperty().bind(soundButton.disabledProperty().not());
        soundButton.managedProperty().bind(soundButton.visibleProperty());
        commands.add(play);
        var inHand = model.askedProperty().map(_ -> true).orElse(false);
        command("study.why", "W", this::why).when(inHand).wire(whyButton);
        var from = model.askedProperty().map(asked -> asked.note().source());
        command("study.from", "L", () -> new SourceDialog(tools).show(from.getValue()))
                .when(from.map(_ -> true).orElse(false))
                .wire(sourceButton);
        command("study.info", "I", this::info).when(inHand).wire(infoButton);
        command("study.edit", "E", this::edit).when(inHand).wire(editButton);
        command("study.flag", "F", model::flag).when(inHand).wire(flagButton);
        command("study.bury", "B", model::bury).when(inHand).wire(buryButton);
        command("study.suspend", "X", model::suspend).when(inHand).wire(suspendButton);
        command("study.undo", "Shortcut+Z U", model::undo)
                .when(model.undoableProperty())
                .wire(undoButton);
        commands.add(
                practise.when(
                        model.phaseProperty()
                                .map(now -> now == Phase.FINISHED || now == Phase.NOTHING)));
        flipCard.animatedProperty().bind(tools.still().map(still -> !still));
        flipCard.setOnMouseClicked(_ -> reveal());
        timerLabel.managedProperty().bind(timerLabel.visibleProperty());
        timerLabel.setVisible(tools.settings().get().timer());
        if (timerLabel.isVisible()) {
            clock.play();
        }
        model.phaseProperty().subscribe(this::show);
        model.progressProperty().subscribe(this::show);
        model.tomorrowProperty()
                .addListener(
                        _ -> {
                            if (model.phaseProperty().get() == Phase.NOTHING) {
                                nothing();
                            }
                        });
        model.uncoveredProperty().subscribe(count -> uncover(count.intValue()));
    }

    private Command command(String key, String keys, Runnable action) {
        var command = new Command(words.get(key), keys, action);
        commands.add(command);
        return command;
    }

    private void show(Phase phase) {
        asking.set(phase == Phase.QUESTION);
        answering.set(phase == Phase.ANSWER);
        hinted.set(false);
        revealButton.setVisible(phase == Phase.QUESTION);
        gradeBar.setVisible(phase == Phase.ANSWER);
        sittingPane.setVisible(phase != Phase.FINISHED && phase != Phase.NOTHING);
        summaryView.setVisible(phase == Phase.FINISHED);
        nothingPane.setVisible(phase == Phase.NOTHING);
        switch (phase) {
            case LOADING -> {}
            case QUESTION -> ask();
            case ANSWER -> answer();
            case FINISHED -> finish();
            case NOTHING -> nothing();
        }
    }

    private void ask() {
        Asked asked = asked();
        lay(asked);
        sounds.ask(MediaNames.sounds(asked.sides().question()));
        hinted.set(!asked.sides().hint().isBlank());
        describe(asked);
        list = null;
        showTime();
        flipCard.requestFocus();
    }

    private void lay(Asked asked) {
        flipCard.show(new CardText(asked.sides().question(), media));
        laid = asked.card().id();
    }

    private void describe(Asked asked) {
        flagButton.pseudoClassStateChanged(FLAGGED, asked.card().flag() != Flag.NONE);
        aboutLabel.setText(about(asked));
    }

    private void answer() {
        Asked asked = asked();
        if (!asked.card().id().equals(laid)) {
            // The answer of another card was taken back.
            lay(asked);
        }
        describe(asked);
        list = null;
        flipCard.turn(answerOf(asked));
        if (list == null) {
            sounds.turn(MediaNames.sounds(asked.sides().answer()));
        }
        uncover(model.uncoveredProperty().get());
        gradeBar.show(words, reasons, model.outcomes());
        flipCard.requestFocus();
    }

    private Region answerOf(Asked asked) {
        String question = asked.sides().question();
        if (asked.note().note() instanceof ListNote note) {
            list = new ListText(note, media);
            return new Verso(question, list, media);
        }
        var answer = new CardText(asked.sides().answer(), media);
        // A text with its gaps filled says already what was asked.
        return asked.note().note() instanceof ClozeNote
                ? answer
                : new Verso(question, answer, media);
    }

    private void uncover(int count) {
        if (list != null) {
            list.uncover(count);
            sounds.turn(
                    list.uncovered().stream()
                            .flatMap(text -> MediaNames.sounds(text).stream())
                            .toList());
        }
    }

    /// What stands below the card: how a list is to be answered, tags, where the note comes from.
    private String about(Asked asked) {
        var parts = new ArrayList<String>();
        if (asked.note().note() instanceof ListNote note) {
            int items = note.items().size();
            parts.add(
                    words.get(
                            note.ordered() ? "study.listInOrder" : "study.list",
                            note.required(),
                            items));
        }
        if (model.isPractice()) {
            parts.add(words.get("study.practice"));
        } else if (model.isRepeat()) {
            parts.add(words.get("study.repeat"));
        }
        if (!asked.note().tags().isEmpty()) {
            parts.add(
                    asked.note().tags().stream().map(Tag::name).collect(Collectors.joining(", ")));
        }
        var source = asked.note().source();
        if (source != null) {
            parts.add(words.get("study.source", source.file(), source.firstLine()));
        }
        return String.join("  ·  ", parts);
    }

    private void show(Progress progress) {
        int all = progress.done() + progress.remaining();
        progressBar.setProgress(all == 0 ? 0 : (double) progress.done() / all);
        String counts =
                words.get(
                        "study.counts",
                        progress.due(),
                        progress.fresh(),
                        progress.again(),
                        progress.done());
        countsLabel.setText(counts);
        progressBar.setAccessibleText(counts);
    }

    private void showTime() {
        long seconds = model.thinking().toSeconds();
        timerLabel.setText("%d:%02d".formatted(seconds / 60, seconds % 60));
    }

    private void reveal() {
        if (asking.get()) {
            model.reveal();
        }
    }

    private void nextOrGood() {
        if (model.moreItems()) {
            model.reveal();
        } else {
            model.grade(Grade.GOOD);
        }
    }

    private void hint() {
        tell(hintButton, words.get("study.hint"), asked().sides().hint());
    }

    private void why() {
        Map<Grade, Explanation> outcomes = model.outcomes();
        String text =
                outcomes.isEmpty()
                        ? words.get(model.isPractice() ? "study.whyPractice" : "study.whyLater")
                        : reasons.of(gradeBar.offered(), outcomes);
        tell(whyButton, words.get("study.why"), text);
    }

    private void tell(Labeled at, String title, String text) {
        var label = new Label(text);
        label.setWrapText(true);
        if (text.length() > POP_LETTERS) {
            // The pop-over takes its place by the width before the style sheet is at work.
            label.setPrefWidth(POP_WIDTH * at.getFont().getSize());
        }
        label.getStyleClass().add("pop-text");
        var pop = new Popover(label);
        pop.setTitle(title);
        pop.setHeaderAlwaysVisible(true);
        pop.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        pop.setAnimated(!tools.still().getValue());
        pop.show(at);
    }

    private void info() {
        tools.navigator().open(new CardInfoPage(tools, asked().card().id()));
    }

    private void edit() {
        Asked asked = model.askedProperty().get();
        if (asked != null) {
            tools.navigator().edit(asked.note().id());
        }
    }

    private void finish() {
        var back = new Command(words.get("summary.back"), "", () -> tools.navigator().library());
        summaryView.show(
                words, model.summary(), model.isPractice(), model.today(), List.of(back, practise));
        summaryView.focus();
    }

    private void nothing() {
        var back = new Button(words.get("summary.back"));
        back.getStyleClass().add("accent");
        back.setOnAction(_ -> tools.navigator().library());
        var anyway = new Button(words.get("study.practiseAnyway"));
        practise.wire(anyway);
        nothingPane
                .getChildren()
                .setAll(
                        new EmptyState(
                                Feather.CHECK_CIRCLE,
                                words.get("study.nothingTitle"),
                                words.get("study.nothingText", model.tomorrowProperty().get()),
                                back,
                                anyway));
        back.requestFocus();
    }

    private Asked asked() {
        Asked asked = model.askedProperty().get();
        if (asked == null) {
            throw new IllegalStateException("no card in hand");
        }
        return asked;
    }
}
