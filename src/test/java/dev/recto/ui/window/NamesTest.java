package dev.recto.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.DeckId;
import dev.recto.model.ListNote;
import dev.recto.model.Tag;
import dev.recto.store.browse.Found;
import dev.recto.store.change.Progress;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Whatever takes the focus, on any screen, has a name that a screen reader says.
@ExtendWith(ApplicationExtension.class)
class NamesTest {
    @TempDir Path folder;

    private WindowRobot robot;

    @Start
    void show(Stage stage) {
        robot = new WindowRobot(folder);
        var fixture = robot.fixture;
        DeckId deck = fixture.deck(null, "Sea");
        fixture.deck(deck, "Shores");
        fixture.notes(deck, 8);
        var tide = fixture.note(deck, new BasicNote("tide", "the sea rises"));
        fixture.note(deck, new BasicNote("Tides", "the sea rises and falls"));
        fixture.note(deck, new ListNote("Seas", List.of("Baltic", "Irish", "Red")));
        fixture.note(deck, new ClozeNote("The {{c1::Baltic}} is in the {{c2::north}}.", ""));
        fixture.note(deck, new BasicNote("flood", ""));
        fixture.file
                .bulk(Found.ofNotes(List.of(tide)), Progress.UNSEEN)
                .tag(List.of(new Tag("verb")), List.of());
        robot.show(stage, settings -> settings);
    }

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void inTheLibraryAndItsDialogs() {
        look(".deck-card");
        robot.key(KeyCode.L);
        look("#deckList");
        robot.key(KeyCode.G);
        robot.until(() -> robot.lookup(".deck-card").queryAll().stream().anyMatch(Node::isFocused));
        robot.key(KeyCode.ENTER);
        look("#nameLabel");
        robot.key(KeyCode.F1);
        look("#keysView");
        robot.key(KeyCode.ESCAPE);
    }

    @Test
    void whereCardsAreStudied() {
        robot.key(KeyCode.CONTROL, KeyCode.DIGIT2);
        look("#revealButton");
        robot.key(KeyCode.SPACE);
        look(".grade-bar");
        robot.key(KeyCode.I);
        look(".card-info");
    }

    @Test
    void inQuizzes() {
        setup();
        robot.key(KeyCode.T);
        robot.key(KeyCode.ENTER);
        look("#handInButton");
        for (int question = 0; question < 8; question++) {
            robot.key(KeyCode.ALT, KeyCode.DOWN);
            look("#handInButton");
        }
        robot.key(KeyCode.CONTROL, KeyCode.ENTER);
        look(".dialog-body");
        robot.key(KeyCode.ENTER);
        look("#retryButton");
        setup();
        robot.key(KeyCode.M);
        robot.key(KeyCode.ENTER);
        look("#timeLabel");
    }

    @Test
    void whileLearning() {
        setup();
        robot.key(KeyCode.L);
        robot.key(KeyCode.ENTER);
        for (int question = 0; question < 6; question++) {
            look("#paneArea");
            robot.clickOn("#unknownButton");
            look("#nextButton");
            robot.clickOn("#nextButton");
        }
    }

    @Test
    void whereNotesAreFoundAndWritten() {
        robot.key(KeyCode.CONTROL, KeyCode.DIGIT4);
        look("#cardTable");
        robot.key(KeyCode.F4);
        look("#questionArea");
        robot.key(KeyCode.CONTROL, KeyCode.A);
        robot.key(KeyCode.T);
        look("#addTagsField");
        robot.key(KeyCode.ESCAPE);
        robot.untilGone("#addTagsField");
        robot.key(KeyCode.CONTROL, KeyCode.H);
        look("#replaceFindField");
        robot.key(KeyCode.ESCAPE);
        robot.untilGone("#replaceFindField");
        for (var kind : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT1)) {
            robot.clickOn("#questionArea");
            robot.key(KeyCode.ALT, kind);
            look("#questionArea");
        }
    }

    @Test
    void whereTheLibraryIsTidied() {
        for (var section :
                List.of(KeyCode.DIGIT2, KeyCode.DIGIT4, KeyCode.DIGIT7, KeyCode.DIGIT8)) {
            robot.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            look(".section-row:open");
            robot.key(section);
            look("#pieceList");
            robot.key(KeyCode.ESCAPE);
        }
    }

    @Test
    void elsewhere() {
        robot.key(KeyCode.CONTROL, KeyCode.DIGIT5);
        look(".chart-panel");
        robot.key(KeyCode.T);
        look(".table-view");
        robot.key(KeyCode.CONTROL, KeyCode.COMMA);
        look("#themeChoice");
        robot.key(KeyCode.SHIFT, KeyCode.F1);
        robot.untilGone("#themeChoice");
        look(".settings");
        robot.key(KeyCode.CONTROL, KeyCode.O);
        robot.untilGone(".settings");
        look(".import");
        robot.importText("Seas\nBaltic\nin the north\nAdriatic\nin the south\nIrish\nwest");
        look(".line-cell");
    }

    private void setup() {
        robot.key(KeyCode.CONTROL, KeyCode.DIGIT3);
        look("#startButton");
        robot.until(() -> !robot.lookup("#startButton").query().isDisabled());
    }

    private void look(String sign) {
        robot.untilShown(sign);
        var nameless = new ArrayList<String>();
        robot.interact(
                () -> {
                    for (Window window : Window.getWindows()) {
                        nameless(window.getScene().getRoot(), nameless);
                    }
                });
        assertThat(nameless).as(sign).isEmpty();
    }

    private static void nameless(Node node, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && name(node).isBlank()) {
            found.add(node.getTypeSelector() + " #" + node.getId() + " " + node.getStyleClass());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> nameless(child, found));
        }
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            return labeled.getText();
        }
        return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label label
                ? label.getText()
                : "";
    }
}
