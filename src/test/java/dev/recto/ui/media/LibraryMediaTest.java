package dev.recto.ui.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.store.media.MediaException;
import dev.recto.store.media.MediaException.Reason;
import dev.recto.ui.Background;
import dev.recto.ui.LibraryFixture;
import dev.recto.ui.Notices;
import dev.recto.ui.ObservableLibrary;
import dev.recto.ui.Words;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/// Pictures and sounds as the toolkit shows and plays them.
@ExtendWith(ApplicationExtension.class)
class LibraryMediaTest {
    @TempDir Path folder;

    private final FxRobot robot = new FxRobot();
    private final List<Exception> failures = new ArrayList<>();
    private LibraryFixture fixture;
    private Background background;
    private VBox notices;
    private LibraryMedia media;

    @Start
    void show(Stage stage) {
        fixture = new LibraryFixture(folder);
        background = Background.threads(failures::add);
        notices = new VBox();
        var words = new Words(Locale.ENGLISH);
        var library = new ObservableLibrary(fixture.file, background);
        media = new LibraryMedia(words, library, background, new Notices(words, library, notices));
        stage.setScene(new Scene(notices, 300, 200));
        stage.show();
    }

    @AfterEach
    void close() {
        background.close();
        fixture.close();
    }

    @Test
    void aPictureIsShownAndKeptForTheNextTime() {
        fixture.file.media().add("heart.png", Samples.png(8, 6));
        Image image = picture("heart.png");
        assertThat(image.getWidth()).isEqualTo(8);
        assertThat(picture("heart.png")).isSameAs(image);
    }

    @Test
    void anEnormousPictureIsShownSmaller() {
        fixture.file.media().add("map.png", Samples.png(6000, 3000));
        assertThat(picture("map.png").getWidth()).isEqualTo(2000);
    }

    @Test
    void whatCannotBeShownIsAFailureThatSaysWhy() {
        fixture.file.media().add("bomb.png", Samples.bomb());
        fixture.file.media().add("broken.png", bytes("\u0089PNG\r\n\u001a\n?"));
        assertFails("bomb.png", Reason.TOO_MANY_PIXELS);
        assertFails("broken.png", Reason.BROKEN);
        assertFails("gone.png", Reason.MISSING);
    }

    @Test
    void aSoundThatCannotBePlayedIsToldAndAlongWithACardOnlyOnce() throws Exception {
        String name = fixture.file.media().add("hiss.wav", bytes("RIFF____WAVEhiss"));
        robot.interact(() -> media.playAlong(List.of(name)));
        untilTold();
        robot.interact(() -> notices.getChildren().clear());
        robot.interact(() -> media.playAlong(List.of(name)));
        robot.interact(() -> media.playAlong(List.of("gone.wav")));
        robot.interact(() -> media.play(List.of("gone.wav")));
        untilTold();
        assertThat(notices.getChildren())
                .extracting(Node::getAccessibleText)
                .singleElement()
                .asString()
                .contains("gone.wav");
        assertThat(failures).isEmpty();
    }

    private void untilTold() throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !notices.getChildren().isEmpty());
    }

    private Image picture(String name) {
        var coming = WaitForAsyncUtils.asyncFx(() -> media.picture(name));
        return WaitForAsyncUtils.waitFor(coming).join();
    }

    private void assertFails(String name, Reason reason) {
        assertThatThrownBy(() -> picture(name))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        MediaException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
