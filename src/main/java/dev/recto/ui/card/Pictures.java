package dev.recto.ui.card;

import javafx.scene.image.Image;

import java.util.concurrent.CompletableFuture;

/// Brings the pictures that a text names. Only the library is asked: an address on the network is a
/// name like any other, under which nothing is kept.
@FunctionalInterface
public interface Pictures {
    /// Loads a picture away from the caller's thread.
    ///
    /// @param name what the text calls it
    /// @return the picture, or a failure where there is none under this name
    CompletableFuture<Image> load(String name);

    /// No pictures at all: each is shown by its description.
    static Pictures none() {
        return name ->
                CompletableFuture.failedFuture(new IllegalArgumentException("no picture " + name));
    }
}
