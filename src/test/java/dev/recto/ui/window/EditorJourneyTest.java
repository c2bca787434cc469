package dev.recto.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.BasicNote;
import dev.recto.model.DeckId;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.model.NoteId;
import dev.recto.model.Tag;
import dev.recto.store.browse.Found;
import dev.recto.store.change.Progress;
import dev.recto.store.note.Draft;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
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
import java.util.List;

/// Notes are written and edited wherever the learner is.
@ExtendWith(ApplicationExtension.class)
class EditorJourneyTest {
    @TempDir Path folder;

    private WindowRobot robot;
    private DeckId deck;
    private NoteId first;

    @Start
    void show(Stage stage) {
        robot = new WindowRobot(folder);
        deck = robot.fixture.deck(null, "Fruit");
        first = robot.fixture.note(deck, new BasicNote("apple", "red"));
        robot.fixture.note(deck, new BasicNote("pear", "green"));
        robot.show(stage, settings -> settings);
        stage.setWidth(1000);
        stage.setHeight(800);
    }

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void notesAreAddedInARowAndAnUnfinishedOneIsKept() {
        openDeck();
        robot.key(KeyCode.N);
        robot.untilShown("#questionArea");
        robot.untilFocused("#questionArea");
        for (String fruit : List.of("plum", "fig", "kiwi")) {
            robot.type(fruit).key(KeyCode.TAB);
            robot.type("sweet").key(KeyCode.CONTROL, KeyCode.ENTER);
            robot.untilFocused("#questionArea");
        }
        robot.until(() -> notes().size() == 5);
        assertThat(robot.lookup("#recentBox .hyperlink").queryAll()).hasSize(3);

        robot.type("apple");
        robot.untilShown("#twinsBox");
        robot.key(KeyCode.CONTROL, KeyCode.ENTER);
        robot.untilFocused("#answerArea");
        assertThat(robot.lookup("#stateLabel").<Labeled>query().getText()).contains("answer");
        robot.key(KeyCode.ESCAPE);
        robot.untilGone("#questionArea");
        robot.until(() -> robot.fixture.file.drafts().find(new Draft.NewIn(deck)).isPresent());

        robot.key(KeyCode.N);
        robot.untilFocused("#questionArea");
        assertThat(text("#questionArea")).isEqualTo("apple");
        robot.clickOn("#discardButton");
        assertThat(text("#questionArea")).isEmpty();
        robot.until(() -> robot.fixture.file.drafts().find(new Draft.NewIn(deck)).isEmpty());
    }

    @Test
    void aClickOnAKindGoesOnInTheFirstField() {
        openDeck();
        robot.key(KeyCode.N);
        robot.untilFocused("#questionArea");
        robot.clickOn("List");
        robot.untilShown("#itemsBox");
        robot.untilFocused("#questionArea");
    }

