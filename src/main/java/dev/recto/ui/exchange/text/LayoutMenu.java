package dev.recto.ui.exchange.text;

import dev.recto.transfer.text.CardLayout;
import dev.recto.ui.Words;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The layouts to choose from, by number as well.
final class LayoutMenu extends ContextMenu {

    /// @param choose hears of the choice; null leaves it to the reading
    LayoutMenu(Words words, Consumer<@Nullable CardLayout> choose) {
        setId("layoutMenu");
        getItems().setAll(items(words, choose));
        addEventFilter(KeyEvent.KEY_TYPED, this::type);
    }

    /// The same as entries for another menu.
    static List<MenuItem> items(Words words, Consumer<@Nullable CardLayout> choose) {
        var items = new ArrayList<MenuItem>();
        for (CardLayout layout : CardLayout.values()) {
            String name = words.get("text.layoutName." + layout);
            var item = new MenuItem(words.get("text.numbered", layout.ordinal() + 1, name));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> choose.accept(layout));
            items.add(item);
        }
        var found = new MenuItem(words.get("text.numbered", 0, words.get("text.layoutFound")));
        found.setMnemonicParsing(false);
        found.setOnAction(event -> choose.accept(null));
        items.add(new SeparatorMenuItem());
        items.add(found);
        return items;
    }

    private void type(KeyEvent event) {
        getItems().stream()
                .filter(item -> !event.getCharacter().isEmpty())
                .filter(item -> item.getText() != null)
                .filter(item -> item.getText().startsWith(event.getCharacter() + " "))
                .findFirst()
                .ifPresent(
                        item -> {
                            event.consume();
                            hide();
                            item.fire();
                        });
    }
}
