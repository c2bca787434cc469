package dev.recto.transfer;

import dev.recto.transfer.TransferException.Kind;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes a file so that it is either there in full or as it was before.
public final class AtomicFile {
    /// Less free space than this, in bytes, is a full disk: file systems keep a little back.
    private static final long ROOM = 64 * 1024;

    private AtomicFile() {}

    /// What is written.
    @FunctionalInterface
    public interface Content {
        /// Writes all of it. The stream is closed by the caller.
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes to a temporary file beside the target, brings it to the disk and puts it in place.
    ///
    /// @throws TransferException if it cannot be written; the target is untouched then
    public static void write(Path target, Content content) throws TransferException {
        String name = String.valueOf(target.getFileName());
        if (Files.isDirectory(target)) {
            throw new TransferException(Kind.IS_DIRECTORY, name);
        }
        try {
            // What a link points to is replaced, not the link.
            Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
            Path temporary = real.resolveSibling("." + name + "." + UUID.randomUUID() + ".part");
            try {
                writeThrough(temporary, content);
                move(temporary, real);
            } catch (IOException e) {
                // Asked before the temporary file makes room again.
                if (isFull(real.getParent())) {
                    throw new TransferException(Kind.DISK_FULL, name);
                }
                throw e;
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new TransferException(Kind.CANNOT_WRITE, name);
        }
    }

    private static void writeThrough(Path file, Content content) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean isFull(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace() < ROOM;
    }
}
