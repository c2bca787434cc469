package dev.recto.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.Grade;
import dev.recto.schedule.Explanation;
import dev.recto.schedule.Sm2;
import dev.recto.ui.Words;
import dev.recto.ui.info.Reasons;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;

@ExtendWith(ApplicationExtension.class)
class GradeBarTest {
    private final Words words = new Words(Locale.ENGLISH);
    private GradeBar bar;
    private Stage stage;

    @Start
    void show(Stage given) {
        stage = given;
        bar = new GradeBar();
        bar.offer(words, true, grade -> {});
        var outcomes = new EnumMap<Grade, Explanation>(Grade.class);
        for (Grade grade : Grade.values()) {
            outcomes.put(grade, Sm2.standard().explain(null, grade, LocalDate.of(2026, 3, 10)));
        }
        bar.show(words, new Reasons(words), outcomes);
        stage.setScene(new Scene(new VBox(bar)));
        stage.show();
    }

    @ParameterizedTest
    @CsvSource({
        "1200, 1, 'today, then tomorrow'",
        "600, 1, today",
        "320, 2, ",
    })
    void namesAreNeverShortenedAndDatesOnlyToOtherWords(
            double width, long rows, String date, FxRobot robot) {
        robot.interact(
                () -> {
                    bar.setMaxWidth(width);
                    stage.setWidth(width);
                    bar.getParent().layout();
                });

        assertThat(robot.lookup(".grade-name").queryAllAs(Label.class))
                .hasSize(6)
                .allMatch(name -> name.getWidth() >= name.prefWidth(-1));
        assertThat(bar.getChildren().stream().map(Node::getLayoutY).distinct()).hasSize((int) rows);
        assertThat(
                        robot.from(bar.getChildren().getFirst())
                                .lookup(".grade-date")
                                .queryAllAs(Label.class))
                .filteredOn(GradeBarTest::shown)
                .extracting(Label::getText)
                .isEqualTo(date == null ? List.of() : List.of(date));
    }

    private static boolean shown(Node node) {
        return node.isVisible() && node.getParent().isVisible();
    }
}
