package dev.recto.ui.statistics;

import dev.recto.schedule.Streak;
import dev.recto.store.settings.Settings;
import dev.recto.store.statistics.DoneOn;
import dev.recto.ui.Hint;
import dev.recto.ui.Words;
import dev.recto.ui.chart.Numbers;
import dev.recto.ui.statistics.StatisticsViewModel.Shown;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// What was done today in a few figures, with the days in a row and the goal of the day where the
/// learner wants to see them.
public final class TodayView extends FlowPane {
    public TodayView() {
        getStyleClass().add("today");
    }

    /// Shows figures.
    void show(Words words, Shown shown, Settings settings) {
        var numbers = new Numbers(words.locale());
        DoneOn today = shown.figures().today();
        var parts = new ArrayList<Node>();
        parts.add(figure(numbers.count(today.cards()), words, "Cards", today.cards()));
        parts.add(figure(numbers.count(today.answers()), words, "Answers", today.answers()));
        parts.add(figure(Numbers.time(words, today.thinking()), words, "Time"));
        if (today.answers() > 0) {
            String again = numbers.percent((double) today.again() / today.answers());
            parts.add(figure(again, words, "Again"));
        }
        if (settings.streak()) {
            var streak = Streak.of(new TreeSet<>(shown.figures().days().keySet()), shown.today());
            parts.add(
                    figure(
                            words.get("statistics.days", streak.present()),
                            words,
                            "Streak",
                            streak.longest()));
        }
        if (settings.dailyGoal() > 0) {
            parts.add(goal(words, numbers, today.answers(), settings.dailyGoal()));
        }
        getChildren().setAll(parts);
    }

    private static Node figure(String value, Words words, String what, Object... more) {
        var number = new Label(value);
        number.getStyleClass().add("number");
        var name = new Label(words.get("statistics.today." + what, more));
        name.getStyleClass().add("text-muted");
        String meaning = words.get("statistics.todayMeaning." + what);
        return box(meaning, number, name);
    }

    private static Node goal(Words words, Numbers numbers, int answers, int goal) {
        var number = new Label(numbers.count(answers));
        number.getStyleClass().add("number");
        var bar = new ProgressBar(Math.min(1, (double) answers / goal));
        String said = words.get("statistics.goal", answers, goal);
        bar.setAccessibleText(said);
        var name = new Label(said);
        name.getStyleClass().add("text-muted");
        return box(words.get("statistics.goalMeaning"), number, bar, name);
    }

    private static Node box(String meaning, Node... parts) {
        var box = new VBox(parts);
        box.getStyleClass().addAll("sheet", "today-figure");
        Hint.on(box, meaning);
        List.of(parts).forEach(part -> part.setAccessibleHelp(meaning));
        return box;
    }
}
