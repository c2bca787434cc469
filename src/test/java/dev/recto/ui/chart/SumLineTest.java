package dev.recto.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.ui.chart.Chart.Entry;
import dev.recto.ui.chart.Chart.Form;
import dev.recto.ui.chart.Chart.Series;

import javafx.scene.Scene;
import javafx.scene.shape.Polyline;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.OptionalDouble;

/// A running sum is drawn over its columns, and not as one of them.
@ExtendWith(ApplicationExtension.class)
class SumLineTest {
    private final Chart chart =
            new Chart(
                    "Cards",
                    "",
                    "",
                    Form.SUMMED,
                    List.of(new Series("Due", "due"), new Series("In all", "in-all")),
                    List.of("Day", "Due", "In all"),
                    List.of(entry(10, 10), entry(0, 10), entry(30, 40)));

    @Start
    void show(Stage stage) {
        stage.setScene(
                new Scene(
                        new ColumnPlot(chart, number -> Integer.toString((int) number)), 400, 200));
        stage.show();
    }

    @Test
    void theLineClimbsToTheWholeSumAndNamesIt(FxRobot robot) {
        List<Double> points = robot.lookup(".sum").queryAs(Polyline.class).getPoints();
        assertThat(points).hasSize(6);
        assertThat(points.get(1)).isEqualTo(points.get(3)).isGreaterThan(points.get(5));
        assertThat(robot.lookup("40").tryQuery()).isPresent();
        assertThat(robot.lookup(".mark").queryAll()).hasSize(3);
        assertThat(chart.top()).isEqualTo(30);
    }

    private static Entry entry(int due, int inAll) {
        return new Entry(
                "",
                List.of(OptionalDouble.of(due), OptionalDouble.of(inAll)),
                List.of("", "" + due, "" + inAll));
    }
}
