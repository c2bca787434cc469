package dev.recto.ui;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;

import dev.recto.store.change.Changes;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Short news in a corner of the window: what was just done, and a button that undoes it. They go
/// by themselves, but not while the pointer or the focus is on them.
public final class Notices {
    private static final Duration SHOWN = Duration.seconds(8);

    private final Words words;
    private final ObservableLibrary library;
    private final Pane place;
    private @Nullable Notification undoing;

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
        show(new Notification(text, new FontIcon(Feather.INFO)));
    }

    /// Tells what was just done, and offers to take it back for as long as nothing else is done,
    /// undone or done again: a button that stayed would take back another change.
    public void done(Changes changes) {
        String text = new Deeds(words).done(changes);
        var notice = new Notification(text, new FontIcon(Feather.CHECK));
        var button = new Button(words.get("notice.undo"));
        button.setId("undoNoticeButton");
        button.setAccessibleText(words.get("notice.undoThis", text));
        button.setOnAction(
                event -> {
                    place.getChildren().remove(notice);
                    library.undo();
                });
        notice.setPrimaryActions(button);
        show(notice);
        undoing = notice;
    }

    private void show(Notification notice) {
        notice.getStyleClass().addAll(Styles.ELEVATED_2, "notice");
        notice.setMinHeight(Region.USE_PREF_SIZE);
        notice.setAccessibleText(notice.getMessage());
        notice.setOnClose(event -> place.getChildren().remove(notice));
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
