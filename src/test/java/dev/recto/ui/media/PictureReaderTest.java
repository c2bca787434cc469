package dev.recto.ui.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.recto.model.MediaType;
import dev.recto.store.media.MediaException;
import dev.recto.store.media.MediaException.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Random;

class PictureReaderTest {
    private final PictureReader reader = new PictureReader("heart.png");

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void aPictureThatIsNotTooLargeStaysAsItIs(String format) {
        byte[] bytes = Samples.picture(format, 40, 30);
        assertThat(reader.fitted(bytes)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({"png, 3000, 1500, PNG", "jpeg, 1500, 3000, JPEG", "gif, 9000, 10, PNG"})
    void aLargePictureIsMadeSmaller(String format, int width, int height, MediaType kept) {
        byte[] bytes = reader.fitted(Samples.picture(format, width, height));
        assertThat(MediaType.of(bytes)).contains(kept);
        BufferedImage image = Samples.read(bytes);
        assertThat(Math.max(image.getWidth(), image.getHeight())).isEqualTo(2000);
        assertThat((double) image.getWidth() / width)
                .isCloseTo((double) image.getHeight() / height, within(0.12));
        assertRed(image, image.getWidth() / 2, 0);
    }

    @Test
    void aBitmapBecomesSomethingThatTakesLessRoom() {
        byte[] bytes = reader.fitted(Samples.picture("bmp", 40, 30));
        assertThat(MediaType.of(bytes)).contains(MediaType.PNG);
        assertThat(Samples.read(bytes).getWidth()).isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 40, 20, 20, 2", "2, 40, 20, 20, 2", "3, 40, 20, 20, 17", "4, 40, 20, 20, 17",
        "5, 20, 40, 2, 20", "6, 20, 40, 17, 20", "7, 20, 40, 17, 20", "8, 20, 40, 2, 20"
    })
    void aPhotographIsTurnedAsTheCameraWasHeld(
            int orientation, int width, int height, int redX, int redY) {
        BufferedImage image = Samples.read(reader.fitted(Samples.photo(40, 20, orientation)));
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        assertRed(image, redX, redY);
    }

    @Test
    void aSoundStaysAsItIs() {
        byte[] bytes = Samples.wav(50);
        assertThat(reader.fitted(bytes)).isEqualTo(bytes);
    }

    @Test
    @Timeout(5)
    void anEnormousPictureInAFewBytesIsRefusedUnread() {
        assertRefused(Samples.bomb(), Reason.TOO_MANY_PIXELS);
    }

    @Test
    void aMovingPictureThatWouldFillTheMemoryStandsStill() {
        byte[] gif = Samples.picture("gif", 40, 30);
        byte[] enormous = gif.clone();
        Arrays.fill(enormous, 6, 10, (byte) 0x7f);
        assertThat(reader.fitted(gif)).isEqualTo(gif);
        assertThat(MediaType.of(reader.fitted(enormous))).contains(MediaType.PNG);
    }

    @Test
    void whatIsTooLargeIsRefusedUnread() {
        assertRefused(Arrays.copyOf(Samples.png(9, 9), MediaType.MOST_BYTES + 1), Reason.TOO_LARGE);
    }

    @Test
    void whatIsNeitherPictureNorSoundIsRefused() {
        assertRefused("RIFF1234WEBP".getBytes(), Reason.UNKNOWN_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp"})
    @Timeout(20)
    void brokenPicturesAreRefusedOrReadAndNothingElse(String format) {
        byte[] sound = Samples.picture(format, 60, 40);
        var chance = new Random(7);
        for (int round = 0; round < 200; round++) {
            byte[] broken = Arrays.copyOf(sound, 20 + chance.nextInt(sound.length - 20));
            for (int i = 0; i < 3; i++) {
                broken[10 + chance.nextInt(broken.length - 10)] = (byte) chance.nextInt();
            }
            try {
                assertThat(reader.fitted(broken)).isNotEmpty();
            } catch (MediaException refused) {
                assertThat(refused.reason())
                        .isIn(Reason.BROKEN, Reason.TOO_MANY_PIXELS, Reason.UNKNOWN_TYPE);
            }
        }
        assertRefused(Arrays.copyOf(sound, 30), Reason.BROKEN);
    }

    private void assertRefused(byte[] bytes, Reason reason) {
        assertThatThrownBy(() -> reader.fitted(bytes))
                .isInstanceOfSatisfying(
                        MediaException.class,
                        e -> {
                            assertThat(e.reason()).isEqualTo(reason);
                            assertThat(e.name()).isEqualTo("heart.png");
                        });
    }

    private static void assertRed(BufferedImage image, int x, int y) {
        var colour = new Color(image.getRGB(x, y));
        assertThat(colour.getRed()).isGreaterThan(200);
        assertThat(colour.getGreen()).isLessThan(90);
    }
}
