package dev.recto.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.DeckId;
import dev.recto.store.settings.Settings.Theme;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What must hold on every page, in the smallest window with the largest text.
@ExtendWith(ApplicationExtension.class)
class LookTest {
    @TempDir Path folder;

    private WindowRobot robot;

    @Start
    void show(Stage stage) {
        robot = new WindowRobot(folder);
        DeckId deck = robot.fixture.deck(null, "Biology");
        robot.fixture.deck(deck, "Cells");
        robot.fixture.notes(deck, 30);
        robot.show(stage, settings -> settings.withTextPercent(200).withTheme(Theme.DARK));
        stage.setWidth(800);
        stage.setHeight(600);
    }

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void nothingIsCutOnTheLibraryPage() {
        robot.untilShown(".deck-card");
        assertNothingCut();
        robot.key(KeyCode.L);
        robot.untilShown("#deckList");
        assertNothingCut();
    }

    @Test
    void nothingIsCutOnTheDeckPage() {
        openDeck();
        assertNothingCut();
    }

    @Test
    void nothingIsCutInTheSettings() {
        openSettings();
        assertNothingCut();
    }

    @ParameterizedTest
    @CsvSource({
        "DIGIT2, #revealButton",
        "DIGIT3, #startButton",
        "DIGIT4, .table-cell",
        "DIGIT5, .chart-panel",
    })
    void nothingIsCutAndAllIsNamedOnPagesOpenedByAKey(KeyCode key, String sign) {
        robot.key(KeyCode.CONTROL, key);
        robot.untilShown(sign);
        assertNothingCut();
        assertAllNamed();
    }

    @Test
    void nothingIsCutAndAllIsNamedWhereTheLibraryIsTidied() {
        robot.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        robot.untilShown(".section-row:open");
        assertNothingCut();
        assertAllNamed();
    }

    @Test
    void nothingIsCutAndAllIsNamedInTheEditor() {
        openDeck();
        robot.key(KeyCode.N);
        robot.untilFocused("#questionArea");
        assertNothingCut();
        assertAllNamed();
    }

    @Test
    void nothingIsCutInTheImportOfAText() {
        robot.importText("Seas\nBaltic\nin the north\nAdriatic\nin the south\nIrish\nwest");
        robot.untilShown("#lineList");
        robot.untilShown(".line-cell");
        assertNothingCut();
        assertAllNamed();
    }

    @Test
    void everyControlHasAName() {
        robot.untilShown(".deck-card");
        assertAllNamed();
        openSettings();
        assertAllNamed();
        robot.key(KeyCode.CONTROL, KeyCode.DIGIT1);
        openDeck();
        assertAllNamed();
    }

    private void openDeck() {
        robot.until(() -> robot.lookup(".deck-card").queryAll().stream().anyMatch(Node::isFocused));
        robot.key(KeyCode.ENTER);
        robot.untilShown("#nameLabel");
        robot.until(() -> !robot.lookup("#countLabel").<Labeled>query().getText().isEmpty());
    }

    private void openSettings() {
        robot.key(KeyCode.CONTROL, KeyCode.COMMA);
        robot.untilShown("#themeChoice");
    }

    private void assertNothingCut() {
        List<String> cut =
                shown(Labeled.class)
                        .filter(label -> !(label instanceof TableCell))
                        .filter(label -> label.getText() != null && !label.getText().isEmpty())
                        .filter(LookTest::isCut)
                        .map(Labeled::getText)
                        .toList();
        assertThat(cut).isEmpty();
        double width = robot.lookup(".frame").<Region>query().getWidth();
        List<Node> beyond =
                shown(Control.class)
                        .filter(
                                control ->
                                        control instanceof ButtonBase
                                                || control instanceof TextInputControl)
                        .filter(
                                control ->
                                        control.localToScene(control.getLayoutBounds()).getMaxX()
                                                > width)
                        .map(Node.class::cast)
                        .toList();
        assertThat(beyond).as("beyond the edge of the window").isEmpty();
    }

    private static boolean isCut(Labeled label) {
        return label.lookup(".text") instanceof Text text
                && !text.getText().equals(label.getText());
    }

    private void assertAllNamed() {
        List<Node> nameless =
                shown(Control.class)
                        .filter(
                                control ->
                                        control instanceof ButtonBase
                                                || control instanceof TextInputControl)
                        .filter(control -> isBlank(control.getAccessibleText()))
                        .filter(
                                control ->
                                        !(control instanceof Labeled label)
                                                || isBlank(label.getText()))
                        .map(Node.class::cast)
                        .toList();
        assertThat(nameless).isEmpty();
    }

    private <T extends Node> Stream<T> shown(Class<T> type) {
        return robot.lookup(node -> type.isInstance(node)).queryAllAs(type).stream()
                .filter(WindowRobot::inView);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
