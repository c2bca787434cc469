package dev.recto.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.BasicNote;
import dev.recto.model.DeckId;
import dev.recto.store.quiz.QuizScore;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;

/// Tests by keys alone, from the set-up to the plot.
@ExtendWith(ApplicationExtension.class)
class QuizJourneyTest {
    private static final List<String> COUNTRIES =
            List.of("Norway", "Peru", "Egypt", "Japan", "Kenya", "Cuba");
    private static final List<String> CITIES =
            List.of("Oslo", "Lima", "Cairo", "Tokyo", "Nairobi", "Havana");

    @TempDir Path folder;

    private Stage stage;
    private WindowRobot robot;
    private DeckId deck;

    @Start
    void show(Stage stage) {
        this.stage = stage;
        robot = new WindowRobot(folder);
        deck = robot.fixture.deck(null, "Capitals");
        for (int i = 0; i < COUNTRIES.size(); i++) {
            robot.fixture.note(deck, new BasicNote(COUNTRIES.get(i), CITIES.get(i)));
        }
        robot.show(stage, settings -> settings);
    }

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void aTestIsTakenHandedInRetriedAndItsScorePlotted() {
        begin();
        robot.key(KeyCode.ALT, KeyCode.DOWN);
        robot.key(KeyCode.CONTROL, KeyCode.F);
        robot.until(() -> count().startsWith("0 of "));
        handIn();
        assertThat(scores()).extracting(QuizScore::points).containsExactly(0.0);
        assertThat(robot.lookup(".sheet-line").queryAll()).hasSizeGreaterThan(1);

        robot.key(KeyCode.R);
        robot.untilShown("#handInButton");
        handIn();
        assertThat(scores()).as("a second try is practice").hasSize(1);

        comeBack();
        robot.key(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.untilShown(".score-plot");
        assertThat(robot.lookup(".plot-row .text-muted").<Labeled>query().getText())
                .isEqualTo("One test: 0 % the last time, 0 % at best");
    }

    @Test
    void aTestThatWasLeftGoesOnAfterwards() {
        begin();
        robot.key(KeyCode.ALT, KeyCode.DOWN);
        comeBack();
        robot.key(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.untilShown(".resume");
        robot.clickOn(".resume");
        robot.untilShown("#handInButton");
        assertThat(robot.lookup("#question2Button").query().getPseudoClassStates().toString())
                .contains("current");
        robot.key(KeyCode.ESCAPE);
        robot.untilShown(".resume");
    }

    @Test
    void pairsAreMatchedAgainstTheClock() {
        robot.key(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.untilShown("#startButton:focused");
        robot.key(KeyCode.M);
        robot.key(KeyCode.CONTROL, KeyCode.ENTER);
        robot.untilShown("#timeLabel");
        List<KeyCode> lefts = List.of(KeyCode.A, KeyCode.B, KeyCode.C, KeyCode.D);
        List<KeyCode> rights =
                List.of(
                        KeyCode.DIGIT1,
                        KeyCode.DIGIT2,
                        KeyCode.DIGIT3,
                        KeyCode.DIGIT4,
                        KeyCode.DIGIT5,
                        KeyCode.DIGIT6);
        for (KeyCode left : lefts) {
            for (KeyCode right : rights) {
                robot.key(left);
                robot.key(right);
            }
        }
        robot.untilShown("#againButton");
        assertThat(robot.lookup("#doneLabel").<Labeled>query().getText()).startsWith("A new best");
        robot.key(KeyCode.ESCAPE);
        robot.untilShown("#startButton");
        robot.until(() -> robot.lookup(".past-rows .label").queryAll().size() > 0);
    }

    private void begin() {
        robot.key(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.untilShown("#startButton:focused");
        robot.key(KeyCode.ENTER);
        robot.untilShown("#handInButton");
    }

    private void handIn() {
        robot.key(KeyCode.CONTROL, KeyCode.ENTER);
        robot.untilShown(".dialog-body");
        robot.key(KeyCode.ENTER);
        robot.untilShown("#retryButton");
        robot.until(() -> !scores().isEmpty());
    }

    private String count() {
        return robot.lookup("#countLabel").<Labeled>query().getText();
    }

    private List<QuizScore> scores() {
        return robot.fixture.file.quizzes().scores(deck);
    }

    /// Closes window and library, and opens both again.
    private void comeBack() {
        robot.close();
        robot = new WindowRobot(folder);
        robot.interact(
                () -> {
                    stage.hide();
                    stage = new Stage();
                    robot.show(stage, settings -> settings);
                });
    }
}
