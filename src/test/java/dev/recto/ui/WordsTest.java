package dev.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The texts and those who ask for them agree.
class WordsTest {
    private static final List<Path> JAVA =
            Stream.of("ui", "app").map(Path.of("src/main/java/dev/recto")::resolve).toList();
    private static final Path RESOURCES = Path.of("src/main/resources/dev/recto/ui");
    private static final Path STRINGS = RESOURCES.resolve("strings.properties");

    private static final Pattern ASKED = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z_]+)+)\"");

    /// A beginning to which the program adds the name of a value, as `"maturity."`.
    private static final Pattern BEGINNING = Pattern.compile("\"((?:[a-z][A-Za-z]*\\.)+)\"\\s*\\+");

    private static final Pattern NAMED = Pattern.compile("\"%([a-z][A-Za-z]*(?:\\.[A-Za-z_]+)+)\"");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    private final Set<String> there = keys();

    @Test
    void everyTextThatIsAskedForIsThere() {
        Set<String> screens = there.stream().map(WordsTest::screen).collect(Collectors.toSet());
        Set<String> asked = new TreeSet<>(found(List.of(RESOURCES), ".fxml", NAMED));
        found(JAVA, ".java", ASKED).stream()
                .filter(key -> screens.contains(screen(key)))
                .filter(key -> !key.matches(".*[.](recto|json)")) // names of files
                .forEach(asked::add);
        assertThat(asked).as("the search finds something").hasSizeGreaterThan(5);
        asked.removeAll(there);
        assertThat(asked).as("asked for, but not in strings.properties").isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        Set<String> idle = new TreeSet<>(there);
        idle.removeAll(found(List.of(RESOURCES), ".fxml", NAMED));
        idle.removeAll(found(JAVA, ".java", ASKED));
        Set<String> beginnings = found(JAVA, ".java", BEGINNING);
        idle.removeIf(key -> beginnings.stream().anyMatch(key::startsWith));
        assertThat(idle).as("in strings.properties, but nobody asks for it").isEmpty();
    }

    @Test
    void noKeyIsWrittenTwice() {
        List<String> written =
                text(STRINGS)
                        .lines()
                        .filter(line -> line.matches("[a-z][A-Za-z._]*=.*"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList();
        assertThat(written).doesNotHaveDuplicates().hasSameSizeAs(there);
    }

    @Test
    void textsCanBeFilled() {
        var words = new Words(Locale.ENGLISH);
        for (String key : there) {
            String text = words.get(key, 2, 2, 2, 2, 2);
            assertThat(text).as(key).isNotBlank().doesNotContain("{");
            assertThat(words.bundle().getString(key)).as(key).doesNotContainPattern(APOSTROPHE);
        }
    }

    private static String screen(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<String> keys() {
        var strings = new Properties();
        try (var reader = Files.newBufferedReader(STRINGS)) {
            strings.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return strings.stringPropertyNames();
    }

    private static Set<String> found(List<Path> folders, String ending, Pattern pattern) {
        var found = new HashSet<String>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(ending))
                        .flatMap(file -> pattern.matcher(text(file)).results())
                        .forEach(match -> found.add(match.group(1)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
