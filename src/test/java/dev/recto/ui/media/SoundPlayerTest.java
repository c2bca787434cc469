package dev.recto.ui.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.recto.store.media.MediaException;
import dev.recto.store.media.MediaException.Reason;
import dev.recto.ui.LibraryFixture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What is played when, on a speaker that only writes down what it is given.
class SoundPlayerTest {
    @TempDir Path folder;

    private final List<Tone> tones = new ArrayList<>();
    private final List<MediaException> problems = new ArrayList<>();
    private Runnable meanwhile = () -> {};
    private LibraryFixture fixture;
    private SoundPlayer player;

    @BeforeEach
    void open() {
        fixture = new LibraryFixture(folder);
        fixture.file.media().add("low.wav", Samples.wav(10));
        fixture.file.media().add("high.wav", Samples.wav(20));
        player = new SoundPlayer(fixture.library, fixture.background, this::tone);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void soundsAreHeardOneAfterTheOther() {
        player.play(List.of("low.wav", "high.wav"), problems::add);
        assertThat(tones).hasSize(1);
        assertThat(tones.getFirst().bytes).isEqualTo(Samples.wav(10));

        tones.getFirst().end.run();
        assertThat(tones).hasSize(2);
        assertThat(tones.getFirst().closed).isTrue();
        assertThat(tones.getLast().bytes).isEqualTo(Samples.wav(20));

        tones.getLast().end.run();
        assertThat(tones).hasSize(2).allMatch(tone -> tone.closed);
        assertThat(tones).extracting(tone -> tone.file).noneMatch(Files::exists);
        assertThat(problems).isEmpty();
    }

    @Test
    void anotherSoundTakesThePlaceOfTheFirst() {
        player.play(List.of("low.wav", "low.wav"), problems::add);
        player.play(List.of("high.wav"), problems::add);
        assertThat(tones).extracting(tone -> tone.closed).containsExactly(true, false);

        tones.getFirst().end.run();
        assertThat(tones).as("the end of a sound that was stopped means nothing").hasSize(2);
    }

    @Test
    void stoppingEndsAllOfThem() {
        player.play(List.of("low.wav", "high.wav"), problems::add);
        player.stop();
        tones.getFirst().end.run();
        assertThat(tones).singleElement().matches(tone -> tone.closed);
    }

    @Test
    void aSoundThatIsReadyTooLateIsNotHeard() {
        meanwhile = () -> player.stop();
        player.play(List.of("low.wav"), problems::add);
        assertThat(tones).singleElement().matches(tone -> tone.closed && !tone.started);
    }

    @Test
    void whatIsNotThereIsTold() {
        player.play(List.of("gone.wav"), problems::add);
        assertThat(problems)
                .extracting(MediaException::reason, MediaException::name)
                .containsExactly(tuple(Reason.MISSING, "gone.wav"));
    }

    @Test
    void aComputerWithoutSoundSaysSoAndNothingElse() {
        meanwhile =
                () -> {
                    throw new UnsatisfiedLinkError("libasound.so.2");
                };
        player.play(List.of("low.wav", "high.wav"), problems::add);
        assertThat(problems).extracting(MediaException::reason).containsExactly(Reason.NOT_PLAYED);
        assertThat(fixture.failures).isEmpty();
    }

    @Test
    void aSoundThatBreaksOffIsToldOnce() {
        player.play(List.of("low.wav"), problems::add);
        tones.getFirst().failure.accept(new IllegalStateException());
        tones.getFirst().failure.accept(new IllegalStateException());
        assertThat(problems).extracting(MediaException::reason).containsExactly(Reason.NOT_PLAYED);
        assertThat(tones.getFirst().closed).isTrue();
    }

    private Tone tone(Path file) {
        var tone = new Tone(file);
        meanwhile.run();
        tones.add(tone);
        return tone;
    }

    private static final class Tone implements Speaker.Voice {
        private final Path file;
        private final byte[] bytes;
        private Runnable end = () -> {};
        private Consumer<RuntimeException> failure = problem -> {};
        private boolean started;
        private boolean closed;

        Tone(Path file) {
            this.file = file;
            try {
                bytes = Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void start(Runnable whenOver, Consumer<RuntimeException> whenBroken) {
            started = true;
            end = whenOver;
            failure = whenBroken;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
