package dev.recto.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

@ExtendWith(ApplicationExtension.class)
class AboutJourneyTest {
    @TempDir Path folder;

    private WindowRobot robot;

    @Start
    void show(Stage stage) {
        robot = new WindowRobot(folder);
        robot.show(stage, UnaryOperator.identity());
    }

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void theProgramTellsWhichItIsAndWhereItKeepsThings() {
        robot.key(KeyCode.SHIFT, KeyCode.F1);
        robot.untilShown("#librariesArea");

        assertThat(robot.lookup("#versionLabel").<Label>query().getText()).contains("1.2.3");
        assertThat(robot.lookup("#librariesArea").<TextArea>query().getText())
                .isEqualTo("a library");

        robot.clickOn("#logsButton");
        assertThat(robot.opened).containsExactly(Path.of("logs"));
    }
}
