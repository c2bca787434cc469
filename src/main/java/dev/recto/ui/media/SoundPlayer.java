package dev.recto.ui.media;

import dev.recto.model.MediaType;
import dev.recto.store.media.MediaException;
import dev.recto.store.media.MediaException.Reason;
import dev.recto.ui.Background;
import dev.recto.ui.ObservableLibrary;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/// Plays sounds of the library, one after the other. Used on the screen's thread, which never waits
/// for a sound.
final class SoundPlayer {
    private final ObservableLibrary library;
    private final Background background;
    private final Speaker speaker;
    private final Deque<String> waiting = new ArrayDeque<>();
    private @Nullable Playing playing;
    private Consumer<MediaException> failure = problem -> {};

    // Counts what was begun, so that a sound that is ready too late is told from the present one.
    private int turn;

    SoundPlayer(ObservableLibrary library, Background background, Speaker speaker) {
        this.library = library;
        this.background = background;
        this.speaker = speaker;
    }

    /// Plays sounds instead of what plays now.
    ///
    /// @param problem hears of a sound that cannot be played; those after it are left out
    void play(List<String> names, Consumer<MediaException> problem) {
        stop();
        failure = problem;
        waiting.addAll(names);
        next();
    }

    void stop() {
        turn++;
        waiting.clear();
        if (playing != null) {
            playing.close();
            playing = null;
        }
    }

    private void next() {
        String name = waiting.poll();
        if (name == null) {
            stop();
            return;
        }
        int mine = ++turn;
        library.read(file -> file.media().find(name))
                .onSuccess(
                        bytes ->
                                bytes.ifPresentOrElse(
                                        found -> open(mine, name, found),
                                        () -> broken(mine, Reason.MISSING, name)))
                .start();
    }

    private void open(int mine, String name, byte[] bytes) {
        background
                .read(_ -> Playing.open(speaker, name, bytes))
                .onSuccess(opened -> start(mine, name, opened))
                .onFailure(_ -> broken(mine, silence(name), name))
                .start();
    }

    private void start(int mine, String name, Playing opened) {
        if (mine != turn) {
            opened.close();
            return;
        }
        playing = opened;
        opened.voice.start(
                () -> {
                    if (mine == turn) {
                        opened.close();
                        playing = null;
                        next();
                    }
                },
                _ -> broken(mine, silence(name), name));
    }

    /// Why it is probably not heard: the toolkit does not tell a codec that is not there from a
    /// device that is not.
    private static Reason silence(String name) {
        return MediaType.ofName(name).filter(MediaType::isCompressed).isPresent()
                ? Reason.NO_CODEC
                : Reason.NOT_PLAYED;
    }

    private void broken(int mine, Reason reason, String name) {
        if (mine == turn) {
            stop();
            failure.accept(new MediaException(reason, name));
        }
    }

    /// A sound, and the file from which it comes: speakers know no other source.
    private record Playing(Path file, Speaker.Voice voice) {
        static Playing open(Speaker speaker, String name, byte[] bytes) throws IOException {
            Path file = Files.createTempFile("recto-", name.substring(name.lastIndexOf('.')));
            file.toFile().deleteOnExit();
            try {
                Files.write(file, bytes);
                return new Playing(file, speaker.open(file));
            } catch (IOException | RuntimeException | LinkageError silent) {
                Files.deleteIfExists(file);
                throw new IOException(silent);
            }
        }

        void close() {
            voice.close();
            // What Windows does not let go of yet goes when the program ends.
            file.toFile().delete();
        }
    }
}
