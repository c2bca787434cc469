package dev.recto.ui.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.store.media.MediaException;
import dev.recto.store.media.Medium;
import dev.recto.ui.Dialogs;
import dev.recto.ui.LibraryFixture;
import dev.recto.ui.Notices;
import dev.recto.ui.Words;

import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A text field into which pictures are pasted.
@ExtendWith(ApplicationExtension.class)
class IntakeTest {
    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private TextArea field;
    private LibraryFixture fixture;

    @Start
    void show(Stage stage) {
        fixture = new LibraryFixture(folder);
        field = new TextArea();
        var words = new Words(Locale.ENGLISH);
        var notices = new Pane();
        new Intake(
                        words,
                        fixture.background,
                        fixture.library,
                        new Dialogs(words, () -> stage),
                        new Notices(words, fixture.library, notices))
                .attach(field);
        stage.setScene(new Scene(new VBox(field, notices), 500, 300));
        stage.show();
        field.requestFocus();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aPictureIsKeptAndNamedWhereTheCaretIs() {
        robot.interact(() -> field.setText("The  beats."));
        robot.interact(() -> field.positionCaret(4));
        paste(Map.of(DataFormat.IMAGE, new Image(new ByteArrayInputStream(Samples.png(8, 6)))));
        assertThat(field.getText()).isEqualTo("The ![](picture.png) beats.");
        assertThat(Samples.read(fixture.file.media().find("picture.png").orElseThrow()).getWidth())
                .isEqualTo(8);
        robot.interact(field::undo);
        assertThat(field.getText()).isEqualTo("The  beats.");
    }

    @Test
    void filesAreTakenAllAtOnce() throws IOException {
        Path heart = Files.write(folder.resolve("my_heart (2).png"), Samples.png(8, 6));
        Path beat = Files.write(folder.resolve("beat.wav"), Samples.wav(20));
        paste(Map.of(DataFormat.FILES, List.of(heart.toFile(), beat.toFile())));
        assertThat(field.getText()).isEqualTo("![my heart 2](my_heart-2.png)\n![beat](beat.wav)");
        assertThat(fixture.file.media().list())
                .extracting(Medium::name)
                .containsExactly("beat.wav", "my_heart-2.png");
    }

    @Test
    void picturesInsideAPageAreTakenFromIt() {
        String data = Base64.getEncoder().encodeToString(Samples.png(8, 6));
        paste(Map.of(DataFormat.HTML, "<p><img alt='x' src='data:image/png;base64," + data + "'>"));
        assertThat(field.getText()).isEqualTo("![](picture.png)");
    }

    @Test
    void theMenuPastesWhatTheKeyPastes() {
        copy(Map.of(DataFormat.IMAGE, new Image(new ByteArrayInputStream(Samples.png(8, 6)))));
        robot.interact(() -> menu("Paste").fire());
        robot.interact(() -> {});
        assertThat(field.getText()).isEqualTo("![](picture.png)");
        copy(Map.of(DataFormat.PLAIN_TEXT, " beats"));
        robot.interact(() -> menu("Paste").fire());
        assertThat(field.getText()).isEqualTo("![](picture.png) beats");
    }

    private MenuItem menu(String text) {
        return field.getContextMenu().getItems().stream()
                .filter(item -> text.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void textWinsOverThePictureOfIt() {
        paste(
                Map.of(
                        DataFormat.IMAGE,
                        new Image(new ByteArrayInputStream(Samples.png(8, 6))),
                        DataFormat.PLAIN_TEXT,
                        "aorta"));
        assertThat(field.getText()).isEqualTo("aorta");
        assertThat(fixture.file.media().list()).isEmpty();
    }

    @Test
    void whatCannotBeKeptDoesNotStopTheOthers() {
        var outcomes = new ArrayList<Taking.Outcome>();
        new Taking(
                        fixture.library,
                        fixture.background,
                        List.of(
                                new Offer("page.html", () -> "<html>".getBytes()),
                                new Offer(
                                        "gone.png",
                                        () -> {
                                            throw new IOException("gone");
                                        }),
                                new Offer("heart.png", () -> Samples.png(8, 6))),
                        outcomes::add)
                .next();
        assertThat(outcomes)
                .singleElement()
                .satisfies(
                        outcome -> {
                            assertThat(outcome.references()).containsExactly("![heart](heart.png)");
                            assertThat(outcome.failures())
                                    .hasExactlyElementsOfTypes(
                                            MediaException.class, IOException.class);
                        });
        assertThat(fixture.failures).isEmpty();
    }

    private void copy(Map<DataFormat, Object> content) {
        robot.interact(
                () -> {
                    Clipboard.getSystemClipboard().clear();
                    Clipboard.getSystemClipboard().setContent(content);
                });
    }

    private void paste(Map<DataFormat, Object> content) {
        copy(content);
        robot.push(KeyCode.CONTROL, KeyCode.V);
        robot.interact(() -> {});
    }
}
