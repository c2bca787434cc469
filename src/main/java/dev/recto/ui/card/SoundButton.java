package dev.recto.ui.card;

import dev.recto.ui.CardMedia;

import javafx.scene.control.Button;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// Plays a sound that stands in a text. Its description is for screen readers alone: in view it
/// would give away what is to be heard.
final class SoundButton extends Button {
    SoundButton(String name, String words, CardMedia media) {
        super("", new FontIcon(Feather.VOLUME_2));
        getStyleClass().addAll("button-circle", "flat", "sound");
        setAccessibleText(media.words().get("media.play", words.isBlank() ? name : words));
        setOnAction(_ -> media.play(List.of(name)));
    }
}
