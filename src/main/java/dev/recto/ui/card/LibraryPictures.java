package dev.recto.ui.card;

import dev.recto.ui.ObservableLibrary;

import javafx.scene.image.Image;

import java.io.ByteArrayInputStream;
import java.util.concurrent.CompletableFuture;

/// The pictures that the library keeps.
public final class LibraryPictures implements Pictures {
    private final ObservableLibrary library;

    public LibraryPictures(ObservableLibrary library) {
        this.library = library;
    }

    @Override
    public CompletableFuture<Image> load(String name) {
        var picture = new CompletableFuture<Image>();
        library.read(file -> file.media().find(name).orElseThrow())
                .onSuccess(bytes -> picture.complete(new Image(new ByteArrayInputStream(bytes))))
                .onFailure(picture::completeExceptionally)
                .start();
        return picture;
    }
}
