package dev.recto.ui.quiz.score;

import dev.recto.quiz.question.Examiner;
import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.IdeasQuestion;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.question.Sheet;
import dev.recto.quiz.sitting.ScoreSheet;
import dev.recto.quiz.sitting.ScoreSheet.Line;
import dev.recto.store.quiz.QuizScore;
import dev.recto.ui.Command;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.quiz.paper.PaperActions;
import dev.recto.ui.quiz.question.QuestionPane;
import dev.recto.ui.quiz.question.QuestionPanes;
import dev.recto.ui.quiz.question.Use;
import dev.recto.ui.widget.CountBars;
import dev.recto.ui.widget.Shown;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Shows what [ScoreViewModel] holds: the points, the plot, and every answer beside the right one.
public final class ScoreController {
    private final Words words;
    private final ScoreViewModel model;
    private final Examiner examiner;
    private final QuestionPanes panes;
    private final PaperActions papers;
    private final Consumer<List<Question>> retry;
    private final Runnable leave;
    private final List<Command> commands = new ArrayList<>();
    private final List<LineRow> rows = new ArrayList<>();

    @FXML private ScrollPane scorePane;
    @FXML private ScoreRing scoreRing;
    @FXML private Label pointsLabel;
    @FXML private Label factsLabel;
    @FXML private Button retryButton;
    @FXML private Button paperButton;
    @FXML private Button leaveButton;
    @FXML private Pane kindsArea;
    @FXML private VBox historyBox;
    @FXML private ScorePlot scorePlot;
    @FXML private ScoreTable scoreTable;
    @FXML private ToggleButton tableButton;
    @FXML private VBox lineBox;

    /// @param retry asks questions once more
    /// @param leave goes to where quizzes begin
    public ScoreController(
            Tools tools,
            ScoreViewModel model,
            Examiner examiner,
            PaperActions papers,
            Consumer<List<Question>> retry,
            Runnable leave) {
        this.words = tools.words();
        this.model = model;
        this.examiner = examiner;
        this.panes = new QuestionPanes(tools, examiner);
        this.papers = papers;
        this.retry = retry;
        this.leave = leave;
    }

    /// What can be done on the sheet.
    public List<Command> commands() {
        return commands;
    }

    /// Gives the focus to what is best done next.
    public void focus() {
        (model.sheet().missed().isEmpty() ? leaveButton : retryButton).requestFocus();
        scorePane.setVvalue(0);
    }

    @FXML
    private void initialize() {
        command("sheet.retry", "R", () -> retry.accept(model.sheet().missed()))
                .when(model.testProperty().map(test -> !test.sheet().missed().isEmpty()))
                .wire(retryButton);
        command("paper.menu", "Shortcut+P", this::paper).wire(paperButton);
        command("sheet.leave", "Shortcut+Enter", leave).wire(leaveButton);
        tableButton.selectedProperty().subscribe(table -> showHistory());
        model.testProperty().addListener((_, before, now) -> change(before, now));
        model.historyProperty().subscribe(this::showHistory);
        showPoints();
        List<Line> lines = model.sheet().lines();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(row(i));
        }
        lineBox.getChildren().setAll(rows);
    }

    private Command command(String key, String keys, Runnable action) {
        var command = new Command(words.get(key), keys, action);
        commands.add(command);
        return command;
    }

    private void paper() {
        papers.offer(
                paperButton,
                model.testProperty().get().title(),
                model.sheet().lines().stream().map(Line::question).map(Sheet::of).toList());
    }

    /// Only what is different is made anew, so that nothing jumps.
    private void change(HandedIn before, HandedIn now) {
        showPoints();
        for (int i = 0; i < rows.size(); i++) {
            boolean same = before.sheet().lines().get(i).equals(now.sheet().lines().get(i));
            boolean ideas = now.sheet().lines().get(i).question() instanceof IdeasQuestion;
            if (!same && !ideas) {
                rows.set(i, row(i));
                lineBox.getChildren().set(i, rows.get(i));
            }
        }
    }

    private LineRow row(int index) {
        Line line = model.sheet().lines().get(index);
        var row =
                new LineRow(words, index + 1, line)
                        .withOverruling(() -> model.overrule(index), model.revisable());
        boolean thought = !(line.given() instanceof Given.Nothing);
        return line.question() instanceof IdeasQuestion && thought
                ? row.with(ideas(index, line).view())
                : row;
    }

    /// A long answer is compared by the learner here.
    private QuestionPane ideas(int index, Line line) {
        QuestionPane pane = panes.make(line.question(), line.given(), Use.SHEET);
        pane.given().subscribe(given -> model.answer(index, given));
        return pane;
    }

    private void showPoints() {
        HandedIn test = model.testProperty().get();
        ScoreSheet sheet = test.sheet();
        scoreRing.show(sheet.share(), words.get("score.percent", Math.round(100 * sheet.share())));
        pointsLabel.setText(words.get("sheet.points", sheet.points(), sheet.lines().size()));
        Duration whole = test.whole();
        factsLabel.setText(
                words.get(
                        "sheet.facts",
                        whole.toMinutes(),
                        whole.toSecondsPart(),
                        sheet.missed().size(),
                        test.scored() ? 0 : 1));
        kindsArea.getChildren().setAll(new CountBars(words.get("sheet.kinds"), kinds(sheet)));
    }

    private List<CountBars.Bar> kinds(ScoreSheet sheet) {
        Map<String, List<Line>> kinds =
                sheet.lines().stream()
                        .collect(
                                Collectors.groupingBy(
                                        line ->
                                                words.get(
                                                        "kind."
                                                                + Sheet.of(line.question())
                                                                        .kind()
                                                                        .name()),
                                        TreeMap::new,
                                        Collectors.toList()));
        return kinds.entrySet().stream().map(each -> bar(each.getKey(), each.getValue())).toList();
    }

    private CountBars.Bar bar(String kind, List<Line> lines) {
        double points = new ScoreSheet(lines).points();
        return new CountBars.Bar(
                kind, points / lines.size(), words.get("score.of", points, lines.size()));
    }

    private void showHistory() {
        List<QuizScore> scores = model.historyProperty().get();
        Shown.set(historyBox, scores.size() > 1);
        boolean table = tableButton.isSelected();
        Shown.set(scorePlot, !table);
        Shown.set(scoreTable, table);
        scorePlot.show(words, scores);
        scoreTable.show(words, scores);
    }
}
