package dev.recto.ui.widget;

import dev.recto.ui.Job;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// Shows how far long work is, with a button that calls it off. Work that is over at once is not
/// shown.
public final class WorkStrip extends HBox {
    private static final Duration PATIENCE = Duration.millis(400);

    private final Label label = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button();

    public WorkStrip() {
        getStyleClass().add("tools");
        cancel.setId("cancelWorkButton");
        getChildren().addAll(label, bar, cancel);
        Shown.set(this, false);
    }

    /// Shows a job until it ends.
    ///
    /// @param what what is being done
    /// @param stop what the button says
    public void follow(Job<?> job, String what, String stop) {
        label.setText(what);
        bar.setAccessibleText(what);
        bar.progressProperty().bind(job.progressProperty());
        cancel.setText(stop);
        cancel.setOnAction(event -> job.cancel());
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> Shown.set(this, job.runningProperty().get()));
        patience.play();
        job.runningProperty()
                .addListener(
                        (running, before, now) -> {
                            if (!now) {
                                patience.stop();
                                Shown.set(this, false);
                            }
                        });
    }
}
