package dev.recto.ui.window;

import dev.recto.ui.Command;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

import java.util.List;

/// The page of keys: what can be pressed, and what it does.
final class KeysView extends ScrollPane {
    private final GridPane table = new GridPane();

    KeysView() {
        setId("keysView");
        getStyleClass().addAll("keys", "edge-to-edge");
        table.getStyleClass().add("keys-table");
        var keys = new ColumnConstraints();
        keys.setMinWidth(USE_PREF_SIZE);
        table.getColumnConstraints().add(keys);
        setContent(table);
        setFitToWidth(true);
    }

    /// Adds the commands that have a key, under a heading.
    void add(String heading, List<Command> commands) {
        List<Command> keyed = commands.stream().filter(c -> !c.keys().isEmpty()).toList();
        if (keyed.isEmpty()) {
            return;
        }
        var title = new Label(heading);
        title.getStyleClass().add("text-bold");
        table.add(title, 0, table.getRowCount(), 2, 1);
        for (Command command : keyed) {
            var key = new Label(command.keys());
            key.getStyleClass().add("key");
            var deed = new Label(command.label());
            deed.setWrapText(true);
            table.addRow(table.getRowCount(), key, deed);
        }
    }
}
