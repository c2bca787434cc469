package dev.recto.ui.study;

import dev.recto.model.Grade;
import dev.recto.study.Summary;
import dev.recto.ui.Command;
import dev.recto.ui.DueWords;
import dev.recto.ui.Words;
import dev.recto.ui.widget.CountBars;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The end of a sitting: what was done, how well, and what comes back when.
public final class SummaryView extends ScrollPane {
    private static final int MOST_ROWS = 8;

    private final VBox page = new VBox();

    public SummaryView() {
        getStyleClass().add("summary");
        page.getStyleClass().addAll("page", "summary-page");
        setContent(page);
        setFitToWidth(true);
    }

    /// Shows a summary.
    ///
    /// @param today the present study day
    /// @param next what can be done now, the best first
    void show(Words words, Summary summary, boolean practice, LocalDate today, List<Command> next) {
        page.getChildren().clear();
        var title =
                styled(
                        words.get(practice ? "summary.practised" : "summary.done", summary.cards()),
                        "title-2");
        long seconds = summary.thinking().toSeconds();
        var facts =
                styled(
                        words.get(
                                "summary.facts",
                                summary.answers(),
                                seconds / 60,
                                seconds % 60,
                                summary.cards() == 0
                                        ? 0
                                        : Math.round(100.0 * summary.atOnce() / summary.cards())),
                        "text-muted");
        page.getChildren().addAll(title, facts);
        page.getChildren().add(new CountBars(words.get("summary.grades"), grades(words, summary)));
        if (!summary.comesBack().isEmpty()) {
            page.getChildren()
                    .add(
                            new CountBars(
                                    words.get("summary.comesBack"), dates(words, summary, today)));
        }
        var buttons = new HBox();
        buttons.getStyleClass().add("buttons");
        for (Command command : next) {
            var button = new Button(command.label());
            command.wire(button);
            buttons.getChildren().add(button);
        }
        buttons.getChildren().getFirst().getStyleClass().add("accent");
        buttons.getChildren().getFirst().setId("nextButton");
        page.getChildren().add(buttons);
    }

    /// Gives the focus to what is best done next.
    void focus() {
        page.lookup("#nextButton").requestFocus();
    }

    private static Map<String, Integer> grades(Words words, Summary summary) {
        var rows = new LinkedHashMap<String, Integer>();
        for (Grade grade : Grade.values()) {
            int count = summary.grades().get(grade);
            if (count > 0) {
                rows.put(words.get("grade." + grade.name()), count);
            }
        }
        return rows;
    }

    private static Map<String, Integer> dates(Words words, Summary summary, LocalDate today) {
        var due = new DueWords(words);
        var rows = new LinkedHashMap<String, Integer>();
        int later = 0;
        for (Map.Entry<LocalDate, Integer> day : summary.comesBack().entrySet()) {
            if (rows.size() < MOST_ROWS) {
                rows.put(due.of(day.getKey(), today), day.getValue());
            } else {
                later += day.getValue();
            }
        }
        if (later > 0) {
            rows.put(words.get("summary.later"), later);
        }
        return rows;
    }

    private static Label styled(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
