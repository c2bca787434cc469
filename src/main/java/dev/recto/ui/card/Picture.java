package dev.recto.ui.card;

import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

/// A picture on a card: never larger than it is, never wider than the card, never so high that the
/// text around it is lost. Until it is there, and where there is none, its description stands in.
final class Picture extends Region {
    private static final double HIGHEST = 420;

    private final ImageView view = new ImageView();
    private final TextFlow description;

    Picture(String name, String words, Pictures pictures) {
        getStyleClass().add("picture");
        var text = new Text(words.isBlank() ? name : words);
        text.getStyleClass().add("missing-picture");
        description = new TextFlow(text);
        getChildren().add(description);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(text.getText());
        pictures.load(name).thenAccept(image -> Platform.runLater(() -> show(image)));
    }

    private void show(Image image) {
        view.setImage(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        getChildren().setAll(view);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        Image image = image();
        return image == null ? description.prefWidth(-1) : image.getWidth() * fit(image, -1);
    }

    @Override
    protected double computePrefHeight(double width) {
        Image image = image();
        return image == null
                ? description.prefHeight(width)
                : image.getHeight() * fit(image, width);
    }

    @Override
    protected void layoutChildren() {
        Image image = image();
        if (image == null) {
            description.resizeRelocate(0, 0, getWidth(), getHeight());
        } else {
            double scale = fit(image, getWidth());
            view.setFitWidth(image.getWidth() * scale);
            view.relocate(snapPositionX((getWidth() - image.getWidth() * scale) / 2), 0);
        }
    }

    private @Nullable Image image() {
        return view.getImage();
    }

    private static double fit(Image image, double width) {
        double scale = Math.min(1, HIGHEST / image.getHeight());
        return width < 0 ? scale : Math.min(scale, width / image.getWidth());
    }
}
