package dev.recto.ui.media;

import dev.recto.model.MediaType;
import dev.recto.ui.Background;
import dev.recto.ui.Command;
import dev.recto.ui.Dialogs;
import dev.recto.ui.Failures;
import dev.recto.ui.Notices;
import dev.recto.ui.ObservableLibrary;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;

import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.util.Duration;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lets text fields take pictures and sounds: by paste, by drop, and from files. They are kept in
/// the library, and the Markdown that shows or plays them is put where the caret is. Undoing that
/// in the field takes the Markdown away; the library keeps the picture.
public final class Intake {
    private static final Duration PATIENCE = Duration.millis(600);
    private static final List<KeyCombination> PASTE =
            Stream.of("Shortcut+V", "Shift+Insert", "Paste").map(KeyCombination::valueOf).toList();

    private final Words words;
    private final Background background;
    private final ObservableLibrary library;
    private final Dialogs dialogs;
    private final Notices notices;

    public Intake(Tools tools) {
        this(tools.words(), tools.background(), tools.library(), tools.dialogs(), tools.notices());
    }

    Intake(
            Words words,
            Background background,
            ObservableLibrary library,
            Dialogs dialogs,
            Notices notices) {
        this.words = words;
        this.background = background;
        this.library = library;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    /// Lets a field take what is pasted, by key or by menu, or dropped. Text is pasted as ever.
    public void attach(TextInputControl field) {
        field.setContextMenu(new FieldMenu(words, field, () -> paste(field)));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pasted(field, event));
        field.addEventHandler(DragEvent.DRAG_OVER, this::dragged);
        field.addEventHandler(DragEvent.DRAG_DROPPED, event -> dropped(field, event));
    }

    /// Asks for files and takes them.
    ///
    /// @param field the field that has, or last had, the caret
    public Command command(Supplier<? extends TextInputControl> field) {
        return new Command(
                words.get("media.choose"), "Shortcut+Shift+I", () -> choose(field.get()));
    }

    private void choose(TextInputControl field) {
        String[] patterns =
                Stream.of(MediaType.values())
                        .flatMap(type -> type.endings().stream())
                        // Some systems tell capital letters from small ones.
                        .flatMap(ending -> Stream.of(ending, ending.toUpperCase(Locale.ROOT)))
                        .map(ending -> "*." + ending)
                        .toArray(String[]::new);
        var kinds = new ExtensionFilter(words.get("media.files"), patterns);
        take(
                field,
                dialogs.files(words.get("media.choose"), kinds).stream().map(Offer::of).toList());
    }

    private void pasted(TextInputControl field, KeyEvent event) {
        if (PASTE.stream().anyMatch(keys -> keys.match(event))) {
            event.consume();
            paste(field);
        }
    }

    private void paste(TextInputControl field) {
        var offers = new Offers(Clipboard.getSystemClipboard());
        if (offers.meantByPaste()) {
            take(field, offers.all());
        } else {
            field.paste();
        }
    }

    private void dragged(DragEvent event) {
        if (new Offers(event.getDragboard()).there()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(TextInputControl field, DragEvent event) {
        var offers = new Offers(event.getDragboard());
        if (offers.there()) {
            take(field, offers.all());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private void take(TextInputControl field, List<Offer> offers) {
        if (offers.isEmpty() || !field.isEditable()) {
            return;
        }
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(_ -> notices.tell(words.get("media.taking", offers.size())));
        patience.play();
        new Taking(
                        library,
                        background,
                        offers,
                        outcome -> {
                            patience.stop();
                            taken(field, outcome);
                        })
                .next();
    }

    private void taken(TextInputControl field, Taking.Outcome outcome) {
        if (!outcome.references().isEmpty()) {
            String between = field instanceof TextArea ? "\n" : " ";
            field.replaceSelection(String.join(between, outcome.references()));
            field.requestFocus();
        }
        if (!outcome.failures().isEmpty()) {
            var failures = new Failures(words);
            dialogs.tell(
                    words.get("dialog.failure"),
                    outcome.failures().stream()
                            .map(failures::sentence)
                            .distinct()
                            .collect(Collectors.joining("\n")));
        }
    }
}
