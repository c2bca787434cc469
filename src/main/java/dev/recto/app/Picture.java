package dev.recto.app;

import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import javax.imageio.ImageIO;

/// What a scene looks like at one moment.
///
/// @param width in pixels
/// @param pixels row by row, alpha, red, green and blue in one number
record Picture(int width, int[] pixels) {

    /// Takes a picture. On the JavaFX thread.
    static Picture of(Scene scene) {
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new Picture(width, pixels);
    }

    /// Whether the other picture shows the same.
    boolean shows(Picture other) {
        return width == other.width && Arrays.equals(pixels, other.pixels);
    }

    /// Writes the picture as a PNG file.
    void save(Path file) throws IOException {
        int height = pixels.length / width;
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(image, "png", file.toFile());
    }
}
