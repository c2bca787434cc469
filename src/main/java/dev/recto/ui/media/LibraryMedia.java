package dev.recto.ui.media;

import dev.recto.store.media.MediaException;
import dev.recto.ui.Background;
import dev.recto.ui.CardMedia;
import dev.recto.ui.Failures;
import dev.recto.ui.Notices;
import dev.recto.ui.ObservableLibrary;
import dev.recto.ui.Words;

import javafx.scene.image.Image;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The pictures and sounds that the library keeps.
public final class LibraryMedia implements CardMedia {
    private final Words words;
    private final ObservableLibrary library;
    private final Notices notices;
    private final PictureCache pictures = new PictureCache();
    private final SoundPlayer player;
    private boolean told;

    /// @param notices tells of sounds that cannot be played
    public LibraryMedia(
            Words words, ObservableLibrary library, Background background, Notices notices) {
        this.words = words;
        this.library = library;
        this.notices = notices;
        player = new SoundPlayer(library, background, new ToolkitSpeaker());
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public CompletableFuture<Image> picture(String name) {
        var picture = new CompletableFuture<Image>();
        library.read(file -> pictures.get(file.media(), name))
                .onSuccess(picture::complete)
                .onFailure(picture::completeExceptionally)
                .start();
        return picture;
    }

    @Override
    public void play(List<String> names) {
        player.play(names, this::tell);
    }

    @Override
    public void playAlong(List<String> names) {
        player.play(
                names,
                problem -> {
                    if (!told) {
                        told = true;
                        tell(problem);
                    }
                });
    }

    @Override
    public void stop() {
        player.stop();
    }

    private void tell(MediaException problem) {
        notices.tell(new Failures(words).sentence(problem));
    }
}
