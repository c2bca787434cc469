package dev.recto.ui.media;

import dev.recto.model.MediaType;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// The pixels of a picture.
record Raster(BufferedImage pixels) {
    /// More pixels than this in a row or column no card needs.
    static final int LONGEST_SIDE = 2000;

    private static final float JPEG_QUALITY = 0.9f;

    /// The pixels of a picture of the toolkit.
    static Raster of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getPixelReader()
                    .getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
            pixels.setRGB(0, y, width, 1, row, 0, width);
        }
        return new Raster(pixels);
    }

    /// Whether it has more pixels than are kept.
    boolean large() {
        return scale() < 1;
    }

    /// The same picture turned upright, and not larger than is kept.
    Raster fitted(Orientation orientation) {
        double scale = scale();
        int width = Math.max(1, (int) Math.round(pixels.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(pixels.getHeight() * scale));
        boolean clear = pixels.getColorModel().hasAlpha();
        var target =
                new BufferedImage(
                        orientation.onItsSide() ? height : width,
                        orientation.onItsSide() ? width : height,
                        clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        AffineTransform place = orientation.upright(width, height);
        place.scale((double) width / pixels.getWidth(), (double) height / pixels.getHeight());
        Graphics2D pen = target.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(pixels, place, null);
        pen.dispose();
        return new Raster(target);
    }

    /// The picture as the bytes of a file: JPEG for a photograph, PNG for all else.
    byte[] encoded(MediaType type) throws IOException {
        return type == MediaType.JPEG ? jpeg() : png();
    }

    private byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(pixels, "png", new MemoryCacheImageOutputStream(bytes));
        return bytes.toByteArray();
    }

    private byte[] jpeg() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            ImageWriteParam options = writer.getDefaultWriteParam();
            options.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            options.setCompressionQuality(JPEG_QUALITY);
            writer.write(null, new IIOImage(pixels, null, null), options);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private double scale() {
        return Math.min(1, (double) LONGEST_SIDE / Math.max(pixels.getWidth(), pixels.getHeight()));
    }
}
