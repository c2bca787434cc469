package dev.recto.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.BasicNote;
import dev.recto.model.DeckId;
import dev.recto.ui.media.Samples;

import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Map;

/// A picture on its way from the clipboard to a card, and what a card does with its media.
@ExtendWith(ApplicationExtension.class)
class MediaJourneyTest {
    @TempDir Path folder;

    private WindowRobot robot;

    @Start
    void show(Stage stage) {
        robot = new WindowRobot(folder);
        robot.show(stage, settings -> settings.withPlaySounds(false));
    }

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void aPictureIsEnlargedAndPutAwayByKeys() {
        study(
                "![a heart]("
                        + robot.fixture.file.media().add("heart.png", Samples.png(80, 60))
                        + ")");
        robot.untilShown(".picture-button");
        robot.key(KeyCode.TAB);
        robot.key(KeyCode.ENTER);
        robot.untilShown(".large-picture");
        robot.key(KeyCode.ESCAPE);
        robot.untilGone(".large-picture");
        robot.untilShown("#revealButton");
    }

    @Test
    void aClickOnAPictureLeavesTheKeysToTheCard() {
        study(
                "![a heart]("
                        + robot.fixture.file.media().add("heart.png", Samples.png(80, 60))
                        + ")");
        robot.untilShown(".picture-button");
        robot.clickOn(".picture-button");
        robot.untilShown(".large-picture");
        robot.key(KeyCode.SPACE);
        robot.untilGone(".large-picture");
        robot.key(KeyCode.SPACE);
        robot.untilShown("#gradeBar");
    }

    @Test
    void theKeyForSoundsIsThereWhereSoundsAre() {
        study(
                "Listen ![a tone]("
                        + robot.fixture.file.media().add("tone.wav", Samples.wav(20))
                        + ")");
        robot.untilShown(".sound");
        robot.untilShown("#soundButton");
        assertThat(robot.lookup(".sound").query().getAccessibleText()).isEqualTo("Play a tone");
        robot.key(KeyCode.SPACE);
        robot.untilGone("#soundButton");
    }

    @Test
    void aPictureIsPastedIntoANoteAndSeenOnItsCard() {
        study("Which organ?");
        robot.untilShown("#revealButton");
        robot.key(KeyCode.E);
        robot.untilShown("#questionArea");
        robot.clickOn("#questionArea");
        robot.interact(
                () -> {
                    var image = new Image(new ByteArrayInputStream(Samples.png(80, 60)));
                    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, image));
                });
        robot.key(KeyCode.CONTROL, KeyCode.V);
        robot.until(() -> front().contains("![](picture.png)"));
        robot.key(KeyCode.ESCAPE);
        robot.untilShown("#revealButton");
        robot.untilShown(".picture-button");
    }

    private String front() {
        return ((BasicNote) robot.cards(robot.deck("Organs")).getFirst().note().note()).front();
    }

    private void study(String front) {
        DeckId deck = robot.fixture.deck(null, "Organs");
        robot.fixture.note(deck, new BasicNote(front, "back"));
        robot.key(KeyCode.CONTROL, KeyCode.DIGIT2);
    }
}
