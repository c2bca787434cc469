package dev.recto.store.settings;

import static dev.recto.store.TestLibrary.CLOCK;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.store.settings.Settings.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;

class SettingsFileTest {
    @TempDir Path folder;

    @Test
    void whatIsWrittenIsReadAgain() {
        Settings chosen =
                Settings.standard()
                        .withTheme(Theme.DARK)
                        .withTextPercent(150)
                        .withMotion(Settings.Motion.REDUCED)
                        .withDayBegins(LocalTime.of(5, 30))
                        .withSixGrades(true)
                        .withDeckView(Settings.DeckView.LIST)
                        .withEditorBeside(true)
                        .withTimer(true)
                        .withItemByItem(true)
                        .withQuizzesCount(false)
                        .withPlaySounds(false)
                        .withWindow(new Settings.Window(1, 2, 800, 600, true));
        file().write(chosen);
        assertThat(file().read()).isEqualTo(chosen);
    }

    @Test
    void everySettingIsWritten() throws IOException {
        file().write(Settings.standard());
        String written = Files.readString(path());
        assertThat(Settings.class.getRecordComponents())
                .allSatisfy(each -> assertThat(written).contains('"' + each.getName() + '"'));
    }

    @Test
    void anAbsentFileMeansNothingWasChosen() {
        assertThat(file().read()).isEqualTo(Settings.standard());
        assertThat(path()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"theme": "PURPLE", "timer": true}
                    {"theme": null, "timer": true}
                    {"theme": ["DARK"], "timer": true}
                    {"textPercent": 20000, "timer": true}
                    {"textPercent": "large", "timer": true}
                    {"textPercent": null, "timer": true}
                    {"dayBegins": "25:00", "timer": true}
                    {"sixGrades": {}, "timer": true}
                    {"window": {"x": "left"}, "timer": true}
                    {"window": 7, "timer": true}
                    {"unknown": [1, 2], "timer": true}
                    """)
    void aBadValueCostsOnlyItself(String json) throws IOException {
        Files.writeString(path(), json);
        assertThat(file().read()).isEqualTo(Settings.standard().withTimer(true));
    }

    @Test
    void keysOfANewerVersionAreKept() throws IOException {
        Files.writeString(path(), "{\"later\": {\"a\": [1]}}");
        file().write(Settings.standard());
        assertThat(Files.readString(path())).contains("\"later\"").contains("\"theme\"");
    }

    @ParameterizedTest
    @CsvSource({"{\"theme\": \"DARK\"", "[]", "''", "\u0000\u0000", "nonsense"})
    void aFileThatIsNoJsonIsPutAside(String content) throws IOException {
        Files.writeString(path(), content);
        assertThat(file().read()).isEqualTo(Settings.standard());
        assertThat(folder.resolve("settings-put-aside-2026-03-02-100000.json")).hasContent(content);
        file().write(Settings.standard());
        assertThat(file().read()).isEqualTo(Settings.standard());
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        file().write(Settings.standard());
        file().write(Settings.standard().withTimer(true));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(path());
        }
    }

    private Path path() {
        return folder.resolve("settings.json");
    }

    private SettingsFile file() {
        return new SettingsFile(path(), CLOCK);
    }
}
