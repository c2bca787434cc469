package dev.recto.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.DeckDraft;
import dev.recto.model.DeckId;
import dev.recto.model.Flag;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.model.NoteDraft;
import dev.recto.model.Source;
import dev.recto.store.change.Progress;
import dev.recto.store.imports.ImportPlan;
import dev.recto.ui.LibraryFixture;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
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
import java.util.TreeSet;

/// The page of a deck, worked by keys.
@ExtendWith(ApplicationExtension.class)
class DeckJourneyTest {
    @TempDir Path folder;

    private WindowRobot robot;
    private DeckId deck;

    @Start
    void show(Stage stage) {
        robot = new WindowRobot(folder);
        deck = robot.fixture.deck(null, "Fruit");
        robot.show(stage, settings -> settings);
    }

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void notesOfAllKindsAreWrittenInARow() {
        open();
        robot.untilShown("#firstNoteButton");
        robot.key(KeyCode.N);
        robot.untilShown("#questionArea");
        robot.type("apple").key(KeyCode.TAB);
        robot.type("red").key(KeyCode.CONTROL, KeyCode.ENTER);
        robot.until(() -> notes().size() == 1);

        robot.key(KeyCode.ALT, KeyCode.DIGIT2);
        robot.type("which?");
        robot.clickOn("#itemField1");
        robot.type("one").key(KeyCode.ENTER);
        robot.type("two").key(KeyCode.CONTROL, KeyCode.ENTER);
        robot.until(() -> notes().size() == 2);

        robot.key(KeyCode.ALT, KeyCode.DIGIT3);
        robot.type("sky").key(KeyCode.CONTROL, KeyCode.A);
        robot.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        robot.key(KeyCode.CONTROL, KeyCode.ENTER);
        robot.until(() -> notes().size() == 3);
        robot.key(KeyCode.ESCAPE);
        robot.untilGone("#questionArea");

        assertThat(notes())
                .containsExactly(
                        new BasicNote("apple", "red"),
                        new ListNote("which?", List.of("one", "two")),
                        new ClozeNote("{{c1::sky}}", ""));
        TableView<?> table = robot.lookup("#cardTable").query();
        robot.until(() -> table.getItems().size() == 3);
    }

    @Test
    void cardsAreFlaggedSuspendedEditedAndDeleted() {
        robot.fixture.notes(deck, 3);
        open();
        TableView<?> table = robot.lookup("#cardTable").query();
        robot.until(() -> table.getItems().size() == 3 && table.getItems().get(0) != null);
        robot.interact(() -> table.getSelectionModel().select(0));

        robot.key(KeyCode.F);
        robot.until(() -> robot.cards(deck).getFirst().card().flag() == Flag.RED);
        robot.key(KeyCode.X);
        robot.until(() -> robot.cards(deck).getFirst().card().suspended());

        robot.key(KeyCode.ENTER);
        robot.untilShown("#questionArea");
        robot.key(KeyCode.CONTROL, KeyCode.A);
        robot.type("pear").key(KeyCode.CONTROL, KeyCode.ENTER);
        robot.until(() -> notes().contains(new BasicNote("pear", "answer 1")));

        robot.untilGone("#questionArea");
        robot.key(KeyCode.DELETE);
        robot.until(() -> notes().size() == 2);
        robot.key(KeyCode.CONTROL, KeyCode.Z);
        robot.until(() -> notes().size() == 3);
    }

    @Test
    void aNoteThatWasReadShowsWhereAndOneThatWasWrittenShowsNothing() {
        robot.fixture.notes(deck, 1);
        var source = new Source("fruit.txt", 7, 8, "kiwi\ngreen");
        var read = new NoteDraft(null, new BasicNote("kiwi", "green"), new TreeSet<>(), source);
        robot.fixture
                .file
                .imports()
                .run(
                        new ImportPlan(
                                List.of(new DeckDraft(List.of("Fruit"), "", List.of(read))),
                                LibraryFixture.OPTIONS),
                        Progress.UNSEEN);
        open();
        TableView<?> table = robot.lookup("#cardTable").query();
        robot.until(() -> table.getItems().size() == 2 && table.getItems().get(1) != null);
        robot.interact(() -> table.getSelectionModel().select(0));
        robot.key(KeyCode.L);
        assertThat(robot.lookup("#sourceArea").queryAll()).isEmpty();
        robot.interact(() -> table.getSelectionModel().clearAndSelect(1));
        robot.key(KeyCode.L);
        robot.untilShown("#sourceArea");
        assertThat(robot.lookup("#sourceFileLabel").<Labeled>query().getText())
                .isEqualTo("fruit.txt");
        robot.key(KeyCode.ESCAPE);
        robot.untilGone("#sourceArea");
    }

    @Test
    void escapeLeadsBackToAllDecks() {
        open();
        robot.key(KeyCode.ESCAPE);
        robot.untilShown("#deckGrid");
    }

    @Test
    void optionsOfADeckAreSet() {
        open();
        robot.key(KeyCode.O);
        robot.untilShown("#newSpinner");
        robot.type("7").key(KeyCode.CONTROL, KeyCode.ENTER);

        robot.until(() -> robot.fixture.file.decks().find(deck).get().options().newPerDay() == 7);
    }

    private void open() {
        robot.until(() -> robot.lookup(".deck-card").queryAll().stream().anyMatch(Node::isFocused));
        robot.key(KeyCode.ENTER);
        robot.untilShown("#nameLabel");
    }

    private List<Note> notes() {
        return robot.cards(deck).stream().map(entry -> entry.note().note()).distinct().toList();
    }
}
