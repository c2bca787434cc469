package dev.recto.ui;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Short news in a corner of the window: what was just done, and a button that undoes it. They go
/// by themselves, but not while the pointer or the focus is on them.
public final class Notices {
    private static final Duration SHOWN = Duration.seconds(8);

    private final Words words;
    private final Pane place;

    /// @param place where they appear, newest last
    public Notices(Words words, Pane place) {
        this.words = words;
        this.place = place;
    }

    /// Tells something.
    public void tell(String text) {
        show(new Notification(text, new FontIcon(Feather.INFO)));
    }

    /// Tells what was done.
    ///
    /// @param undo takes it back
    public void done(String text, Runnable undo) {
        var notice = new Notification(text, new FontIcon(Feather.CHECK));
        var button = new Button(words.get("notice.undo"));
        button.setId("undoNoticeButton");
        button.setAccessibleText(words.get("notice.undoThis", text));
        button.setOnAction(
                event -> {
                    place.getChildren().remove(notice);
                    undo.run();
                });
        notice.setPrimaryActions(button);
        show(notice);
    }

    /// Takes all news away.
    public void clear() {
        place.getChildren().clear();
    }

    private void show(Notification notice) {
        // Only the latest deed can be undone from here; older buttons would undo the wrong one.
        clear();
        notice.getStyleClass().addAll(Styles.ELEVATED_2, "notice");
        notice.setMinHeight(Region.USE_PREF_SIZE);
        notice.setAccessibleText(notice.getMessage());
        notice.setOnClose(event -> place.getChildren().remove(notice));
        var clock = new PauseTransition(SHOWN);
        clock.setOnFinished(event -> place.getChildren().remove(notice));
        notice.hoverProperty().subscribe(busy -> run(clock, busy));
        notice.focusWithinProperty().subscribe(busy -> run(clock, busy));
        place.getChildren().add(notice);
    }

    private static void run(PauseTransition clock, boolean busy) {
        if (busy) {
            clock.stop();
        } else {
            clock.playFromStart();
        }
    }
}
