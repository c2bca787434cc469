package dev.recto.ui;

import dev.recto.store.media.MediaException;
import dev.recto.store.media.MediaException.Reason;

import javafx.scene.image.Image;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Brings the pictures that a text names and plays its sounds. Only the library is asked: an
/// address on the network is a name like any other, under which nothing is kept. Used on the
/// screen's thread.
public interface CardMedia {
    /// What is said of them.
    Words words();

    /// Loads a picture away from the screen's thread.
    ///
    /// @param name what the text calls it
    /// @return the picture, on the screen's thread, or a failure where there is none under this
    ///   name or it cannot be shown
    CompletableFuture<Image> picture(String name);

    /// Plays sounds one after the other; whatever plays stops. What cannot be played is told.
    void play(List<String> names);

    /// The same for sounds that nobody asked for. What cannot be played is told only once.
    void playAlong(List<String> names);

    /// Stops what plays.
    void stop();

    /// No pictures and sounds at all: each is shown by its description.
    static CardMedia none(Words words) {
        return new CardMedia() {
            @Override
            public Words words() {
                return words;
            }

            @Override
            public CompletableFuture<Image> picture(String name) {
                return CompletableFuture.failedFuture(new MediaException(Reason.MISSING, name));
            }

            @Override
            public void play(List<String> names) {}

            @Override
            public void playAlong(List<String> names) {}

            @Override
            public void stop() {}
        };
    }
}
