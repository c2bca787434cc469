package dev.recto.ui.study;

import dev.recto.model.Grade;
import dev.recto.schedule.Explanation;
import dev.recto.ui.Command;
import dev.recto.ui.Words;
import dev.recto.ui.info.Reasons;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// The buttons that grade an answer, each with when the card would come back: four, or all six of
/// SM-2.
public final class GradeBar extends HBox {
    private static final List<Grade> FOUR =
            List.of(Grade.AGAIN, Grade.HARD, Grade.GOOD, Grade.EASY);

    private final Map<Grade, Label> dates = new EnumMap<>(Grade.class);
    private final Map<Grade, Button> buttons = new EnumMap<>(Grade.class);
    private final List<Command> commands = new ArrayList<>();

    public GradeBar() {
        getStyleClass().add("grade-bar");
    }

    /// Makes the buttons.
    ///
    /// @param six whether all six grades are offered, by the keys 0 to 5, rather than four by 1 to
    ///   4
    /// @param grade takes the grade
    void offer(Words words, boolean six, Consumer<Grade> grade) {
        List<Grade> offered = six ? List.of(Grade.values()) : FOUR;
        for (Grade each : offered) {
            int key = six ? each.quality() : offered.indexOf(each) + 1;
            var name = new Label(words.get("grade." + each.name()));
            name.getStyleClass().add("grade-name");
            var date = new Label();
            date.getStyleClass().add("grade-date");
            var button = new Button();
            button.setGraphic(new VBox(name, date));
            button.setId(each.name().toLowerCase(Locale.ROOT) + "Button");
            button.getStyleClass().addAll("grade", "grade-" + each.name().toLowerCase(Locale.ROOT));
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            var command =
                    new Command(
                            words.get("grade." + each.name()),
                            String.valueOf(key),
                            () -> grade.accept(each));
            command.wire(button);
            commands.add(command);
            dates.put(each, date);
            buttons.put(each, button);
            getChildren().add(button);
        }
    }

    /// The grades as commands, for the keyboard.
    List<Command> commands() {
        return commands;
    }

    /// The grades that have a button, worst first.
    List<Grade> offered() {
        return List.copyOf(buttons.keySet());
    }

    /// Shows when the card would come back. Grades without a date show none, as in practice.
    void show(Words words, Reasons reasons, Map<Grade, Explanation> outcomes) {
        buttons.forEach(
                (grade, button) -> {
                    Explanation outcome = outcomes.get(grade);
                    String date = outcome == null ? "" : date(words, reasons, outcome);
                    dates.get(grade).setText(date);
                    dates.get(grade).setManaged(!date.isEmpty());
                    button.setAccessibleHelp(date);
                });
    }

    private static String date(Words words, Reasons reasons, Explanation outcome) {
        String date = reasons.until(outcome);
        return outcome.grade().settled() ? date : words.get("study.todayThen", date);
    }
}
