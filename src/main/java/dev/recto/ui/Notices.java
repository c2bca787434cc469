package dev.recto.ui;

import dev.recto.store.change.Changes;

import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Short news above the page, where they cover nothing: what was just done, and a button that
/// undoes it. They go by themselves, but not while the pointer or the focus is on them.
public final class Notices {
    private static final Duration SHOWN = Duration.seconds(8);

    private final Words words;
    private final ObservableLibrary library;
    private final Pane place;
    private @Nullable Node undoing;

    /// @param library whose changes are told
    /// @param place where they appear
    public Notices(Words words, ObservableLibrary library, Pane place) {
        this.words = words;
        this.library = library;
        this.place = place;
        library.listen(_ -> place.getChildren().remove(undoing));
    }

    /// Tells something.
    public void tell(String text) {
        show(notice(text, Feather.INFO));
    }

    /// Tells what was just done, and offers to take it back for as long as nothing else is done,
    /// undone or done again: a button that stayed would take back another change.
    public void done(Changes changes) {
        String text = new Deeds(words).done(changes);
        HBox notice = notice(text, Feather.CHECK);
        var button = button(words.get("notice.undo"), notice);
        button.setId("undoNoticeButton");
        button.setAccessibleText(words.get("notice.undoThis", text));
        button.addEventHandler(ActionEvent.ACTION, event -> library.undo());
        notice.getChildren().add(1, button);
        show(notice);
        undoing = notice;
    }

    private HBox notice(String text, Feather icon) {
        var label = new Label(text, new FontIcon(icon));
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        var notice = new HBox(label);
        var close = button("", notice);
        close.setGraphic(new FontIcon(Feather.X));
        close.setAccessibleText(words.get("dialog.close"));
        notice.getChildren().add(close);
        notice.getStyleClass().add("notice");
        notice.setAccessibleText(text);
        return notice;
    }

    /// A button that takes the notice away, whatever else it does.
    private Button button(String text, Node notice) {
        var button = new Button(text);
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> place.getChildren().remove(notice));
        return button;
    }

    private void show(Node notice) {
        var clock = new PauseTransition(SHOWN);
        clock.setOnFinished(event -> place.getChildren().remove(notice));
        notice.hoverProperty().subscribe(busy -> run(clock, busy));
        notice.focusWithinProperty().subscribe(busy -> run(clock, busy));
        place.getChildren().setAll(notice);
    }

    private static void run(PauseTransition clock, boolean busy) {
        if (busy) {
            clock.stop();
        } else {
            clock.playFromStart();
        }
    }
}
