package dev.recto.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.store.settings.Settings.Window;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;

/// The window comes back where it was, but never where nobody could reach it.
@ExtendWith(ApplicationExtension.class)
class WindowPlaceTest {
    @TempDir Path folder;

    private WindowRobot robot;
    private Stage stage;

    @Start
    void show(Stage stage) {
        this.stage = stage;
        robot = new WindowRobot(folder);
        robot.show(stage, settings -> settings.withWindow(new Window(50, 60, 820, 640, false)));
    }

    @Test
    void theWindowIsWhereItWasAndItsNewPlaceIsKept() {
        assertThat(WindowPlace.of(stage)).isEqualTo(new Window(50, 60, 820, 640, false));
        robot.interact(
                () -> {
                    stage.setX(70);
                    stage.setWidth(900);
                });
        robot.close();
        assertThat(robot.settings.read().window()).isEqualTo(new Window(70, 60, 900, 640, false));
    }

    @Test
    void aPlaceOffTheScreenIsNotTaken() {
        robot.interact(() -> WindowPlace.take(stage, new Window(5000, 60, 820, 640, false)));
        assertThat(stage.getX()).isEqualTo(50);
        robot.close();
    }
}
