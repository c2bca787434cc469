import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import java.nio.file.Files;
import java.nio.file.Path;

/// Holds every source file to one format: `Format.java check DIR` names the files that differ and
/// fails, `Format.java apply DIR` rewrites them (`mvn process-sources -Dformat.goal=apply`).
public class Format {
    public static void main(String[] args) throws Exception {
        boolean apply = args[0].equals("apply");
        var formatter =
                new Formatter(
                        JavaFormatterOptions.builder()
                                .style(JavaFormatterOptions.Style.AOSP)
                                .build());
        int differing = 0;
        try (var files = Files.walk(Path.of(args[1]))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                String formatted = formatter.formatSourceAndFixImports(source);
                if (!formatted.equals(source)) {
                    differing++;
                    System.err.println((apply ? "formatted " : "not formatted: ") + file);
                    if (apply) {
                        Files.writeString(file, formatted);
                    }
                }
            }
        }
        if (differing > 0 && !apply) {
            System.err.println("Run: mvn process-sources -Dformat.goal=apply");
            System.exit(1);
        }
    }
}
