package dev.recto.store.file;

import dev.recto.store.file.LibraryException.Kind;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The first hundred bytes of an SQLite file (https://sqlite.org/fileformat.html, section 1.3):
/// enough to know a library, its version and a file that was cut short, without touching it.
///
/// @param sqlite whether it is an SQLite file at all
/// @param application whose file it is
/// @param version the version of its tables
/// @param whole whether the file is as long as it says
record FileHeader(boolean sqlite, int application, int version, boolean whole) {
    /// Marks an SQLite file as a library: "Rcto" in ASCII.
    static final int RECTO = 0x5263746f;

    private static final int LENGTH = 100;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PAGE_SIZE_AT = 16;
    private static final int PAGES_AT = 28;
    private static final int VERSION_AT = 60;
    private static final int APPLICATION_AT = 68;
    // The largest page size does not fit into its two bytes and is written as 1.
    private static final int LARGEST_PAGE = 65536;

    /// Refuses a file that cannot be a library of this version, before anything touches it. An
    /// absent file is fine, and an empty one that never was a library.
    ///
    /// @param known whether something tells that the file was a library once
    /// @throws LibraryException NEWER, DAMAGED, NOT_A_LIBRARY, UNWRITABLE, FAILED
    static void inspect(Path file, int newestVersion, boolean known) {
        try {
            if (Files.exists(file)
                    && (known || !Files.isRegularFile(file) || Files.size(file) > 0)) {
                problem(file, newestVersion, known)
                        .ifPresent(
                                kind -> {
                                    throw new LibraryException(kind, file, null);
                                });
            }
        } catch (IOException failure) {
            throw Faults.of(failure, file);
        }
    }

    private static Optional<Kind> problem(Path file, int newestVersion, boolean known)
            throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.of(Kind.NOT_A_LIBRARY);
        }
        FileHeader header = of(file);
        // After an interrupted session the newest state of the header is still in SQLite's log.
        boolean logged = Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        if (!header.sqlite || !logged && header.application != RECTO) {
            return Optional.of(known ? Kind.DAMAGED : Kind.NOT_A_LIBRARY);
        }
        if (header.version > newestVersion) {
            return Optional.of(Kind.NEWER);
        }
        return header.whole || logged ? Optional.empty() : Optional.of(Kind.DAMAGED);
    }

    private static FileHeader of(Path file) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(LENGTH);
        try (FileChannel channel = FileChannel.open(file)) {
            while (header.hasRemaining() && channel.read(header) >= 0) {
                // reads on
            }
            int shortPage = header.getShort(PAGE_SIZE_AT) & 0xffff;
            long page = shortPage == 1 ? LARGEST_PAGE : shortPage;
            return new FileHeader(
                    header.duplicate()
                            .rewind()
                            .slice(0, MAGIC.length)
                            .equals(ByteBuffer.wrap(MAGIC)),
                    header.getInt(APPLICATION_AT),
                    header.getInt(VERSION_AT),
                    channel.size() >= page * header.getInt(PAGES_AT));
        }
    }
}
