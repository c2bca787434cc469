import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

/// Holds every source file to one format: `Format.java check DIR STAMP` names the files that differ
/// and fails, `Format.java apply DIR STAMP` rewrites them (`mvn process-sources
/// -Dformat.goal=apply`). The stamp is a file as old as the last time when all was well: what has
/// not changed since is not read again.
public class Format {
    private static final Formatter FORMATTER =
            new Formatter(
                    JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build());

    public static void main(String[] args) throws Exception {
        boolean apply = args[0].equals("apply");
        Path stamp = Path.of(args[2]);
        FileTime begun = FileTime.from(Instant.now());
        int differing = 0;
        for (Path file : changed(Path.of(args[1]), stamp)) {
            String source = Files.readString(file);
            String formatted = format(source);
            if (!formatted.equals(source)) {
                differing++;
                System.err.println((apply ? "formatted " : "not formatted: ") + file);
                if (apply) {
                    Files.writeString(file, formatted);
                }
            }
        }
        if (differing > 0 && !apply) {
            System.err.println("Run: mvn process-sources -Dformat.goal=apply");
            System.exit(1);
        }
        Files.writeString(stamp, "");
        Files.setLastModifiedTime(stamp, begun);
    }

    private static List<Path> changed(Path folder, Path stamp) throws Exception {
        FileTime since =
                Files.exists(stamp) ? Files.getLastModifiedTime(stamp) : FileTime.fromMillis(0);
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toFile().lastModified() >= since.toMillis())
                    .toList();
        }
    }

    /// Formats until nothing moves any more: a comment that was filled anew may be filled once
    /// more.
    private static String format(String source) throws Exception {
        String formatted = FORMATTER.formatSourceAndFixImports(source);
        return formatted.equals(source) ? source : format(formatted);
    }
}