    @Test
    void aNoteIsEditedInASittingWhichShowsItsNewText() {
        robot.key(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.untilShown("#revealButton");
        robot.key(KeyCode.SPACE);
        robot.untilShown("#gradeBar");
        robot.key(KeyCode.E);
        robot.untilFocused("#questionArea");
        String before = text("#answerArea");
        robot.key(KeyCode.TAB);
        robot.key(KeyCode.CONTROL, KeyCode.A);
        robot.type("juicy");
        robot.key(KeyCode.ALT, KeyCode.LEFT);
        robot.untilShown("#gradeBar");
        robot.until(() -> written().contains("juicy"));

        robot.key(KeyCode.CONTROL, KeyCode.Z);
        robot.until(() -> !written().contains("juicy"));
        robot.until(() -> notes().stream().noneMatch(note -> note.toString().contains("juicy")));
        assertThat(written()).contains(before);
        robot.untilShown("#gradeBar");
    }

    @Test
    void aNoteIsEditedBesideTheTable() {
        robot.key(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.untilShown("#unitChoice");
        TableView<?> table = robot.lookup("#cardTable").query();
        robot.until(() -> table.getItems().size() == 2);
        robot.key(KeyCode.F4);
        robot.until(() -> robot.settings.read().editorBeside());
        robot.untilShown("#questionArea");
        robot.until(() -> text("#questionArea").equals("apple"));

        robot.until(table::isFocused);
        robot.key(KeyCode.DOWN);
        robot.until(() -> text("#questionArea").equals("pear"));
        robot.key(KeyCode.ENTER);
        robot.untilFocused("#questionArea");
        robot.key(KeyCode.END);
        robot.type(" tree");
        robot.until(() -> notes().contains(new BasicNote("pear tree", "green")));
        robot.key(KeyCode.ESCAPE);
        robot.until(table::isFocused);
        robot.key(KeyCode.CONTROL, KeyCode.Z);
        robot.until(() -> notes().contains(new BasicNote("pear", "green")));
        robot.until(() -> text("#questionArea").equals("pear"));
        robot.key(KeyCode.F4);
        robot.untilGone("#questionArea");
        robot.key(KeyCode.F4);
        robot.untilShown("#questionArea");
        robot.until(() -> text("#questionArea").equals("pear"));
        robot.key(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.key(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.untilFocused("#searchField");
        robot.until(() -> text("#questionArea").isEmpty());
        robot.key(KeyCode.F4);
        robot.untilGone("#questionArea");
    }

    @Test
    void itemsAreMovedByKeysAndByTheMouseAndStepsAreTakenBack() {
        NoteId list = robot.fixture.note(deck, new ListNote("abc?", List.of("a", "b", "c")));
        openDeck();
        robot.interact(
                () ->
                        robot.lookup("#cardTable")
                                .<TableView<?>>query()
                                .getSelectionModel()
                                .select(2));
        robot.key(KeyCode.E);
        robot.untilShown("#itemField3");
        robot.clickOn("#itemField1");
        robot.key(KeyCode.ALT, KeyCode.DOWN);
        robot.until(() -> items(list).equals(List.of("b", "a", "c")));
        robot.untilFocused("#itemField2");

        robot.drag("#itemHandle3", MouseButton.PRIMARY).moveTo("#itemHandle1").moveBy(0, -14);
        robot.drop();
        robot.until(() -> items(list).equals(List.of("c", "b", "a")));

        robot.clickOn("#itemField3");
        robot.key(KeyCode.END);
        robot.key(KeyCode.ENTER);
        robot.untilFocused("#itemField4");
        robot.type("d");
        robot.until(() -> items(list).equals(List.of("c", "b", "a", "d")));
        robot.key(KeyCode.HOME);
        robot.key(KeyCode.BACK_SPACE);
        robot.until(() -> items(list).equals(List.of("c", "b", "ad")));
        for (int i = 0; i < 5; i++) {
            robot.key(KeyCode.CONTROL, KeyCode.Z);
        }
        robot.until(() -> items(list).equals(List.of("a", "b", "c")));
    }

    @Test
    void tagsAreCompletedAndTakenAway() {
        robot.fixture
                .file
                .bulk(Found.ofNotes(List.of(first)), Progress.UNSEEN)
                .tag(List.of(new Tag("exam::may")), List.of());
        openDeck();
        robot.interact(
                () ->
                        robot.lookup("#cardTable")
                                .<TableView<?>>query()
                                .getSelectionModel()
                                .select(1));
        robot.key(KeyCode.ENTER);
        robot.untilFocused("#questionArea");
        robot.clickOn("#tagsField");
        robot.type("may");
        robot.untilShown("#completionList");
        robot.key(KeyCode.DOWN);
        robot.key(KeyCode.ENTER);
        robot.type("Übung,");
        robot.until(() -> tags().equals(List.of("exam::may", "Übung")));
        robot.key(KeyCode.BACK_SPACE);
        robot.until(() -> tags().equals(List.of("exam::may")));
    }

    private List<String> tags() {
        return robot.cards(deck).get(1).note().tags().stream().map(Tag::name).toList();
    }

    private void openDeck() {
        robot.until(() -> robot.lookup(".deck-card").queryAll().stream().anyMatch(Node::isFocused));
        robot.key(KeyCode.ENTER);
        robot.untilShown("#nameLabel");
        TableView<?> table = robot.lookup("#cardTable").query();
        robot.until(() -> !table.getItems().isEmpty() && table.getItems().getFirst() != null);
    }

    private String text(String field) {
        return robot.lookup(field).<TextInputControl>query().getText();
    }

    private List<String> written() {
        return robot.lookup(".card-text").queryAll().stream()
                .filter(WindowRobot::inView)
                .map(Node::getAccessibleText)
                .toList();
    }

    private List<String> items(NoteId list) {
        return robot.fixture.file.notes().find(list).orElseThrow().note() instanceof ListNote note
                ? note.items()
                : List.of();
    }

    private List<Note> notes() {
        return robot.cards(deck).stream().map(entry -> entry.note().note()).distinct().toList();
    }
}
