package dev.recto.ui.card;

import dev.recto.ui.CardMedia;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// Plays a sound that stands in a text. Its description is for screen readers alone: in view it
/// would give away what is to be heard.
final class SoundButton extends MediaButton {
    private static final double BASELINE = 0.7;

    SoundButton(String name, String words, CardMedia media) {
        super(new FontIcon(Feather.VOLUME_2));
        getStyleClass().addAll("button-circle", "flat", "sound");
        setAccessibleText(media.words().get("media.play", words.isBlank() ? name : words));
        setOnAction(_ -> media.play(List.of(name)));
    }

    /// So that it stands in a line of text like a letter.
    @Override
    public double getBaselineOffset() {
        return prefHeight(-1) * BASELINE;
    }
}
