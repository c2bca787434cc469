package dev.recto.app.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Folders for a while.
public final class Temporary {
    private Temporary() {}

    /// Deletes a folder with all that is in it.
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> insideOut = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : insideOut) {
                Files.delete(path);
            }
        }
    }
}
