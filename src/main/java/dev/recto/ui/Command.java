package dev.recto.ui;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Something the learner can do on a screen: what it is called, its keys, and whether it can be
/// done now. Buttons, menu entries, keys and the page of keys all come from here, so they agree.
public final class Command {
    private final ObservableValue<String> label;
    private final List<KeyCombination> keys;
    private final Runnable action;
    private ObservableValue<Boolean> possible = new SimpleBooleanProperty(true);

    /// @param label what it is called, as on a button
    /// @param keys its keys, separated by blanks, as [KeyCombination#valueOf] reads them:
    ///   `"Shortcut+Z"`, `"Space S"`; the first is shown in tooltips; empty for none
    /// @param action does it
    public Command(String label, String keys, Runnable action) {
        this(new SimpleStringProperty(label), keys, action);
    }

    /// A command whose name changes, as that of undo.
    public Command(ObservableValue<String> label, String keys, Runnable action) {
        this.label = label;
        this.keys =
                Stream.of(keys.split(" ")).filter(key -> !key.isEmpty()).map(Command::key).toList();
        this.action = action;
    }

    /// Letters that no key is named by would match what is typed, and not on every platform.
    private static KeyCombination key(String name) {
        KeyCombination key = KeyCombination.valueOf(name);
        if (!(key instanceof KeyCodeCombination)) {
            throw new IllegalArgumentException("no key is called " + name);
        }
        return key;
    }

    /// The same command, possible only as long as this is true.
    public Command when(ObservableValue<Boolean> condition) {
        possible = condition;
        return this;
    }

    /// What it is called.
    public String label() {
        return label.getValue();
    }

    /// Its keys as people read them, or an empty text.
    public String keys() {
        return keys.stream().map(KeyCombination::getDisplayText).collect(Collectors.joining(", "));
    }

    /// Whether it can be done now.
    public boolean possible() {
        return possible.getValue();
    }

    /// Does it, if it can be done now.
    public void run() {
        if (possible()) {
            action.run();
        }
    }

    /// Makes a button do this. Its own text stays; its tooltip shows the key.
    public void wire(ButtonBase button) {
        button.setOnAction(event -> run());
        button.disableProperty().bind(possible.map(can -> !can));
        describe(button);
    }

    /// Gives a control this command's accessible name and a tooltip with the key.
    public void describe(Control control) {
        control.accessibleTextProperty().bind(label);
        Hint.on(control, label.map(name -> name + hint()));
    }

    /// An entry for a menu.
    public MenuItem menuItem() {
        var item = new MenuItem();
        item.setMnemonicParsing(false);
        // Not as an accelerator: that would fire wherever the focus is, also while text is typed.
        item.textProperty().bind(label.map(name -> name + hint()));
        item.setOnAction(event -> run());
        item.disableProperty().bind(possible.map(can -> !can));
        return item;
    }

    private String hint() {
        return keys.isEmpty() ? "" : "  (" + keys() + ")";
    }

    /// Lets keys do commands in a window. The commands come before what a list or a table does with
    /// its keys, but after a text field, which needs most of them itself.
    ///
    /// @param commands all commands of the moment, the most special first
    public static void listen(Scene scene, Supplier<List<Command>> commands) {
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!(event.getTarget() instanceof TextInputControl)) {
                        press(event, commands.get());
                    }
                });
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getTarget() instanceof TextInputControl) {
                        press(event, commands.get());
                    }
                });
    }

    /// Does the first of the commands that is possible and has this key, and then consumes the
    /// event. Keys that the focused control needs for itself, as letters in a text field, are left
    /// to it.
    public static void press(KeyEvent event, List<Command> commands) {
        if (event.isConsumed() || keptByControl(event)) {
            return;
        }
        commands.stream()
                .filter(command -> command.keys.stream().anyMatch(key -> key.match(event)))
                .filter(Command::possible)
                .findFirst()
                .ifPresent(
                        command -> {
                            event.consume();
                            command.run();
                        });
    }

    private static boolean keptByControl(KeyEvent event) {
        boolean chord = event.isShortcutDown() || event.isAltDown();
        boolean typed = !chord && !event.getCode().isFunctionKey();
        return switch (event.getTarget()) {
            // A field that needs it, as to close its proposals, has consumed it by now.
            case TextInputControl text -> typed && event.getCode() != KeyCode.ESCAPE;
            case ButtonBase button -> presses(event);
            case Node node when node.getAccessibleRole() == AccessibleRole.COMBO_BOX -> typed;
            default -> false;
        };
    }

    private static boolean presses(KeyEvent event) {
        return switch (event.getCode()) {
            case SPACE, ENTER -> !event.isShortcutDown();
            default -> false;
        };
    }
}
