package dev.recto.ui.exchange.text;

import dev.recto.ui.Words;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import java.util.List;

/// What can be said of the selected lines, as a menu.
final class LineMenu {
    private final Words words;
    private final TextViewModel model;
    private final TextCommands commands;
    private final ContextMenu menu = new ContextMenu();

    LineMenu(Words words, TextViewModel model, TextCommands commands) {
        this.words = words;
        this.model = model;
        this.commands = commands;
        menu.setId("lineMenu");
    }

    /// The menu for a place in the selected line.
    ///
    /// @param place the index of a character, or -1 where no place is meant
    ContextMenu at(int place) {
        var layouts = new Menu(words.get("text.layoutLines"));
        layouts.getItems().setAll(LayoutMenu.items(words, model::layoutOfLines));
        layouts.setDisable(model.linesProperty().get().isEmpty());
        menu.getItems().clear();
        List<Integer> lines = model.linesProperty().get();
        if (place > 0 && lines.size() == 1) {
            menu.getItems().add(split(lines.getFirst(), place));
        }
        commands.deeds().forEach(command -> menu.getItems().add(command.menuItem()));
        menu.getItems().addAll(new SeparatorMenuItem(), layouts);
        return menu;
    }

    private MenuItem split(int line, int place) {
        String text = model.line(line).text();
        int at = SplitPlace.near(text, Math.min(place, text.length()));
        String after = text.substring(at).strip();
        String word = after.split("\\s", 2)[0];
        String shown = word.length() > 20 ? word.substring(0, 20) + "…" : word;
        var item = new MenuItem(words.get("text.splitBefore", shown));
        item.setMnemonicParsing(false);
        item.setDisable(at <= 0 || after.isEmpty());
        item.setOnAction(event -> model.split(line, at));
        return item;
    }
}
