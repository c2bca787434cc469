package dev.recto.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.BasicNote;
import dev.recto.model.DeckId;

import javafx.scene.Node;
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

/// Statistics and the page about a card, worked by keys.
@ExtendWith(ApplicationExtension.class)
class StatisticsJourneyTest {
    @TempDir Path folder;

    private WindowRobot robot;
    private DeckId deck;

    @Start
    void show(Stage stage) {
        robot = new WindowRobot(folder);
        deck = robot.fixture.deck(null, "Fruit");
        robot.fixture.note(deck, new BasicNote("pear", "green"));
        robot.show(stage, settings -> settings);
    }

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void chartsAreReadOutAndShownAsTables() {
        robot.key(KeyCode.CONTROL, KeyCode.DIGIT5);
        robot.untilShown(".column-plot");
        Node plot = robot.lookup(".column-plot").query();
        robot.interact(plot::requestFocus);
        robot.key(KeyCode.HOME);
        robot.until(() -> plot.getAccessibleText().equals("March 2026: New 1, Young 0, Mature 0"));

        robot.key(KeyCode.T);
        robot.untilShown(".chart-table");
        TableView<?> table = robot.lookup(".chart-table").queryTableView();
        assertThat(table.getItems()).hasSize(2);
        assertThat(table.getAccessibleText()).contains("1 new");
    }

    @Test
    void keyTellsAllAboutACard() {
        robot.until(() -> robot.lookup(".deck-card").queryAll().stream().anyMatch(Node::isFocused));
        robot.key(KeyCode.ENTER);
        robot.untilShown("#cardTable");
        robot.until(() -> robot.cards(deck).size() == 1);
        robot.interact(
                () -> {
                    TableView<?> table = robot.lookup("#cardTable").queryTableView();
                    table.requestFocus();
                    table.getSelectionModel().select(0);
                });
        robot.key(KeyCode.I);
        robot.until(() -> text("#questionLabel").equals("pear"));
        assertThat(text("#whyLabel")).contains("never answered");

        robot.key(KeyCode.ESCAPE);
        robot.untilShown("#cardTable");
    }

    private String text(String query) {
        return robot.lookup(query).queryLabeled().getText();
    }
}
