package dev.recto.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.DeckId;
import dev.recto.model.Grade;
import dev.recto.model.Review;
import dev.recto.store.table.CardEntry;

import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A learner imports a deck, studies it by keys, leaves and comes back.
@ExtendWith(ApplicationExtension.class)
class StudyJourneyTest {
    @TempDir Path folder;

    private WindowRobot robot;
    private Stage stage;

    @Start
    void show(Stage given) {
        stage = given;
        robot = new WindowRobot(folder);
        robot.show(stage, settings -> settings);
    }

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void everythingIsAsItWasLeft() throws IOException {
        importAnimals();
        robot.key(KeyCode.CONTROL, KeyCode.DIGIT2);
        answer(KeyCode.DIGIT1, 1);
        answer(KeyCode.DIGIT3, 2);

        robot.key(KeyCode.U);
        robot.until(() -> log().size() == 1);
        robot.untilShown("#gradeBar");
        robot.key(KeyCode.DIGIT4);
        robot.until(() -> log().size() == 2);
        answer(KeyCode.DIGIT3, 3);
        answer(KeyCode.DIGIT2, 4);
        answer(KeyCode.SPACE, 5);

        robot.untilShown("#summaryView");
        assertThat(robot.lookup("#nextButton").query().isFocused()).isTrue();
        List<CardEntry> cards = robot.cards(animals());
        List<Review> log = log();
        assertThat(log)
                .extracting(Review::grade)
                .containsExactlyInAnyOrder(
                        Grade.AGAIN, Grade.EASY, Grade.GOOD, Grade.HARD, Grade.GOOD);

        comeBack();

        assertThat(robot.decks()).containsExactly("animals");
        assertThat(robot.cards(animals())).isEqualTo(cards);
        assertThat(log()).isEqualTo(log);
        robot.untilShown(".deck-card");
        robot.key(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.untilShown("#nothingPane");
        robot.until(() -> advice().startsWith("3 cards wait for you tomorrow"));
    }

    @Test
    void aSittingIsTakenBackFromTheSummary() throws IOException {
        importAnimals();
        robot.key(KeyCode.CONTROL, KeyCode.DIGIT2);
        for (int answers = 1; answers <= 3; answers++) {
            answer(KeyCode.DIGIT3, answers);
        }
        robot.untilShown("#summaryView");

        robot.key(KeyCode.F);
        robot.key(KeyCode.W);
        robot.key(KeyCode.CONTROL, KeyCode.Z);
        robot.until(() -> log().size() == 2);
        robot.untilShown("#gradeBar");
        robot.untilGone("#summaryView");

        robot.key(KeyCode.DIGIT3);
        robot.untilShown("#summaryView");
        robot.key(KeyCode.P);
        robot.untilShown("#revealButton");
        assertThat(robot.lookup("#aboutLabel").<Labeled>query().getText())
                .startsWith("Practice: no date changes");
    }

    @Test
    void aCardShowsTheLinesItCameFrom() throws IOException {
        importAnimals();
        Files.delete(folder.resolve("animals.csv"));
        robot.key(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.untilShown("#revealButton");
        robot.key(KeyCode.L);
        robot.untilShown("#sourceArea");
        assertThat(robot.lookup("#sourceArea").<TextArea>query().getText())
                .isIn("hund,dog", "katt,cat", "häst,horse");
        robot.key(KeyCode.ESCAPE);
        robot.untilGone("#sourceArea");
        robot.untilShown("#revealButton");
    }

    private void importAnimals() throws IOException {
        Path file = folder.resolve("animals.csv");
        Files.writeString(file, "hund,dog\nkatt,cat\nhäst,horse\n");
        robot.importFile(file);
        robot.untilShown("#importButton");
        robot.until(() -> !robot.lookup("#importButton").query().isDisabled());
        robot.key(KeyCode.CONTROL, KeyCode.ENTER);
        robot.until(() -> robot.decks().contains("animals") && robot.cards(animals()).size() == 3);
    }

    /// Turns the card over and grades it, and waits until the grade is on disk.
    private void answer(KeyCode grade, int answers) {
        robot.untilShown("#revealButton");
        robot.key(KeyCode.SPACE);
        robot.untilShown("#gradeBar");
        robot.key(grade);
        robot.until(() -> log().size() == answers);
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

    private String advice() {
        return robot.lookup("#nothingPane .text-muted").<Labeled>query().getText();
    }

    private DeckId animals() {
        return robot.deck("animals");
    }

    private List<Review> log() {
        return robot.cards(animals()).stream()
                .flatMap(entry -> robot.fixture.file.reviews().of(entry.id()).stream())
                .toList();
    }
}
