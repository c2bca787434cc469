package dev.recto.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.Asking;
import dev.recto.model.BasicNote;
import dev.recto.model.DeckId;
import dev.recto.model.Grade;
import dev.recto.model.Review;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
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
import java.util.Map;

/// A learner learns a deck by keys alone, quits in the middle and comes back.
@ExtendWith(ApplicationExtension.class)
class LearnJourneyTest {
    private static final Map<String, String> ANIMALS =
            Map.of("hund", "dog", "katt", "cat", "häst", "horse");

    @TempDir Path folder;

    private WindowRobot robot;
    private Stage stage;

    @Start
    void show(Stage given) {
        stage = given;
        robot = new WindowRobot(folder);
        DeckId deck = robot.fixture.deck(null, "animals");
        ANIMALS.forEach((front, back) -> robot.fixture.note(deck, new BasicNote(front, back)));
        robot.show(stage, settings -> settings);
    }

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void aDeckIsLearnedByKeysAndResumedWhereItWasLeft() {
        learn();
        answer(1);
        answer(2);
        String counts = text("#countsLabel");

        comeBack();
        learn();

        assertThat(text("#countsLabel")).isEqualTo(counts);
        for (int answers = 3; answers <= 6; answers++) {
            answer(answers);
        }
        robot.untilShown("#summaryView");
        assertThat(robot.lookup("#nextStepButton").query().isFocused()).isTrue();
        assertThat(log()).extracting(Review::grade).containsOnly(Grade.GOOD);
        assertThat(log()).extracting(Review::asking).contains(Asking.CHOICE, Asking.TYPED);
    }

    @Test
    void escapeLeavesFromInsideAFieldAndWhatWasTypedIsThereAgain() {
        learn();
        for (int answers = 1; answers <= 3; answers++) {
            answer(answers);
        }
        robot.untilShown("#answerField");
        robot.type("ani");
        robot.key(KeyCode.ESCAPE);
        robot.untilGone("#answerField");

        learn();
        robot.untilShown("#answerField");
        assertThat(robot.lookup("#answerField").<TextField>query().getText()).isEqualTo("ani");
    }

    @Test
    void aMissIsTakenBackAndAnAnswerIsKept() {
        learn();
        for (int answers = 1; answers <= 3; answers++) {
            answer(answers);
        }
        robot.untilShown("#answerField");
        robot.type("animal");
        robot.key(KeyCode.ENTER);
        robot.untilShown("#nextButton");
        assertThat(robot.lookup("#nextButton").query().getAccessibleText())
                .as("the verdict is heard")
                .startsWith(text("#verdictLabel"));
        assertThat(log()).extracting(Review::grade).contains(Grade.AGAIN);

        robot.key(KeyCode.U);
        robot.until(() -> log().size() == 3);
        robot.until(() -> robot.lookup("#answerField").query().isFocused());
        assertThat(robot.lookup("#answerField").<TextField>query().getText()).isEmpty();

        robot.type("animal");
        robot.key(KeyCode.ENTER);
        robot.untilShown("#overruleButton");
        robot.key(KeyCode.R);
        robot.untilShown("#keepButton");
        robot.key(KeyCode.K);
        robot.until(
                () ->
                        robot.cards(robot.deck("animals")).stream()
                                .anyMatch(
                                        entry ->
                                                ((BasicNote) entry.note().note())
                                                        .back()
                                                        .endsWith(" / animal")));
        assertThat(log()).extracting(Review::grade).containsOnly(Grade.GOOD);
    }

    private void learn() {
        robot.key(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.untilShown("#startButton");
        robot.until(() -> !robot.lookup("#startButton").query().isDisabled());
        robot.key(KeyCode.L);
        robot.key(KeyCode.ENTER);
        robot.untilShown("#verdictBar");
        robot.until(() -> !text("#countsLabel").isEmpty());
    }

    /// Gives the right answer to whatever is asked, and waits until it is on disk.
    private void answer(int answers) {
        robot.until(() -> shown("#option1") || shown("#answerField"));
        if (shown("#option1")) {
            robot.key(keyOf(rightOption()));
        } else {
            robot.until(() -> robot.lookup("#answerField").query().isFocused());
            robot.type(opposite(asked()));
            robot.key(KeyCode.ENTER);
        }
        robot.until(() -> log().size() == answers);
        robot.until(() -> robot.lookup("#nextButton").query().isFocused());
        robot.key(KeyCode.ENTER);
    }

    private int rightOption() {
        String right = opposite(asked());
        for (int option = 1; option <= ANIMALS.size(); option++) {
            if (robot.lookup("#option" + option).query().getAccessibleText().endsWith(right)) {
                return option;
            }
        }
        throw new AssertionError("no option says " + right);
    }

    private static KeyCode keyOf(int option) {
        return List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3).get(option - 1);
    }

    private String asked() {
        return robot.lookup("#stemCard .card-face").queryAll().stream()
                .filter(Node::isVisible)
                .map(Node::getAccessibleText)
                .findFirst()
                .orElseThrow();
    }

    private static String opposite(String word) {
        return ANIMALS.entrySet().stream()
                .filter(each -> each.getKey().equals(word) || each.getValue().equals(word))
                .map(each -> each.getKey().equals(word) ? each.getValue() : each.getKey())
                .findFirst()
                .orElseThrow();
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

    private boolean shown(String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(WindowRobot::inView);
    }

    private String text(String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }

    private List<Review> log() {
        return robot.cards(robot.deck("animals")).stream()
                .flatMap(entry -> robot.fixture.file.reviews().of(entry.id()).stream())
                .toList();
    }
}
