package dev.recto.ui.cards;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.Set;

/// All rows of a long table are selected by the keys that select all.
@ExtendWith(ApplicationExtension.class)
class EveryRowTest {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private TableView<String> table;
    private boolean isLong = true;
    private EveryRow every;

    @Start
    void show(Stage stage) {
        table = new TableView<>();
        var column = new TableColumn<String, String>();
        column.setCellValueFactory(cell -> new SimpleStringProperty(cell.getValue()));
        table.getColumns().add(column);
        table.getItems().addAll("one", "two", "three");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        every = new EveryRow(table, () -> isLong);
        table.setRowFactory(
                view -> {
                    var row = new TableRow<String>();
                    every.show(row);
                    return row;
                });
        stage.setScene(new Scene(table));
        stage.show();
        table.requestFocus();
        table.getSelectionModel().select(1);
    }

    @Test
    void allRowsAreShownAsSelectedUntilOneIs(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.A);
        assertThat(every.selected().get()).isTrue();
        assertThat(table.getSelectionModel().getSelectedIndices()).isEmpty();
        assertThat(shown(robot)).isEqualTo(3);

        robot.push(KeyCode.DOWN);
        assertThat(every.selected().get()).isFalse();
        assertThat(shown(robot)).isEqualTo(1);
    }

    @Test
    void ofAShortTableTheRowsAreSelectedOneByOne(FxRobot robot) {
        isLong = false;
        robot.push(KeyCode.CONTROL, KeyCode.A);
        assertThat(every.selected().get()).isFalse();
        assertThat(table.getSelectionModel().getSelectedIndices()).hasSize(3);
    }

    private static long shown(FxRobot robot) {
        Set<TableRow<String>> rows = robot.lookup(".table-row-cell").queryAll();
        return rows.stream()
                .filter(row -> !row.isEmpty() && row.getPseudoClassStates().contains(SELECTED))
                .count();
    }
}
