package dev.recto.ui.media;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a camera was held, as a JPEG tells in its Exif part (tag 274 of TIFF 6.0). Few programs that
/// show pictures heed it, so it is applied to the pixels.
///
/// @param number 1 to 8; 1 is upright
record Orientation(int number) {
    static final Orientation UPRIGHT = new Orientation(1);

    private static final int APP1 = 0xffe1;
    private static final int START_OF_SCAN = 0xffda;
    private static final int EXIF = 0x45786966;
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int TAG = 274;
    private static final int ENTRY_BYTES = 12;

    /// What the bytes of a JPEG tell; upright where they tell nothing that can be understood.
    static Orientation of(byte[] jpeg) {
        try {
            return inSegments(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    /// Whether rows and columns change places.
    boolean onItsSide() {
        return number >= 5;
    }

    /// Brings a picture upright.
    ///
    /// @param width of the picture as it is stored
    AffineTransform upright(int width, int height) {
        return switch (number) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static Orientation inSegments(ByteBuffer file) {
        file.position(2);
        int marker = Short.toUnsignedInt(file.getShort());
        while (marker != START_OF_SCAN) {
            int next = file.position() + Short.toUnsignedInt(file.getShort());
            if (marker == APP1 && file.getInt() == EXIF) {
                file.getShort();
                return inExif(file.slice());
            }
            file.position(next);
            marker = Short.toUnsignedInt(file.getShort());
        }
        return UPRIGHT;
    }

    private static Orientation inExif(ByteBuffer exif) {
        exif.order(
                exif.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        exif.position(exif.getInt(4));
        int entries = Short.toUnsignedInt(exif.getShort());
        for (int i = 0; i < entries; i++) {
            int entry = exif.position() + i * ENTRY_BYTES;
            if (Short.toUnsignedInt(exif.getShort(entry)) == TAG) {
                int number = exif.getShort(entry + 8);
                return number >= 1 && number <= 8 ? new Orientation(number) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
