package dev.recto.ui.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/// Pictures and sounds for tests, made on the spot.
public final class Samples {
    private static final int RATE = 8000;

    private Samples() {}

    /// A picture whose upper half is red and whose lower half is white.
    ///
    /// @param format as ImageIO names it: `png`, `jpeg`, `gif`, `bmp`
    public static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, (y < height / 2 ? Color.RED : Color.WHITE).getRGB());
            }
        }
        return written(image, format);
    }

    public static byte[] png(int width, int height) {
        return picture("png", width, height);
    }

    /// A tone as a WAV file.
    public static byte[] wav(int milliseconds) {
        var samples = new byte[RATE * milliseconds / 1000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) (60 * Math.sin(i * 2 * Math.PI * 440 / RATE));
        }
        var sound =
                new AudioInputStream(
                        new ByteArrayInputStream(samples),
                        new AudioFormat(RATE, 8, 1, true, false),
                        samples.length);
        var bytes = new ByteArrayOutputStream();
        try {
            AudioSystem.write(sound, AudioFileFormat.Type.WAVE, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// A PNG of a few bytes that says it is enormous.
    static byte[] bomb() {
        byte[] bytes = png(1, 1);
        ByteBuffer header = ByteBuffer.wrap(bytes);
        header.putInt(16, 100_000).putInt(20, 100_000);
        var sum = new CRC32();
        sum.update(bytes, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return bytes;
    }

    /// A JPEG that says how the camera was held.
    static byte[] photo(int width, int height, int orientation) {
        byte[] plain = picture("jpeg", width, height);
        byte[] tag = {
            'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0
        };
        ByteBuffer photo = ByteBuffer.allocate(plain.length + 10 + tag.length);
        photo.put(plain, 0, 2).putShort((short) 0xffe1).putShort((short) (8 + tag.length));
        photo.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1)).put(tag);
        return photo.put(plain, 2, plain.length - 2).array();
    }

    static BufferedImage read(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
