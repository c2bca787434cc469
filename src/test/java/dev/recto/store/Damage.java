package dev.recto.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/// Ways in which a file breaks.
public final class Damage {
    private static final int PAGE = 4096;

    private Damage() {}

    /// Overwrites all pages but the first, which describes the file.
    public static void overwritePages(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (long at = PAGE; at < bytes.length(); at += PAGE) {
                bytes.seek(at);
                bytes.write(new byte[] {0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55});
            }
        }
    }

    /// Cuts a file short.
    public static void truncate(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() - PAGE);
        }
    }

    /// Overwrites the beginning of a file.
    public static void overwriteHeader(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.write(new byte[PAGE]);
        }
    }

    /// Writes a number into a header field.
    public static void setHeader(Path file, int at, int value) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            bytes.writeInt(value);
        }
    }
}
