package dev.recto.store.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.model.MediaType;
import dev.recto.store.TestLibrary;
import dev.recto.store.media.MediaException.Reason;

import org.commonmark.node.Image;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

class MediaTest {
    @TempDir Path folder;

    private TestLibrary test;
    private Media media;

    @BeforeEach
    void open() {
        test = new TestLibrary(folder);
        media = test.library.media();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void theSameBytesAreKeptOnce() {
        assertThat(media.add("heart.png", png(1))).isEqualTo("heart.png");
        assertThat(media.add("other.png", png(1))).isEqualTo("heart.png");
        assertThat(media.list()).containsExactly(new Medium("heart.png", png(1).length));
        assertThat(media.find("heart.png")).contains(png(1));
        assertThat(media.find("other.png")).isEmpty();
        assertThat(test.library.check(_ -> Optional.empty())).isEmpty();
    }

    @Test
    void otherBytesOfTheSameNameGetAnother() {
        assertThat(media.add("heart.png", png(1))).isEqualTo("heart.png");
        assertThat(media.add("heart.png", png(2))).isEqualTo("heart-2.png");
        assertThat(media.add("heart.png", png(3))).isEqualTo("heart-3.png");
        assertThat(media.find("heart-2.png")).contains(png(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    heart.png                    | heart.png
                    HEART.PNG                    | HEART.png
                    photo.jpeg                   | photo.png
                    C:\\Users\\me\\my heart.png  | my-heart.png
                    ../../etc/passwd             | passwd.png
                    a (1) [x] <y> & "z".png      | a-1-x-y-z.png
                    心臓 の 図.png               | 心臓-の-図.png
                    Über_größe.png               | Über_größe.png
                    heart.tar.gz                 | heart.tar.gz.png
                    ...                          | picture.png
                    ?.png                        | picture.png
                    """)
    void aNameNeedsNoEscapingAndEndsAsItsBytesDeserve(String given, String kept) {
        assertThat(media.add(given, png(1))).isEqualTo(kept);
        var paragraph = Parser.builder().build().parse("![](" + kept + ")").getFirstChild();
        assertThat(paragraph).isInstanceOf(Paragraph.class);
        assertThat(paragraph.getFirstChild())
                .isInstanceOfSatisfying(
                        Image.class, image -> assertThat(image.getDestination()).isEqualTo(kept));
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        String name = media.add("𝒳".repeat(500) + ".png", png(1));
        assertThat(name).isEqualTo("𝒳".repeat(80) + ".png");
    }

    @Test
    void whatIsNeitherPictureNorSoundIsNotKept() {
        byte[] page = "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> media.add("heart.png", page))
                .isInstanceOfSatisfying(
                        MediaException.class,
                        e -> {
                            assertThat(e.reason()).isEqualTo(Reason.UNKNOWN_TYPE);
                            assertThat(e.name()).isEqualTo("heart.png");
                        });
        assertThat(media.list()).isEmpty();
    }

    @Test
    void whatIsTooLargeIsNotKept() {
        byte[] large = Arrays.copyOf(png(1), MediaType.MOST_BYTES + 1);
        assertThatThrownBy(() -> media.add("heart.png", large))
                .isInstanceOfSatisfying(
                        MediaException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void takingInIsNoStepOfTheHistory() {
        media.add("heart.png", png(1));
        assertThat(test.library.history().undoable()).isEmpty();
    }

    /// Bytes that begin as those of a PNG.
    private static byte[] png(int number) {
        return ("\u0089PNG\r\n\u001a\n" + number).getBytes(StandardCharsets.ISO_8859_1);
    }
}
