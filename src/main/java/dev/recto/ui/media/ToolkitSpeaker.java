package dev.recto.ui.media;

import javafx.scene.media.Media;
import javafx.scene.media.MediaPlayer;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Plays by the toolkit. Its native libraries are loaded with the first sound.
final class ToolkitSpeaker implements Speaker {
    @Override
    public Voice open(Path file) {
        var player = new MediaPlayer(new Media(file.toUri().toString()));
        return new Voice() {
            @Override
            public void start(Runnable end, Consumer<RuntimeException> failure) {
                player.setOnEndOfMedia(end);
                player.setOnError(() -> failure.accept(player.getError()));
                if (player.getError() == null) {
                    player.play();
                } else {
                    failure.accept(player.getError());
                }
            }

            @Override
            public void close() {
                player.dispose();
            }
        };
    }
}
