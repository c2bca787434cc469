import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Puts beside every style sheet of a jar its binary form, which JavaFX then reads instead: reading
/// the text would be a noticeable part of the start. Needs JavaFX, and is therefore a program of its
/// own.
final class Sheets {
    private Sheets() {}

    /// @param args the jar
    public static void main(String[] args) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(args[0]))) {
            for (Path sheet : sheets(jar.getPath("/"))) {
                Path text = Files.createTempFile("recto", ".css");
                Path binary = Files.createTempFile("recto", ".bss");
                Files.write(text, Files.readAllBytes(sheet));
                Stylesheet.convertToBinary(text.toFile(), binary.toFile());
                String name = sheet.getFileName().toString().replaceFirst("css$", "bss");
                Files.write(sheet.resolveSibling(name), Files.readAllBytes(binary));
                Files.delete(text);
                Files.delete(binary);
            }
        }
    }

    private static List<Path> sheets(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            // Not the one for paper, which is for browsers.
            return found.filter(file -> file.toString().matches(".*/ui/.*\\.css")).toList();
        }
    }
}
