package dev.recto.ui.card;

import dev.recto.ui.CardMedia;
import dev.recto.ui.Failures;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

/// A picture on a card: never larger than it is, never wider than the card, never so high that the
/// text around it is lost; pressed, it is shown as large as the window allows. Where there is none,
/// its description stands in, and why.
final class Picture extends Region {
    private static final double HIGHEST = 420;
    private static final double LOWEST = 140;
    private static final double SHARE = 0.66;

    private final String words;
    private final CardMedia media;
    private final ImageView view = new ImageView();
    private final MediaButton button = new MediaButton(view);
    private final TextFlow description = new TextFlow();

    Picture(String name, String words, CardMedia media) {
        this.words = words;
        this.media = media;
        getStyleClass().add("picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words.isBlank() ? name : words);
        button.getStyleClass().add("picture-button");
        media.picture(name)
                .whenComplete(
                        (image, failure) -> {
                            if (image == null) {
                                describe(failure);
                            } else {
                                show(image);
                            }
                        });
    }

    private void show(Image image) {
        view.setImage(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        button.setAccessibleText(media.words().get("media.enlarge", getAccessibleText()));
        button.setOnAction(_ -> new LargePicture(image, getAccessibleText()).show(this));
        getChildren().setAll(button);
    }

    private void describe(Throwable failure) {
        var text = new Text(words.isBlank() ? "" : words + "\n");
        text.getStyleClass().add("missing-picture");
        var reason = new Text(new Failures(media.words()).sentence(failure));
        reason.getStyleClass().add("missing-reason");
        description.getChildren().setAll(text, reason);
        getChildren().setAll(description);
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
            double width = image.getWidth() * scale;
            view.setFitWidth(width);
            button.resizeRelocate(
                    snapPositionX((getWidth() - width) / 2), 0, width, image.getHeight() * scale);
        }
    }

    /// Rather small than that what is asked about it has to be scrolled for.
    private double highest() {
        for (Parent above = getParent(); above != null; above = above.getParent()) {
            if (above instanceof CardFace face) {
                return Math.clamp(face.getViewportBounds().getHeight() * SHARE, LOWEST, HIGHEST);
            }
        }
        return HIGHEST;
    }

    private @Nullable Image image() {
        return view.getImage();
    }

    private double fit(Image image, double width) {
        double scale = Math.min(1, highest() / image.getHeight());
        return width < 0 ? scale : Math.min(scale, width / image.getWidth());
    }
}
