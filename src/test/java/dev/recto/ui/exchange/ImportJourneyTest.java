package dev.recto.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.DeckDraft;
import dev.recto.model.DeckOptions;
import dev.recto.model.SchedulerId;
import dev.recto.store.Library;
import dev.recto.store.settings.SettingsFile;
import dev.recto.transfer.Formats;
import dev.recto.transfer.csv.CsvFormat;
import dev.recto.transfer.json.JsonFormat;
import dev.recto.transfer.text.read.TextFormat;
import dev.recto.ui.About;
import dev.recto.ui.DecksToday;
import dev.recto.ui.Exchange;
import dev.recto.ui.Services;
import dev.recto.ui.window.MainWindow;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A learner imports a table by keys alone, corrects it, takes it back and imports it again.
@ExtendWith(ApplicationExtension.class)
class ImportJourneyTest {
    private static final int PATIENCE_SECONDS = 30;

    private static final String NOTES =
            """
            Rivers
            Danube
            flows through ten countries
            Rhine
            flows from the Alps into the North Sea
            Loire
            is the longest river of France\
            """;

    private Path folder;
    private Library library;
    private MainWindow window;

    @Start
    private void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("recto-journey");
        library = Library.open(folder.resolve("library.recto"), Clock.systemUTC());
        var formats = new Formats(List.of(new JsonFormat(), new CsvFormat(), new TextFormat()));
        var options = new DeckOptions(20, 200, new SchedulerId("sm2", ""));
        window =
                MainWindow.show(
                        stage,
                        new Services(
                                library,
                                DecksToday::read,
                                new SettingsFile(
                                        folder.resolve("settings.json"), Clock.systemUTC()),
                                Clock.systemUTC(),
                                path -> {},
                                backup -> {},
                                () -> new Exchange(formats, List.of(), List.of(), options),
                                new About("1.2.3", folder, List::of)));
        stage.show(); // at once: the test begins
    }

    @Stop
    private void stop() {
        window.close();
        library.close();
    }

    @Test
    void aTableBecomesADeck(FxRobot robot) throws IOException, TimeoutException {
        Path file = folder.resolve("animals.csv");
        Files.writeString(file, "hund,dog\nkatt,cat\nhäst\n");
        robot.interact(() -> window.importFiles(List.of(file), null));
        await(() -> ready(robot));
        assertThat(rows(robot)).isEqualTo(2);

        robot.interact(() -> robot.lookup("#headerField").queryAs(CheckBox.class).fire());
        await(() -> rows(robot) == 1 && ready(robot));
        robot.interact(() -> robot.lookup("#headerField").queryAs(CheckBox.class).fire());
        await(() -> rows(robot) == 2 && ready(robot));

        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        await(() -> notes() == 2);
        await(() -> robot.lookup("#undoNoticeButton").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#undoNoticeButton").queryAs(ButtonBase.class).fire());
        await(() -> notes() == 0);
    }

    @Test
    void aPastedTextIsPutRightAndBecomesADeck(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.importText(NOTES));
        await(() -> ready(robot));
        assertThat(importLabel(robot)).contains("3");
        await(() -> shown(robot, "#lineList", "Line 1, Title: Rivers"));
        assertThat(shown(robot, "#lineList", "Line 2, Front, Certain: Danube")).isTrue();

        robot.type(KeyCode.DOWN, KeyCode.N);
        await(() -> shown(robot, "#lineList", "Line 2, Noise: Danube"));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        await(() -> shown(robot, "#lineList", "Line 2, Front, Certain: Danube"));
        robot.type(KeyCode.S);
        await(() -> shown(robot, "#cardList", "Certain: flows through ten countries. Danube"));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z, KeyCode.Y).release(KeyCode.CONTROL);
        await(() -> ready(robot));

        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        await(() -> notes() == 3);
        await(
                () ->
                        robot.lookup("#cardTable").tryQueryAs(TableView.class).stream()
                                .anyMatch(table -> table.getItems().size() == 3));
        assertThat(library.decks().drafts(null).getFirst().notes())
                .extracting(note -> note.note().headline())
                .containsExactly("flows through ten countries", "Rhine", "Loire");
    }

    @Test
    void notesLikeOnesInTheLibraryAreDecidedByKeys(FxRobot robot)
            throws IOException, TimeoutException {
        importTable(robot, "sea.csv", "tide,the rise and fall of the sea\nebb,the fall alone\n");
        await(() -> notes() == 2);
        Path file = folder.resolve("again.csv");
        Files.writeString(
                file, "tides,by the moon the sea rises\nebbs,a fall\nsurf,waves that break\n");
        robot.interact(() -> window.importFiles(List.of(file), null));
        await(() -> ready(robot));
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        await(() -> robot.lookup("#pairList").query().isFocused());
        robot.type(KeyCode.DIGIT2).type(KeyCode.DIGIT1);
        await(() -> importLabel(robot).equals("Add one card"));

        robot.press(KeyCode.SHIFT).type(KeyCode.DIGIT3).release(KeyCode.SHIFT);
        await(() -> importLabel(robot).equals("Add 3 cards"));
        robot.press(KeyCode.SHIFT).type(KeyCode.DIGIT2).release(KeyCode.SHIFT);
        await(() -> importLabel(robot).equals("Add one card"));
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        await(() -> notes() == 3);
        assertThat(library.decks().drafts(null).stream().flatMap(deck -> deck.notes().stream()))
                .extracting(note -> note.note().headline())
                .containsExactlyInAnyOrder("tides", "ebbs", "surf");
    }

    @Test
    void withoutAFileThereIsNothingButTheInvitation(FxRobot robot) {
        robot.interact(() -> window.importFiles(List.of(), null));

        assertThat(robot.lookup("#chooseFilesButton").query().isVisible()).isTrue();
        assertThat(robot.lookup("#previewArea").query().isVisible()).isFalse();
    }

    @Test
    void whatCannotBeReadSaysWhyInOneSentence(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.importFiles(List.of(folder), null));

        await(() -> robot.lookup("#failureLabel").query().isVisible());
        assertThat(robot.lookup("#failureLabel").queryAs(Labeled.class).getText())
                .contains(String.valueOf(folder.getFileName()), "folder");
        assertThat(robot.lookup("#chooseFilesButton").query().isFocusTraversable()).isTrue();
    }

    private void importTable(FxRobot robot, String name, String table)
            throws IOException, TimeoutException {
        Path file = folder.resolve(name);
        Files.writeString(file, table);
        robot.interact(() -> window.importFiles(List.of(file), null));
        await(() -> ready(robot));
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    }

    private static boolean ready(FxRobot robot) {
        var button = robot.lookup("#importButton").tryQueryAs(ButtonBase.class);
        return button.filter(b -> b.isVisible() && !b.isDisabled()).isPresent();
    }

    private static String importLabel(FxRobot robot) {
        return robot.lookup("#importButton").queryAs(ButtonBase.class).getText();
    }

    private static boolean shown(FxRobot robot, String list, String said) {
        return robot.from(robot.lookup(list)).lookup(".list-cell").queryAll().stream()
                .anyMatch(cell -> said.equals(cell.getAccessibleText()));
    }

    private static int rows(FxRobot robot) {
        return robot.lookup("#noteTable").queryAs(TableView.class).getItems().size();
    }

    private int notes() {
        return library.decks().drafts(null).stream()
                .map(DeckDraft::notes)
                .mapToInt(List::size)
                .sum();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    }
}
