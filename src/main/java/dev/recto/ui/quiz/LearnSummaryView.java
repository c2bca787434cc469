package dev.recto.ui.quiz;

import dev.recto.model.StoredNote;
import dev.recto.quiz.sitting.Calibration;
import dev.recto.ui.Command;
import dev.recto.ui.Words;
import dev.recto.ui.widget.CountBars;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The end of learning: how many cards were recalled, which of them were hard, and how well the
/// learner judges what they know.
public final class LearnSummaryView extends ScrollPane {
    private static final int MOST_MISSED = 10;

    private final VBox page = new VBox();

    public LearnSummaryView() {
        getStyleClass().add("summary");
        page.getStyleClass().addAll("page", "summary-page");
        setContent(page);
        setFitToWidth(true);
    }

    /// Shows a summary.
    ///
    /// @param next what can be done now, the best first
    /// @param edit lets the learner edit a note that was hard
    void show(Words words, LearnSummary summary, List<Command> next, Consumer<StoredNote> edit) {
        page.getChildren()
                .setAll(
                        styled(words.get("learn.done", summary.cards()), "title-2"),
                        figures(words, summary),
                        new CountBars(words.get("learn.tries"), tries(words, summary)));
        if (!summary.missed().isEmpty()) {
            page.getChildren().add(missed(words, summary.missed(), edit));
        }
        if (summary.calibration().claims() > 0) {
            page.getChildren().add(calibration(words, summary.calibration()));
        }
        page.getChildren().add(buttons(next));
        setVvalue(0);
    }

    private static Node figures(Words words, LearnSummary summary) {
        long seconds = summary.thinking().toSeconds();
        var row =
                new HBox(
                        figure(
                                words.get(
                                        "learn.percent", share(summary.atOnce(), summary.cards())),
                                words.get("learn.atOnceShare")),
                        figure(
                                words.get("learn.amount", summary.answers()),
                                words.get("learn.answersGiven")),
                        figure(
                                words.get("learn.time", seconds / 60, seconds % 60),
                                words.get("learn.timeTaken")));
        row.getStyleClass().add("figures");
        return row;
    }

    private static Node figure(String amount, String name) {
        var box = new VBox(styled(amount, "amount"), styled(name, "text-muted"));
        box.getStyleClass().add("learn-figure");
        return box;
    }

    private static long share(int part, int all) {
        return all == 0 ? 0 : Math.round(100.0 * part / all);
    }

    private static Map<String, Integer> tries(Words words, LearnSummary summary) {
        int once = (int) summary.missed().stream().filter(each -> each.misses() == 1).count();
        var rows = new LinkedHashMap<String, Integer>();
        rows.put(words.get("learn.atOnce"), summary.atOnce());
        rows.put(words.get("learn.afterOneMiss"), once);
        rows.put(words.get("learn.afterMore"), summary.missed().size() - once);
        return rows;
    }

    private static Node missed(
            Words words, List<LearnSummary.Missed> missed, Consumer<StoredNote> edit) {
        var box = new VBox(styled(words.get("learn.missed"), "title-4"));
        box.getStyleClass().add("summary-part");
        missed.stream()
                .limit(MOST_MISSED)
                .forEach(
                        each -> {
                            var name = styled(each.note().note().headline(), "missed-name");
                            name.setMaxWidth(Double.MAX_VALUE);
                            HBox.setHgrow(name, Priority.ALWAYS);
                            var times =
                                    styled(words.get("learn.times", each.misses()), "text-muted");
                            times.setMinWidth(USE_PREF_SIZE);
                            var pencil = new Button("", new FontIcon(Feather.EDIT_2));
                            pencil.getStyleClass().addAll("button-icon", "flat");
                            new Command(words.get("study.edit"), "", () -> edit.accept(each.note()))
                                    .wire(pencil);
                            var row = new HBox(name, times, pencil);
                            row.getStyleClass().add("missed-row");
                            box.getChildren().add(row);
                        });
        if (missed.size() > MOST_MISSED) {
            box.getChildren()
                    .add(
                            styled(
                                    words.get("learn.moreMissed", missed.size() - MOST_MISSED),
                                    "text-muted"));
        }
        return box;
    }

    private static Node calibration(Words words, Calibration calibration) {
        var bar = new ProgressBar(calibration.share());
        bar.getStyleClass().add("large");
        bar.setMaxWidth(Double.MAX_VALUE);
        String said =
                words.get(
                        "learn.calibration",
                        calibration.claims(),
                        Math.round(100 * calibration.share()));
        bar.setAccessibleText(said);
        var box =
                new VBox(
                        styled(words.get("learn.calibrationTitle"), "title-4"),
                        styled(said, "text-muted"),
                        bar);
        box.getStyleClass().add("summary-part");
        return box;
    }

    private static Node buttons(List<Command> next) {
        var buttons = new HBox();
        buttons.getStyleClass().add("buttons");
        for (Command command : next) {
            var button = new Button(command.label());
            command.wire(button);
            buttons.getChildren().add(button);
        }
        buttons.getChildren().getFirst().getStyleClass().add("accent");
        buttons.getChildren().getFirst().setId("nextStepButton");
        return buttons;
    }

    /// Gives the focus to what is best done next.
    void focus() {
        page.lookup("#nextStepButton").requestFocus();
    }

    private static Label styled(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
