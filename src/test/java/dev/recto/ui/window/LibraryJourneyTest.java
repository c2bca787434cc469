package dev.recto.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.DeckId;
import dev.recto.store.settings.Settings.DeckView;
import dev.recto.ui.DecksToday;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/// The page of all decks, worked by keys and mouse.
@ExtendWith(ApplicationExtension.class)
class LibraryJourneyTest {
    @TempDir Path folder;

    private WindowRobot robot;

    @Start
    void show(Stage stage) {
        robot = new WindowRobot(folder);
        robot.show(stage, settings -> settings);
    }

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void aNewDeckIsScrolledIntoView() {
        for (char letter = 'a'; letter <= 'z'; letter++) {
            robot.fixture.deck(null, "Deck " + letter);
        }
        robot.key(KeyCode.N);
        robot.untilShown("#answerField");
        robot.type("Zoology").key(KeyCode.ENTER);
        robot.until(() -> robot.decks().contains("Zoology"));
        ScrollPane around = robot.lookup("#gridScroll").query();
        robot.until(() -> around.getVvalue() > 0.9 * around.getVmax());
    }

    @Test
    void ctrlQClosesTheWindow() {
        Window window = robot.lookup("#todayLabel").query().getScene().getWindow();
        var closing = new CompletableFuture<WindowEvent>();
        window.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, closing::complete);
        robot.untilShown("#firstDeckButton");
        robot.key(KeyCode.CONTROL, KeyCode.Q);
        robot.until(closing::isDone);
    }

    @Test
    void nothingFalseIsSaidWhileTheCardsAreCounted() {
        var counted = new CompletableFuture<Void>();
        robot.decks =
                (file, day) -> {
                    counted.join();
                    return DecksToday.read(file, day);
                };
        robot.key(KeyCode.CONTROL, KeyCode.COMMA);
        robot.untilShown("#themeChoice");
        robot.key(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.untilShown("#todayLabel");
        assertThat(robot.lookup("#todayLabel").<Label>query().getText()).startsWith("Counting");
        assertThat(WindowRobot.inView(robot.lookup("#timeLabel").query())).isFalse();
        counted.complete(null);
        robot.until(
                () -> !robot.lookup("#todayLabel").<Label>query().getText().startsWith("Counting"));
    }

    @Test
    void anEmptyLibrarySaysWhatToDoNext() {
        robot.untilShown("#firstDeckButton");
        robot.key(KeyCode.N);
        robot.untilShown("#answerField");
        robot.type("Biology").key(KeyCode.ENTER);

        robot.untilShown(".deck-card");
        assertThat(robot.decks()).containsExactly("Biology");
        robot.untilGone("#firstDeckButton");
    }

    @Test
    void aDeckIsRenamedDeletedAndBroughtBackByKeys() {
        make("Biology");

        robot.key(KeyCode.F2);
        robot.untilShown("#answerField");
        robot.type("Botany").key(KeyCode.ENTER);
        robot.until(() -> robot.decks().contains("Botany"));

        robot.untilGone("#answerField");
        robot.key(KeyCode.DELETE);
        robot.until(() -> robot.decks().isEmpty());

        robot.untilShown("#undoNoticeButton");
        assertThat(inWindow("#noticeBox").intersects(inWindow("#pageArea")))
                .as("it covers something")
                .isFalse();
        robot.clickOn("#undoNoticeButton");
        robot.until(() -> robot.decks().contains("Botany"));

        robot.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        robot.until(() -> robot.decks().isEmpty());
        robot.key(KeyCode.CONTROL, KeyCode.Z);
        robot.until(() -> robot.decks().contains("Botany"));
    }

    @Test
    void whatWasDoneIsNoLongerOfferedForUndoOnceItIsUndone() {
        make("Biology");
        make("Chemistry");
        robot.untilShown("#undoNoticeButton");

        robot.key(KeyCode.CONTROL, KeyCode.Z);
        robot.until(() -> robot.lookup(".deck-card").queryAll().size() == 1);

        assertThat(robot.lookup("#undoNoticeButton").queryAll()).isEmpty();
        assertThat(robot.decks()).containsExactly("Biology");
    }

    @Test
    void aButtonTellsItsNameAndKeyWhereThePointerRests() {
        make("Biology");

        robot.moveTo("#createButton").moveBy(2, 1);

        robot.until(
                () ->
                        robot.listWindows().stream()
                                .anyMatch(
                                        window ->
                                                window instanceof Tooltip hint
                                                        && hint.isShowing()
                                                        && hint.getText().endsWith("(N)")));
    }

    @Test
    void aNameThatIsTakenCannotBeGiven() {
        make("Biology");

        robot.key(KeyCode.N);
        robot.untilShown("#answerField");
        robot.type("biology").key(KeyCode.ENTER);

        assertThat(robot.lookup("#actionButton").queryButton().isDisabled()).isTrue();
        robot.key(KeyCode.ESCAPE);
        assertThat(robot.decks()).containsExactly("Biology");
    }

    @Test
    void decksAreMovedAndMergedIntoOthers() {
        make("Biology");
        make("Cells");
        robot.key(KeyCode.M);
        robot.untilShown("#deckChoiceField");
        robot.type("bio").key(KeyCode.ENTER);

        DeckId biology = robot.deck("Biology");
        robot.until(() -> biology.equals(robot.parent("Cells")));
    }

    @Test
    void theListIsRememberedAndSearched() {
        make("Biology");
        make("Physics");

        robot.key(KeyCode.L);
        robot.untilShown("#deckList");
        robot.until(() -> robot.settings.read().deckView() == DeckView.LIST);

        robot.key(KeyCode.CONTROL, KeyCode.F);
        robot.type("phy");
        ListView<?> list = robot.lookup("#deckList").query();
        robot.until(() -> list.getItems().size() == 1);
        robot.type("x");
        robot.untilShown("#noneLabel");
    }

    @Test
    void aRowOfTheListLeadsToItsStudy() {
        robot.fixture.notes(robot.fixture.deck(null, "Biology"), 1);
        make("Empty");
        robot.key(KeyCode.L);
        robot.untilShown("#deckList .row-study");
        robot.until(() -> studyButtons() == 1);

        robot.clickOn("#deckList .row-study");

        robot.untilShown("#revealButton");
    }

    @Test
    void theKeysAreShown() {
        robot.untilShown("#firstDeckButton");
        robot.key(KeyCode.F1);
        robot.untilShown("#keysView");
        assertThat(robot.lookup("#keysView .key").queryAll()).hasSizeGreaterThan(10);
        robot.key(KeyCode.ESCAPE);
        robot.untilGone("#keysView");
    }

    private long studyButtons() {
        return robot.lookup("#deckList .row-study").queryAll().stream()
                .filter(Node::isVisible)
                .count();
    }

    private void make(String name) {
        robot.untilShown("#page");
        robot.key(KeyCode.N);
        robot.untilShown("#answerField");
        robot.type(name).key(KeyCode.ENTER);
        robot.untilGone("#answerField");
        robot.until(() -> robot.decks().contains(name));
        robot.until(() -> robot.lookup(".deck-card").queryAll().stream().anyMatch(Node::isFocused));
    }

    private Bounds inWindow(String query) {
        Node node = robot.lookup(query).query();
        return node.localToScene(node.getLayoutBounds());
    }
}
