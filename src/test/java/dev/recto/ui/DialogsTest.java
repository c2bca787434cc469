package dev.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class DialogsTest {
    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aQuestionBeforeTheWindowStaysInFrontOfIt() throws TimeoutException {
        Platform.runLater(
                () -> new Dialogs(new Words(Locale.ENGLISH), () -> null).tell("Early", "Read me"));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !early().isEmpty());
        assertThat(early())
                .singleElement()
                .satisfies(it -> assertThat(it.isAlwaysOnTop()).isTrue());
        robot.interact(() -> early().forEach(Stage::close));
    }

    @Test
    void enterDoesTheActionAlsoFromAChoice() throws TimeoutException {
        var choice = new RadioButton("This one");
        var done = new CompletableFuture<Boolean>();
        Platform.runLater(
                () ->
                        done.complete(
                                new Dialogs(new Words(Locale.ENGLISH), () -> null)
                                        .form(
                                                "Form",
                                                choice,
                                                choice,
                                                "Do it",
                                                new SimpleBooleanProperty(true))));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, choice::isFocused);

        robot.push(KeyCode.ENTER);

        assertThat(done).succeedsWithin(Duration.ofSeconds(20)).isEqualTo(true);
    }

    private List<Stage> early() {
        return robot.listWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> "Early".equals(stage.getTitle()))
                .toList();
    }
}
