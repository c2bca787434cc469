package dev.recto.ui.card;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.effect.PerspectiveTransform;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

/// A sheet of paper with two faces that really turns over. Any key or click while it turns finishes
/// the turn at once and then does what it always does, so that nobody ever waits for the paper.
/// With [#animatedProperty()] off the faces just change places.
///
/// If the keyboard is on the sheet it goes along to the face that comes up, which is what makes a
/// screen reader read the answer.
public final class FlipCard extends StackPane {
    private static final Duration TURN = Duration.millis(260);

    // How much the near edge grows and the far edge shrinks half way, as a part of the height.
    private static final double DEPTH = 0.07;

    private final CardFace front = new CardFace();
    private final CardFace back = new CardFace();
    private final StackPane sheet = new StackPane(back, front);
    private final BooleanProperty animated = new SimpleBooleanProperty(this, "animated", true);
    private final BooleanProperty turned = new SimpleBooleanProperty(this, "turned");

    // In degrees: 0 shows the front, 180 the back.
    private final DoubleProperty angle = new SimpleDoubleProperty(this, "angle");
    private final Timeline turning =
            new Timeline(new KeyFrame(TURN, new KeyValue(angle, 180, Interpolator.EASE_BOTH)));
    private final EventHandler<Event> interruption = _ -> finishTurn();
    private @Nullable Scene watched;

    /// A card with empty faces, front up.
    public FlipCard() {
        getStyleClass().add("flip-card");
        sheet.getStyleClass().add("card-sheet");
        getChildren().add(sheet);
        angle.subscribe(degrees -> draw(degrees.doubleValue()));
        turning.setOnFinished(_ -> finishTurn());
    }

    /// Lays down a new sheet, front up, without any movement.
    public void show(Region question) {
        stop();
        front.put(question);
        turned.set(false);
        angle.set(0);
    }

    /// Turns the sheet over to an answer; if it lies turned already, the answer takes the place of
    /// what was there.
    public void turn(Region answer) {
        back.put(answer);
        if (!turned.get()) {
            turned.set(true);
            if (animated.get() && getScene() != null) {
                start(getScene());
            } else {
                angle.set(180);
            }
        }
    }

    /// Brings a running turn to its end.
    public void finishTurn() {
        stop();
        angle.set(turned.get() ? 180 : 0);
    }

    /// Whether the sheet is turning right now.
    public boolean isTurning() {
        return turning.getStatus() == Animation.Status.RUNNING;
    }

    /// Whether the back is up, or coming up.
    public boolean isTurned() {
        return turned.get();
    }

    /// Whether turning is shown as a movement.
    public BooleanProperty animatedProperty() {
        return animated;
    }

    /// Gives the keyboard to the face that is up.
    @Override
    public void requestFocus() {
        (front.isVisible() ? front : back).requestFocus();
    }

    private void start(Scene scene) {
        watched = scene;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, interruption);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, interruption);
        turning.playFromStart();
    }

    private void stop() {
        turning.stop();
        if (watched != null) {
            watched.removeEventFilter(KeyEvent.KEY_PRESSED, interruption);
            watched.removeEventFilter(MouseEvent.MOUSE_PRESSED, interruption);
            watched = null;
        }
    }

    private void draw(double degrees) {
        boolean backUp = degrees >= 90;
        if (back.isVisible() != backUp) {
            boolean focused = sheet.isFocusWithin();
            back.setVisible(backUp);
            front.setVisible(!backUp);
            if (focused) {
                requestFocus();
            }
        }
        setEffect(degrees % 180 == 0 ? null : tilted(backUp ? degrees - 180 : degrees));
    }

    /// The sheet seen after turning about its upright middle axis. An effect, not a transform in
    /// space, because the latter needs graphics hardware.
    private PerspectiveTransform tilted(double degrees) {
        Bounds box = sheet.getBoundsInParent();
        double half = box.getWidth() / 2 * Math.cos(Math.toRadians(degrees));
        double rise = box.getHeight() * DEPTH * Math.sin(Math.toRadians(degrees));
        double left = box.getCenterX() - half;
        double right = box.getCenterX() + half;
        double top = box.getMinY();
        double bottom = box.getMaxY();
        return new PerspectiveTransform(
                left, top + rise, right, top - rise, right, bottom + rise, left, bottom - rise);
    }
}
