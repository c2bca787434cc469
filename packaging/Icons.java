import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Puts the pictures of the icon, which the program itself shows in its windows, into the containers
/// that Windows and macOS want. Both take PNG files as they are.
final class Icons {
    private static final Path PICTURES = Path.of("src/main/resources/dev/recto/app/icon");
    private static final int HEADER = 6;
    private static final int ENTRY = 16;
    private static final short BITS = 32;

    private Icons() {}

    /// The picture of this size, in pixels.
    static Path png(int size) {
        return PICTURES.resolve("recto-" + size + ".png");
    }

    /// Writes an icon for Windows: a table of sizes and places, then the pictures.
    static Path ico(Path file) throws IOException {
        List<Integer> sizes = List.of(16, 32, 48, 64, 128, 256);
        var table = ByteBuffer.allocate(HEADER + ENTRY * sizes.size());
        table.order(ByteOrder.LITTLE_ENDIAN);
        table.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        var pictures = new ByteArrayOutputStream();
        for (int size : sizes) {
            byte[] picture = Files.readAllBytes(png(size));
            // One byte a side: 256 is written as 0.
            table.put((byte) size).put((byte) size).putShort((short) 0);
            table.putShort((short) 1).putShort(BITS).putInt(picture.length);
            table.putInt(table.capacity() + pictures.size());
            pictures.writeBytes(picture);
        }
        return write(file, table.array(), pictures.toByteArray());
    }

    /// Writes an icon for macOS: chunks of a type, a length and a picture.
    static Path icns(Path file) throws IOException {
        var chunks = new ByteArrayOutputStream();
        chunk(chunks, "icp4", 16);
        chunk(chunks, "icp5", 32);
        chunk(chunks, "ic11", 32);
        chunk(chunks, "ic12", 64);
        chunk(chunks, "ic07", 128);
        chunk(chunks, "ic08", 256);
        chunk(chunks, "ic13", 256);
        return write(file, head("icns", chunks.size()), chunks.toByteArray());
    }

    private static void chunk(ByteArrayOutputStream chunks, String type, int size)
            throws IOException {
        byte[] picture = Files.readAllBytes(png(size));
        chunks.writeBytes(head(type, picture.length));
        chunks.writeBytes(picture);
    }

    private static byte[] head(String type, int length) {
        byte[] name = type.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        var head = ByteBuffer.allocate(name.length + Integer.BYTES);
        return head.put(name).putInt(head.capacity() + length).array();
    }

    private static Path write(Path file, byte[] head, byte[] rest) throws IOException {
        Files.write(file, head);
        return Files.write(file, rest, java.nio.file.StandardOpenOption.APPEND);
    }
}
