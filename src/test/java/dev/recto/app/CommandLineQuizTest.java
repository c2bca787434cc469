package dev.recto.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.app.command.CommandLineDoor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Questions and marks on the command line, as another program takes them.
class CommandLineQuizTest {
    private static final Path STARTER = Path.of("seeds/customer-service-basics.recto.json");
    private static final String CAPITALS =
            "front,back\nNorway,Oslo\nPeru,Lima\nEgypt,Cairo\nJapan,Tokyo\nKenya,Nairobi\n"
                    + "Cuba,Havana\n";

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({
        "choice, true",
        "truefalse, false",
        "typed, false",
        "matching, true",
        "list, false",
        "cloze, false"
    })
    void everyTypeIsAskedWithItsKey(String type, boolean offers) {
        JsonNode questions = quiz(STARTER.toString(), "--types", type, "--questions", "3");
        assertThat(questions.size()).isBetween(1, 3);
        for (JsonNode question : questions) {
            assertThat(question.propertyNames())
                    .containsExactly("type", "deck", "stem", "options", "key", "note");
            assertThat(question.path("type").asString()).isEqualTo(type);
            assertThat(question.path("stem").asString()).isNotBlank();
            assertThat(question.path("note").asString()).isNotBlank();
            assertThat(question.path("options").isEmpty()).isEqualTo(!offers);
            JsonNode key = question.path("key");
            switch (type) {
                case "choice" ->
                        assertThat(key.intValue())
                                .isBetween(0, question.path("options").size() - 1);
                case "truefalse" -> assertThat(key.isBoolean()).isTrue();
                case "typed" -> assertThat(key.stringValue()).isNotBlank();
                case "matching" -> assertThat(key.path(0).isInt()).isTrue();
                default -> assertThat(key.path(0).stringValue()).isNotBlank();
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameQuestions() {
        String first = quiz(STARTER.toString(), "--seed", "7").toString();
        assertThat(quiz(STARTER.toString(), "--seed", "7").toString()).isEqualTo(first);
        var others = new HashSet<String>();
        for (int seed = 0; seed < 3; seed++) {
            others.add(quiz(STARTER.toString(), "--seed", "" + seed).toString());
        }
        assertThat(others).hasSize(3).doesNotContain(first);
    }

    @Test
    void aDeckIsAskedWithThoseBelowIt() throws IOException {
        String file = write("capitals.csv", CAPITALS).toString();
        recto("", "import", file, "--deck", "World::Capitals");
        JsonNode fromDeck = quiz("World", "--types", "typed");
        assertThat(fromDeck.size()).isEqualTo(6);
        assertThat(fromDeck.path(0).path("deck").asString()).isEqualTo("Capitals");
        JsonNode fromFile = quiz(file, "--types", "typed", "--questions", "4");
        assertThat(fromFile.size()).isEqualTo(4);
        assertThat(fromFile.findValuesAsString("note")).doesNotHaveDuplicates();
    }

    @Test
    void aPersonReadsTheQuestionsWithTheKeyAtTheEnd() throws IOException {
        String file = write("capitals.csv", CAPITALS).toString();
        recto("", "quiz", file, "--types", "choice", "--questions", "2", "--seed", "12345");
        String[] halves = out.toString(StandardCharsets.UTF_8).split("Key");
        assertThat(halves).hasSize(2);
        assertThat(halves[0])
                .contains("2 questions, made with --seed 12345", "1. ", "2. ", "   a) ");
        assertThat(halves[1].strip().lines()).hasSize(2);
    }

    @Test
    void aQuizThatCannotBeMadeIsExplained() throws IOException {
        assertThat(recto("", "quiz", "Mars::North", "--json")).isEqualTo(1);
        String single = write("single.csv", "front,back\nNorway,Oslo\n").toString();
        assertThat(recto("", "quiz", single, "--types", "choice")).isEqualTo(1);
        assertThat(out.size()).isZero();
        assertThat(err.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("no file Mars::North and no deck"),
                        line -> assertThat(line).contains("single.csv has too few cards"));
        assertThat(folder).isDirectoryContaining("glob:**single.csv");
        assertThat(folder.resolve("test.recto")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"pdf, %PDF-1.7", "HTML, <!DOCTYPE html>"})
    void questionsAreWrittenOnPaper(String ending, String begin) throws IOException {
        Path file = folder.resolve("test." + ending);
        var written = new HashSet<String>();
        for (String seed : List.of("7", "7", "8")) {
            String[] command = {"quiz", STARTER.toString(), "--seed", seed, "--out", "" + file};
            assertThat(recto("", command)).isZero();
            written.add(Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        assertThat(written).as("one seed, one file").hasSize(2).allMatch(t -> t.startsWith(begin));
        assertThat(out.toString()).contains("10 questions written to " + file, "--seed 7.");
        assertThat(folder).as("nothing is left beside it").isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void paperThatCannotBeWrittenIsExplained() throws IOException {
        String file = write("capitals.csv", CAPITALS).toString();
        assertThat(recto("", "quiz", file, "--out", "test.odt")).isEqualTo(1);
        assertThat(recto("", "quiz", file, "--out", folder + "/nowhere/test.pdf")).isEqualTo(1);
        assertThat(err.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("ends in .pdf, .html"),
                        line -> assertThat(line).contains("test.pdf could not be written"));
    }

    @Test
    void wrongUsageOfAQuizIsAnotherStatus() {
        assertThat(recto("", "quiz")).isEqualTo(2);
        assertThat(recto("", "quiz", "World", "--json", "--out", "a.pdf")).isEqualTo(2);
        assertThat(recto("", "quiz", "World", "--types", "choice,riddle")).isEqualTo(2);
        assertThat(recto("", "quiz", "World", "--questions", "0")).isEqualTo(2);
        assertThat(recto("", "mark")).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(5).allMatch(line -> line.endsWith("--help"));
    }

    @Test
    void answersAreMarkedInTheirOrder() {
        String answers =
                """
                [{"prompt": "A region of **Norway**", "answer": "**&Oslash;stland**", "typed": "østland"},
                 {"answer": "photosynthesis", "siblings": ["respiration"], "typed": "photosinthesis"},
                 {"prompt": "", "answer": "1945", "siblings": [], "typed": 1946},
                 {"items": ["red", "&alpha;", "blue"], "typed": "α, pink\\nred"},
                 {"items": ["a hen", "an ox", "a cow"], "required": 2, "ordered": true,
                  "typed": ["cow", "hen", "ox"]},
                 {"answer": "Zürich", "typed": ""}]
                """;
        assertThat(recto(answers, "mark", "--json")).isZero();
        assertThat(printed().toString())
                .isEqualTo(
                        "[{\"verdict\":\"right\"},{\"verdict\":\"typo\"},{\"verdict\":\"wrong\"},"
                                + "{\"hits\":[0,1],\"extra\":1},{\"hits\":[0,1],\"extra\":0},"
                                + "{\"verdict\":\"wrong\"}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\n{\"answer\": \"a\", \"typed\": }]",
                "[{\"answer\": \"a\", \"typed\": \"a\"},\n7]",
                "\n{\"answer\": \"a\", \"typed\": \"a\"}",
                "[\n",
                "[\n{\"answer\": \"a\"}]",
                "[\n{\"answer\": {}, \"typed\": \"a\"}]",
                "[\n{\"items\": \"a\", \"typed\": \"a\"}]",
                "[\n{\"items\": [\"a\"], \"required\": 2, \"typed\": \"a\"}]",
                "[\n{\"items\": [\"a\"], \"ordered\": \"yes\", \"typed\": \"a\"}]"
            })
    void answersThatCannotBeReadAreSaidWithTheirLine(String input) {
        assertThat(recto(input, "mark", "--json")).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("line 2 ");
        assertThat(out.size()).isZero();
    }

    @Test
    void answersAreMarkedThoughTheStreamStaysOpen() {
        var open =
                new InputStream() {
                    @Override
                    public int read() {
                        throw new AssertionError("waits for more");
                    }
                };
        var all = new SequenceInputStream(stream("[{\"answer\": \"a\", \"typed\": \"a\"}]"), open);
        assertThat(recto(all, "mark", "--json")).isZero();
        assertThat(printed().size()).isEqualTo(1);
    }

    private JsonNode quiz(String... arguments) {
        out.reset();
        var all = new ArrayList<>(List.of("quiz", "--json"));
        all.addAll(List.of(arguments));
        assertThat(recto("", all.toArray(String[]::new))).isZero();
        return printed();
    }

    private JsonNode printed() {
        return new JsonMapper().readTree(out.toByteArray());
    }

    private int recto(String input, String... arguments) {
        return recto(stream(input), arguments);
    }

    private static InputStream stream(String input) {
        return new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    }

    private int recto(InputStream in, String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--library");
        all.add(folder.resolve("test.recto").toString());
        var equipment =
                Wiring.equipment(in, new PrintStream(out, true), new PrintStream(err, true));
        return new CommandLineDoor((paths, files) -> {}, () -> equipment)
                .run(all.toArray(String[]::new));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
