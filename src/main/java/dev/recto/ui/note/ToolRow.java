package dev.recto.ui.note;

import dev.recto.ui.Command;
import dev.recto.ui.Words;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// The buttons that mark what is written, each with a key, in groups that stay together. They work
/// on the field that has the caret, and leave it there.
final class ToolRow extends FlowPane {
    private final Words words;
    private final Supplier<GrowingArea> target;
    private final Runnable impossible;
    private final List<Command> commands = new ArrayList<>();
    private final HBox gaps;

    /// @param target the field that has, or last had, the caret
    /// @param impossible tells that a gap cannot be made there
    /// @param media takes in a picture or sound
    ToolRow(Words words, Supplier<GrowingArea> target, Runnable impossible, Command media) {
        this.words = words;
        this.target = target;
        this.impossible = impossible;
        getStyleClass().add("note-tools");
        gaps =
                new HBox(
                        button("gap", "editor.gap", "Shortcut+Shift+C", null, () -> gap(false)),
                        button(
                                "gapTogether",
                                "editor.gapTogether",
                                "Shortcut+Shift+G",
                                null,
                                () -> gap(true)));
        getChildren()
                .addAll(
                        new HBox(
                                mark(Markup.BOLD, "Shortcut+B", Feather.BOLD),
                                mark(Markup.ITALIC, "Shortcut+I", Feather.ITALIC),
                                mark(Markup.CODE, "Shortcut+Shift+K", Feather.CODE)),
                        new HBox(
                                mark(Markup.BULLETS, "Shortcut+L", Feather.LIST),
                                mark(Markup.NUMBERS, "Shortcut+Shift+L", null),
                                mark(Markup.TABLE, "Shortcut+Shift+T", Feather.GRID),
                                mark(Markup.LINK, "Shortcut+K", Feather.LINK),
                                add("media", media, Feather.IMAGE)),
                        new HBox(
                                mark(Markup.OPTIONAL, "Shortcut+Shift+O", null),
                                mark(Markup.ALTERNATIVE, "Shortcut+Shift+A", null)));
    }

    /// What the buttons do.
    List<Command> commands() {
        return commands;
    }

    /// Shows what fits the kind of note.
    void show(NoteKind kind) {
        getChildren().remove(gaps);
        if (kind == NoteKind.CLOZE) {
            getChildren().addFirst(gaps);
        }
    }

    private Button mark(Markup markup, String keys, @Nullable Feather icon) {
        return button(
                markup.name().toLowerCase(Locale.ROOT),
                "editor.mark." + markup.name(),
                keys,
                icon,
                () -> target.get().show(markup.on(target.get().passage())));
    }

    private Button button(
            String id, String key, String keys, @Nullable Feather icon, Runnable action) {
        Command command =
                new Command(
                        words.get(key),
                        keys,
                        () -> {
                            target.get().requestFocus();
                            action.run();
                        });
        Button button = add(id, command, icon);
        if (icon == null) {
            button.setText(words.get("editor.short." + id));
        }
        return button;
    }

    private Button add(String id, Command command, @Nullable Feather icon) {
        var button = new Button();
        if (icon != null) {
            button.setGraphic(new FontIcon(icon));
            button.getStyleClass().add("button-icon");
        }
        button.setId(id + "Button");
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setMnemonicParsing(false);
        button.setFocusTraversable(false);
        command.wire(button);
        commands.add(command);
        return button;
    }

    private void gap(boolean together) {
        Optional<Passage> made = Gaps.turned(target.get().passage(), together);
        made.ifPresentOrElse(target.get()::show, impossible);
    }
}
