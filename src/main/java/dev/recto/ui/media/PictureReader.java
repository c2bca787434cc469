package dev.recto.ui.media;

import dev.recto.model.MediaType;
import dev.recto.store.media.MediaException;
import dev.recto.store.media.MediaException.Reason;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Reads pictures that may be broken, or be enormous in a small file.
///
/// @param name what people call the picture
record PictureReader(String name) {
    /// A picture with more pixels is not read at all.
    static final long MOST_PIXELS = 50_000_000;

    // Where a GIF says how large it is (GIF89a, section 18).
    private static final int SCREEN = 6;

    /// The bytes as they are kept: those of a sound, or of a picture that is not too large, stay as
    /// they are; other pictures are made smaller, and upright where a camera was not.
    ///
    /// @throws MediaException if they are not kept
    byte[] fitted(byte[] bytes) {
        if (bytes.length > MediaType.MOST_BYTES) {
            throw new MediaException(Reason.TOO_LARGE, name);
        }
        MediaType type =
                MediaType.of(bytes)
                        .orElseThrow(() -> new MediaException(Reason.UNKNOWN_TYPE, name));
        if (type.isSound()) {
            return bytes;
        }
        try {
            return fitted(bytes, type);
        } catch (MediaException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // Readers of pictures throw all kinds of exceptions where the bytes are not as
            // promised.
            throw new MediaException(Reason.BROKEN, name);
        }
    }

    private byte[] fitted(byte[] bytes, MediaType type) throws IOException {
        ImageReader reader = ImageIO.getImageReadersBySuffix(type.endings().getFirst()).next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(stream, false, true);
            Raster raster = read(reader);
            Orientation orientation =
                    type == MediaType.JPEG ? Orientation.of(bytes) : Orientation.UPRIGHT;
            boolean good =
                    !raster.large()
                            && orientation.equals(Orientation.UPRIGHT)
                            && type != MediaType.BMP
                            && (type != MediaType.GIF || movesLightly(reader, bytes));
            return good ? bytes : raster.fitted(orientation).encoded(type);
        } finally {
            reader.dispose();
        }
    }

    /// Reads not much more pixels than are kept.
    private Raster read(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            throw new MediaException(Reason.TOO_MANY_PIXELS, name);
        }
        int step = (int) Math.max(1, Math.max(width, height) / (2 * Raster.LONGEST_SIDE));
        ImageReadParam options = reader.getDefaultReadParam();
        options.setSourceSubsampling(step, step, 0, 0);
        return new Raster(reader.read(0, options));
    }

    /// Whether all frames of a GIF together have not too many pixels: to be shown moving, each
    /// fills the screen that the header tells of, and all are in memory.
    private static boolean movesLightly(ImageReader reader, byte[] gif) throws IOException {
        ByteBuffer header = ByteBuffer.wrap(gif).order(ByteOrder.LITTLE_ENDIAN);
        long screen =
                (long) Short.toUnsignedInt(header.getShort(SCREEN))
                        * Short.toUnsignedInt(header.getShort(SCREEN + Short.BYTES));
        return screen * reader.getNumImages(true) <= MOST_PIXELS;
    }
}
