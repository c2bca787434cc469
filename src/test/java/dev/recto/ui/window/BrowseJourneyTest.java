package dev.recto.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.BasicNote;
import dev.recto.model.DeckId;
import dev.recto.model.Flag;
import dev.recto.model.Tag;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;

/// The page on which all cards are searched, worked by keys.
@ExtendWith(ApplicationExtension.class)
class BrowseJourneyTest {
    @TempDir Path folder;

    private WindowRobot robot;
    private DeckId deck;

    @Start
    void show(Stage stage) {
        robot = new WindowRobot(folder);
        deck = robot.fixture.deck(null, "Human anatomy");
        robot.fixture.notes(deck, 3);
        robot.fixture.note(robot.fixture.deck(null, "Other"), new BasicNote("question", "x"));
        robot.show(stage, settings -> settings);
    }

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void cardsAreSearchedShapedAndStudied() {
        robot.key(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.untilShown("#unitChoice");
        TableView<?> table = robot.lookup("#cardTable").query();
        robot.until(() -> table.getItems().size() == 4);

        robot.type("deck:hum");
        robot.untilShown("#completionList");
        Node search = robot.lookup("#searchField").query();
        assertThat(robot.lookup("#completionList").query().getScene().getWindow().getY())
                .as("the list covers the field")
                .isGreaterThanOrEqualTo(
                        search.localToScreen(search.getLayoutBounds()).getMaxY() - 1);
        robot.key(KeyCode.DOWN);
        robot.key(KeyCode.ENTER);
        TextField field = robot.lookup("#searchField").query();
        assertThat(field.getText()).isEqualTo("deck:\"Human anatomy\" ");
        robot.until(() -> table.getItems().size() == 3);
        robot.untilShown(".chip");

        robot.key(KeyCode.ENTER);
        robot.until(table::isFocused);
        robot.key(KeyCode.CONTROL, KeyCode.A);
        robot.key(KeyCode.F);
        robot.until(
                () ->
                        robot.cards(deck).stream()
                                .allMatch(entry -> entry.card().flag() == Flag.RED));

        robot.key(KeyCode.T);
        robot.untilShown("#addTagsField");
        robot.type("exam").key(KeyCode.CONTROL, KeyCode.ENTER);
        robot.until(() -> robot.fixture.file.notes().tags().contains(new Tag("exam")));

        robot.untilGone("#addTagsField");
        robot.key(KeyCode.CONTROL, KeyCode.H);
        robot.untilShown("#replaceFindField");
        robot.type("question");
        robot.clickOn("#replaceWithField");
        robot.type("Q").key(KeyCode.CONTROL, KeyCode.ENTER);
        robot.until(() -> robot.cards(deck).getFirst().note().note().headline().equals("Q 1"));
        robot.untilGone("#replaceFindField");
        robot.key(KeyCode.CONTROL, KeyCode.Z);
        robot.until(
                () -> robot.cards(deck).getFirst().note().note().headline().equals("question 1"));

        robot.key(KeyCode.S);
        robot.untilShown("#revealButton");
    }

    @Test
    void theEditorBesideTheTableBeginsAtTheBeginningAndTellsItsKeys() {
        robot.fixture.note(deck, new BasicNote("A long question. ".repeat(200), "a long answer"));
        robot.key(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.untilFocused("#searchField");
        TableView<?> table = robot.lookup("#cardTable").query();
        robot.until(() -> table.getItems().size() == 5);
        robot.key(KeyCode.F4);
        robot.untilShown("#questionArea");
        robot.key(KeyCode.CONTROL, KeyCode.F);
        robot.type("long");
        robot.until(() -> table.getItems().size() == 1);
        robot.key(KeyCode.ENTER);
        TextArea question = robot.lookup("#questionArea").query();
        robot.until(() -> question.getText().startsWith("A long question."));
        robot.until(() -> question.getCaretPosition() == 0 && question.getScrollTop() == 0);

        robot.key(KeyCode.F1);
        robot.untilShown("#keysView");
        assertThat(robot.lookup("#keysView .label").<Label>queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Ctrl+F", "Ctrl+B", "Ctrl+Shift+I");
        robot.key(KeyCode.ESCAPE);
    }

    @Test
    void whoComesBackFromACardIsAtItsRowAgain() {
        robot.key(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.untilFocused("#searchField");
        TableView<?> table = robot.lookup("#cardTable").query();
        robot.until(() -> table.getItems().size() == 4);
        robot.key(KeyCode.ENTER);
        robot.key(KeyCode.DOWN);
        robot.key(KeyCode.I);
        robot.untilGone("#searchField");

        robot.key(KeyCode.ESCAPE);
        robot.untilFocused("#cardTable");
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void whatIsNotFoundHasAdviceAndAWayBack() {
        robot.key(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.untilShown("#unitChoice");
        robot.type("nowhere is:x");
        robot.untilShown("#searchFlawLabel");
        robot.untilShown("#clearSearchButton");
        robot.clickOn("#clearSearchButton");
        TableView<?> table = robot.lookup("#cardTable").query();
        robot.until(() -> table.getItems().size() == 4);
    }

    @Test
    void aSearchIsKeptAndForgotten() {
        robot.key(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.untilFocused("#searchField");
        robot.type("question");
        robot.key(KeyCode.CONTROL, KeyCode.S);
        robot.untilShown("#answerField");
        robot.type("Mine").key(KeyCode.ENTER);
        robot.until(() -> robot.fixture.file.searches().all().size() == 1);

        robot.clickOn("#savedButton");
        robot.clickOn("Mine");
        robot.clickOn("#savedButton");
        robot.clickOn("Delete this search");
        robot.until(() -> robot.fixture.file.searches().all().isEmpty());
    }

    @Test
    void columnsStayAsWideAsTheyWereDrawn() {
        browse();
        TableView<?> table = robot.lookup("#cardTable").query();
        double width = table.getColumns().get(1).getWidth() + 60;
        robot.moveTo(table).press(MouseButton.PRIMARY);
        robot.interact(() -> widen(table));
        robot.release(MouseButton.PRIMARY);
        robot.until(
                () ->
                        robot.fixture
                                .file
                                .recall("columns")
                                .filter(written -> written.startsWith("FRONT"))
                                .isPresent());

        robot.key(KeyCode.CONTROL, KeyCode.DIGIT1);
        browse();
        TableView<?> again = robot.lookup("#cardTable").query();
        robot.until(() -> Math.abs(again.getColumns().get(1).getWidth() - width) < 3);
    }

    private void browse() {
        robot.key(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.untilShown("#unitChoice");
    }

    /// As drawing the edge of a head does.
    private static <T> void widen(TableView<T> table) {
        table.resizeColumn(table.getColumns().get(1), 60);
    }
}
