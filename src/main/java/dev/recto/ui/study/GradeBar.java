package dev.recto.ui.study;

import dev.recto.model.Grade;
import dev.recto.schedule.Explanation;
import dev.recto.ui.Command;
import dev.recto.ui.Words;
import dev.recto.ui.info.Reasons;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// The buttons that grade an answer, each with when the card would come back: four, or all six of
/// SM-2. Where their names do not fit beside one another they stand in two rows, without dates.
public final class GradeBar extends Pane {
    private static final List<Grade> FOUR =
            List.of(Grade.AGAIN, Grade.HARD, Grade.GOOD, Grade.EASY);
    private static final double GAP = 8;

    private final Map<Grade, GradeButton> buttons = new EnumMap<>(Grade.class);
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
        if (six) {
            getStyleClass().add("six");
        }
        for (Grade each : offered) {
            int key = six ? each.quality() : offered.indexOf(each) + 1;
            String called = words.get("grade." + each.name());
            var button = new GradeButton(called);
            String name = each.name().toLowerCase(Locale.ROOT);
            button.setId(name + "Button");
            button.getStyleClass().add("grade-" + name);
            var command = new Command(called, String.valueOf(key), () -> grade.accept(each));
            command.wire(button);
            commands.add(command);
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
                    String date = outcome == null ? "" : reasons.until(outcome);
                    if (outcome == null || outcome.grade().settled()) {
                        button.show(date, date);
                    } else {
                        button.show(words.get("study.todayThen", date), words.get("study.today"));
                    }
                });
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = rows(width);
        return rows * rowHeight(rows) + (rows - 1) * GAP;
    }

    @Override
    protected void layoutChildren() {
        int rows = rows(getWidth());
        int columns = Math.ceilDiv(buttons.size(), rows);
        double width = Math.floor((getWidth() + GAP) / columns) - GAP;
        double height = rowHeight(rows);
        int at = 0;
        for (GradeButton button : buttons.values()) {
            double x = at % columns * (width + GAP);
            button.lay(x, at / columns * (height + GAP), width, height, rows == 1);
            at++;
        }
    }

    private int rows(double width) {
        double widest =
                buttons.values().stream().mapToDouble(GradeButton::nameWidth).max().orElse(0);
        return width < 0 || buttons.size() * (widest + GAP) - GAP <= width ? 1 : 2;
    }

    private double rowHeight(int rows) {
        return buttons.values().stream()
                .mapToDouble(button -> rows == 1 ? button.prefHeight(-1) : button.nameHeight())
                .max()
                .orElse(0);
    }
}
