package dev.recto.ui;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Questions to the learner, each in a window above the main one. Buttons are named after what they
/// do. All methods wait for the answer.
public final class Dialogs {
    private final Words words;
    private final Supplier<@Nullable Window> owner;
    private final Failures failures;

    /// @param owner the window that dialogs lie above
    public Dialogs(Words words, Supplier<@Nullable Window> owner) {
        this.words = words;
        this.owner = owner;
        this.failures = new Failures(words);
    }

    /// Tells of a failure in one sentence.
    public void failure(Exception problem) {
        tell(words.get("dialog.failure"), failures.sentence(problem));
    }

    /// Tells something that must have been read.
    public void tell(String title, String text) {
        show(title, text(text));
    }

    /// Tells of an error that nobody expected, so that it can be passed on.
    ///
    /// @param code a short name of the error
    /// @param details all that is known of it
    /// @param logs where the log lies
    public void trouble(String code, String details, Path logs) {
        var all = new TextArea(details);
        all.setId("detailsArea");
        all.setEditable(false);
        all.setPrefRowCount(10);
        all.setAccessibleText(words.get("trouble.details"));
        var copy = new Button(words.get("trouble.copy"));
        copy.setId("copyButton");
        copy.setOnAction(
                event ->
                        Clipboard.getSystemClipboard()
                                .setContent(Map.of(DataFormat.PLAIN_TEXT, details)));
        var content = new VBox(text(words.get("trouble.text", code, logs)), all, copy);
        content.getStyleClass().add("form");
        show(words.get("trouble.title"), content);
    }

    /// Shows something until it is closed.
    public void show(String title, Node content) {
        dialog(title, content, new ButtonType(words.get("dialog.close"), ButtonData.CANCEL_CLOSE))
                .showAndWait();
    }

    /// Asks whether to go on.
    ///
    /// @param action what is done on yes, as on a button
    public boolean confirm(String title, String text, String action) {
        var yes = new ButtonType(action, ButtonData.OK_DONE);
        var no = new ButtonType(words.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        return dialog(title, text(text), yes, no).showAndWait().orElse(no) == yes;
    }

    /// Asks for a short text.
    ///
    /// @param label what is asked for
    /// @param initial what is there at first
    /// @param action what is done with it, as on a button
    /// @param problem what is wrong with a text, or null where nothing is
    public Optional<String> ask(
            String title,
            String label,
            String initial,
            String action,
            Function<String, @Nullable String> problem) {
        var field = new TextField(initial);
        field.setId("answerField");
        field.setPrefColumnCount(28);
        field.setAccessibleText(label);
        var name = new Label(label);
        name.setLabelFor(field);
        var hint = new Label();
        hint.getStyleClass().add("problem");
        hint.setWrapText(true);
        ObservableValue<String> wrong =
                field.textProperty()
                        .map(text -> Optional.ofNullable(problem.apply(text)).orElse(""));
        wrong.addListener((_, _, now) -> hint.setText(now)); // not before something was written
        var content = new VBox(name, field, hint);
        content.getStyleClass().add("form");
        field.selectAll();
        boolean answered = form(title, content, field, action, wrong.map(String::isEmpty));
        return answered ? Optional.of(field.getText().strip()) : Optional.empty();
    }

    /// Shows a form.
    ///
    /// @param content what is filled in
    /// @param first the part of it that gets the focus
    /// @param action what is done with it, as on a button; also the key Ctrl+Enter
    /// @param complete whether it can be done
    /// @return whether the learner chose the action
    public boolean form(
            String title,
            Node content,
            Node first,
            String action,
            ObservableValue<Boolean> complete) {
        var yes = new ButtonType(action, ButtonData.OK_DONE);
        var no = new ButtonType(words.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        return form(title, content, first, yes, no, complete).showAndWait().orElse(no) == yes;
    }

    private Dialog<ButtonType> form(
            String title,
            Node content,
            Node first,
            ButtonType yes,
            ButtonType no,
            ObservableValue<Boolean> complete) {
        var dialog = dialog(title, content, yes, no);
        // Later: the dialog itself gives the focus to its default button once it is shown.
        dialog.setOnShown(event -> Platform.runLater(first::requestFocus));
        if (dialog.getDialogPane().lookupButton(yes) instanceof Button button) {
            var act = new Command(yes.getText(), "Shortcut+Enter", button::fire).when(complete);
            act.describe(button);
            button.setId("actionButton");
            button.disableProperty().bind(complete.map(can -> !can));
            dialog.getDialogPane()
                    .addEventFilter(
                            KeyEvent.KEY_PRESSED,
                            event -> {
                                if (isEnterOnChoice(event)) {
                                    event.consume();
                                    button.fire();
                                } else {
                                    Command.press(event, List.of(act));
                                }
                            });
        }
        return dialog;
    }

    /// Radio buttons and check boxes would take the key, which Space already does for them.
    private static boolean isEnterOnChoice(KeyEvent event) {
        boolean choice =
                event.getTarget() instanceof RadioButton || event.getTarget() instanceof CheckBox;
        return choice && event.getCode() == KeyCode.ENTER && !event.isShortcutDown();
    }

    /// Asks for files to read.
    public List<Path> files(String title, ExtensionFilter... kinds) {
        List<File> chosen = chooser(title, kinds).showOpenMultipleDialog(owner.get());
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    /// Asks where to write a file.
    ///
    /// @param name what it is called at first
    public Optional<Path> newFile(String title, String name, ExtensionFilter... kinds) {
        FileChooser chooser = chooser(title, kinds);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    private static FileChooser chooser(String title, ExtensionFilter... kinds) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().setAll(kinds);
        return chooser;
    }

    private Dialog<ButtonType> dialog(String title, Node content, ButtonType... buttons) {
        var dialog = new Dialog<ButtonType>();
        Window below = owner.get();
        dialog.initOwner(below);
        if (below == null && dialog.getDialogPane().getScene().getWindow() instanceof Stage alone) {
            // A main window that comes later would hide it, and wait for its answer.
            alone.setAlwaysOnTop(true);
        }
        dialog.setTitle(title);
        dialog.setResizable(true);
        Label heading = text(title);
        heading.getStyleClass().add("title-4");
        var body = new VBox(heading, content);
        body.getStyleClass().add("dialog-body");
        dialog.getDialogPane().setContent(body);
        dialog.getDialogPane().getButtonTypes().setAll(buttons);
        dialog.getDialogPane().getStyleClass().add("recto-dialog");
        // Also a dialog that comes before the window is dressed.
        dialog.getDialogPane().getStylesheets().add(Theme.sheet());
        if (dialog.getDialogPane().lookupButton(buttons[0]) instanceof Button first) {
            first.setDefaultButton(true);
        }
        return dialog;
    }

    private static Label text(String text) {
        var label = new Label(text);
        label.getStyleClass().add("dialog-text");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
