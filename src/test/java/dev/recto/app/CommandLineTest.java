package dev.recto.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.app.command.CommandLineDoor;
import dev.recto.app.command.Equipment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The command line as a person at a terminal meets it.
class CommandLineTest {
    private static final String CAPITALS = "front,back\nOslo,Norway\nLima,Peru\nCairo,Egypt\n";

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void importingTwiceAddsNothingTheSecondTime() throws IOException {
        Path file = write("capitals.csv", CAPITALS);
        assertThat(recto("import", file.toString())).isZero();
        assertThat(out.toString()).contains("3 notes added, 0 updated, 0 unchanged");
        recto("import", file.toString());
        assertThat(out.toString()).contains("nothing added, 0 updated, 3 unchanged");
    }

    @Test
    void aDryRunSaysAllAndLeavesNothingBehind() throws IOException {
        Path file = write("capitals.csv", CAPITALS + "Paris\n");
        assertThat(recto("import", file.toString(), "--dry-run", "--json")).isZero();
        JsonNode report = new JsonMapper().readTree(out.toString());
        assertThat(report.path("added").asInt()).isEqualTo(3);
        JsonNode card = report.path("decks").path(0).path("cards").path(1);
        assertThat(card.path("front").asString()).isEqualTo("Lima");
        assertThat(card.path("back").asString()).isEqualTo("Peru");
        assertThat(card.path("lines").path(0).asInt()).isEqualTo(3);
        assertThat(report.path("problems").path(0).path("line").asInt()).isEqualTo(5);
        assertThat(library()).doesNotExist();
    }

    @Test
    void aDeckIsExportedAndReadBackTheSame() throws IOException {
        recto("import", write("capitals.csv", CAPITALS).toString(), "--deck", "World::Capitals");
        for (String name : List.of("all.recto.json", "all.csv", "all.tsv")) {
            Path copy = folder.resolve(name);
            assertThat(recto("export", "--deck", "World", "--out", copy.toString())).isZero();
            out.reset();
            recto("import", copy.toString());
            assertThat(out.toString()).as(name).contains("nothing added, 0 updated, 3 unchanged");
        }
    }

    @Test
    void whatCannotBeDoneIsSaidInOneSentence() throws IOException {
        assertThat(recto("import", folder.resolve("gone.csv").toString())).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly("There is no file gone.csv: check its name and its folder.");
        err.reset();
        assertThat(recto("import", folder.toString())).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("is a folder");
        err.reset();
        assertThat(recto("export", "--deck", "Mars", "--out", folder.resolve("a.csv").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("There is no deck Mars");
    }

    @Test
    void aPathThatTheSystemCannotNameIsSaidInOneSentence() {
        var door =
                new CommandLineDoor(
                        (paths, files) -> {
                            throw new InvalidPathException("/home/Zo?", "Malformed input");
                        },
                        this::equipment);
        assertThat(door.run()).isEqualTo(1);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("/home/Zo?", "UTF-8");
    }

    @Test
    void aSoundLibraryIsSaidToBeSoundAndBackedUpOnWish() throws IOException {
        recto("import", write("capitals.csv", CAPITALS).toString());
        assertThat(recto("check")).isZero();
        assertThat(out.toString()).contains("Nothing is wrong");
        assertThat(recto("backup")).isZero();
        assertThat(folder.resolve("backups")).isDirectoryContaining("glob:**.recto");
    }

    @Test
    void aDamagedLibraryIsNotOpened() throws IOException {
        Files.writeString(
                library(), "no library at all, but long enough to be looked at".repeat(99));
        assertThat(recto("check")).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("test.recto");
    }

    @Test
    void wrongUsageIsAnotherStatus() {
        assertThat(recto("import")).isEqualTo(2);
        assertThat(recto("--fly")).isEqualTo(2);
        assertThat(recto("tour", "--out", "x", "--size", "large")).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(3).allMatch(line -> line.endsWith("--help"));
    }

    @Test
    void aWindowBeyondTheScreenOfTheTourIsRefused() {
        for (String size : List.of("1000x1001", "1001x1000", "800x9999")) {
            err.reset();
            assertThat(recto("tour", "--out", folder.resolve("x").toString(), "--size", size))
                    .isEqualTo(2);
            assertThat(err.toString().lines())
                    .as(size)
                    .singleElement()
                    .asString()
                    .contains("--size", "at most 1000 rows", "1000x1000");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void versionAndHelpAreToldWithoutALibrary() {
        assertThat(recto("--version")).isZero();
        assertThat(recto("import", "--help")).isZero();
        assertThat(out.toString()).contains("Recto ", "--dry-run");
        assertThat(library()).doesNotExist();
    }

    private int recto(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--library");
        all.add(library().toString());
        return new CommandLineDoor((paths, files) -> {}, this::equipment)
                .run(all.toArray(String[]::new));
    }

    private Equipment equipment() {
        return Wiring.equipment(
                InputStream.nullInputStream(),
                new PrintStream(out, true),
                new PrintStream(err, true));
    }

    private Path library() {
        return folder.resolve("test.recto");
    }

    private Path write(String name, String content) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }
}
