package dev.recto.store.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Files that appear whole or not at all, whenever the power fails.
public final class AtomicFile {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss").withZone(ZoneOffset.UTC);

    private AtomicFile() {}

    /// Makes or replaces a file.
    public static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        make(file, temporary -> Files.write(temporary, bytes));
    }

    /// Makes or replaces a file by what is written to a temporary one beside it.
    static void make(Path file, Writing writing) throws IOException {
        Path temporary = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(temporary);
            writing.to(temporary);
            force(temporary);
            Files.move(
                    temporary,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /// Gives a file another name that says when it was put aside, and returns its new place.
    public static Path putAside(Path file, Instant now) throws IOException {
        Path aside = aside(file, now, 1);
        for (int again = 2; Files.exists(aside); again++) {
            aside = aside(file, now, again);
        }
        return Files.move(file, aside);
    }

    /// An instant as a part of a file's name, in UTC.
    static String stamp(Instant instant) {
        return STAMP.format(instant);
    }

    /// The instant that [#stamp] has written.
    static Optional<Instant> instant(String stamp) {
        try {
            return Optional.of(Instant.from(STAMP.parse(stamp)));
        } catch (DateTimeException otherName) {
            return Optional.empty();
        }
    }

    private static Path aside(Path file, Instant now, int count) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        int end = dot > 0 ? dot : name.length();
        String number = count == 1 ? "" : "-" + count;
        return file.resolveSibling(
                name.substring(0, end) + "-put-aside-" + stamp(now) + number + name.substring(end));
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Writes a file.
    interface Writing {
        void to(Path file) throws IOException;
    }
}
