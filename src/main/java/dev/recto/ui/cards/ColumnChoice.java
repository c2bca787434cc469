package dev.recto.ui.cards;

import dev.recto.ui.Tools;
import dev.recto.ui.Words;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;

/// Which columns a table shows, in which order and how wide: chosen in a menu, moved and drawn with
/// the mouse, and written down in the library.
final class ColumnChoice {
    private static final String KEY = "columns";

    private final Tools tools;
    private final CardTable table;
    private ColumnLayout layout = ColumnLayout.usual();

    ColumnChoice(Tools tools, CardTable table) {
        this.tools = tools;
        this.table = table;
        table.show(layout);
        table.onArranged(this::keep);
        tools.library()
                .read(file -> file.recall(KEY).orElse(""))
                .onSuccess(written -> show(ColumnLayout.parse(written)))
                .start();
    }

    /// A menu in which the columns are chosen.
    Menu menu() {
        Words words = tools.words();
        var menu = new Menu(words.get("cards.columns"));
        for (Column column : Column.values()) {
            var item = new CheckMenuItem(words.get("column." + column.name()));
            item.setId(column.name() + "ColumnItem");
            item.setUserData(column);
            item.setOnAction(event -> choose(column, item.isSelected()));
            menu.getItems().add(item);
        }
        menu.setOnShowing(
                event ->
                        menu.getItems().stream()
                                .map(CheckMenuItem.class::cast)
                                .forEach(
                                        item ->
                                                item.setSelected(
                                                        layout.shows(
                                                                (Column) item.getUserData()))));
        return menu;
    }

    private void choose(Column column, boolean shown) {
        ColumnLayout now = table.layout();
        ColumnLayout chosen = shown ? now.with(column) : now.without(column);
        show(chosen);
        keep(chosen);
    }

    private void show(ColumnLayout now) {
        layout = now;
        table.show(now);
    }

    private void keep(ColumnLayout now) {
        layout = now;
        tools.library()
                .work(
                        (file, progress) -> {
                            file.remember(KEY, now.written());
                            return now;
                        })
                .start();
    }
}
