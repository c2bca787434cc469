import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Puts beside the style sheet of a jar its binary form with all that it imports, which JavaFX then
/// reads instead: reading the text would be a noticeable part of the start. Needs JavaFX, and is
/// therefore a program of its own.
final class Sheets {
    private static final String FOLDER = "/dev/recto/ui";

    private Sheets() {}

    /// @param args the jar
    public static void main(String[] args) throws IOException {
        Path texts = Files.createTempDirectory("recto-sheets");
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(args[0]))) {
            Path folder = jar.getPath(FOLDER);
            for (Path sheet : under(folder)) {
                if (sheet.toString().endsWith(".css")) {
                    Path text = texts.resolve(folder.relativize(sheet).toString());
                    Files.createDirectories(text.getParent());
                    Files.copy(sheet, text);
                }
            }
            Path binary = texts.resolve("recto.bss");
            Stylesheet.convertToBinary(texts.resolve("recto.css").toFile(), binary.toFile());
            Files.write(folder.resolve("recto.bss"), Files.readAllBytes(binary));
        } finally {
            for (Path left : under(texts).reversed()) {
                Files.delete(left);
            }
        }
    }

    /// A folder and all that is in it, from the top.
    private static List<Path> under(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.toList();
        }
    }
}
