package dev.recto.ui.exchange.text;

import dev.recto.transfer.text.LineRole;
import dev.recto.ui.Command;
import dev.recto.ui.Words;

import javafx.event.ActionEvent;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What can be said of the selected lines, as buttons. The buttons of roles show what the lines
/// are.
final class CorrectionBar extends ToolBar {
    private static final List<Deed> ROLES =
            List.of(
                    Deed.TITLE,
                    Deed.FRONT,
                    Deed.BACK,
                    Deed.ITEM,
                    Deed.LEAD,
                    Deed.HEADING,
                    Deed.NOISE);
    private static final List<Deed> OTHERS =
            List.of(Deed.JOIN, Deed.APART, Deed.SPLIT, Deed.SWAP, Deed.SWAP_ALL);

    private final Words words;
    private final TextViewModel model;
    private final Map<Deed, ToggleButton> roles = new EnumMap<>(Deed.class);

    CorrectionBar(Words words, TextViewModel model, TextCommands commands) {
        this.words = words;
        this.model = model;
        setId("correctionBar");
        getStyleClass().add("correction-bar");
        getItems()
                .addAll(
                        icon("undoCorrection", commands.undo(), Feather.CORNER_UP_LEFT),
                        icon("redoCorrection", commands.redo(), Feather.CORNER_UP_RIGHT),
                        new Separator(Orientation.VERTICAL));
        for (Deed deed : ROLES) {
            var button = new ToggleButton();
            button.setGraphic(stripe(deed));
            roles.put(deed, button);
            getItems().add(wired(deed, button, commands));
            button.addEventHandler(ActionEvent.ACTION, event -> show());
        }
        getItems().add(new Separator(Orientation.VERTICAL));
        OTHERS.forEach(deed -> getItems().add(wired(deed, new Button(), commands)));
        var layout = new Button(words.get("text.layoutShort"));
        layout.setId("layoutButton");
        commands.layout().wire(layout);
        getItems().addAll(new Separator(Orientation.VERTICAL), layout);
        model.linesProperty().subscribe(this::show);
        model.readingProperty().subscribe(this::show);
    }

    private ButtonBase wired(Deed deed, ButtonBase button, TextCommands commands) {
        button.setId(deed.name().toLowerCase(Locale.ROOT).replace("_", "") + "Button");
        button.setText(words.get("text.short." + deed));
        button.setMinWidth(USE_PREF_SIZE);
        commands.of(deed).wire(button);
        return button;
    }

    private static Node icon(String id, Command command, Ikon picture) {
        var button = new Button();
        button.setGraphic(new FontIcon(picture));
        button.setId(id + "Button");
        button.getStyleClass().addAll("flat", "button-icon");
        command.wire(button);
        return button;
    }

    private static Region stripe(Deed deed) {
        var stripe = new Region();
        stripe.getStyleClass().add("role-stripe");
        if (deed.role() instanceof LineRole role) {
            stripe.getStyleClass().add(RoleIcons.style(role));
        }
        return stripe;
    }

    private void show() {
        roles.forEach((deed, button) -> button.setSelected(model.holds(deed)));
    }
}
