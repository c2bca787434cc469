package dev.recto.transfer.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.transfer.text.read.TextReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/// Reads every fixture and compares with what a careful person reads from it.
class TextReaderTest {
    private final TextReader reader = new TextReader();

    static List<Fixture> seeds() {
        return Fixture.all("seeds");
    }

    static List<Fixture> texts() {
        return Stream.of("build", "check").flatMap(folder -> Fixture.all(folder).stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsMostOfEveryText(Fixture fixture) {
        TextReading reading = reader.read(fixture.text(), Corrections.NONE);
        Score score = fixture.score(reading);
        assertThat(score.f1()).as("missed %s", score.missed()).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void readsNearlyAllOfAllTexts() {
        assertThat(texts()).hasSizeGreaterThanOrEqualTo(30);
        double mean =
                texts().stream()
                        .mapToDouble(f -> f.score(reader.read(f.text(), Corrections.NONE)).f1())
                        .average()
                        .orElse(0);
        assertThat(mean).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void findsTheTitleAndKeepsNoiseOut(Fixture fixture) {
        TextReading reading = reader.read(fixture.text(), Corrections.NONE);
        assertThat(fixture.titled(reading)).as("title %s", reading.title()).isTrue();
        assertThat(fixture.noiseIn(reading)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsTheSeeds(Fixture seed) {
        TextReading reading = reader.read(seed.text(), Corrections.NONE);
        Score score = seed.score(reading);
        assertThat(seed.titled(reading)).as("title %s", reading.title()).isTrue();
        assertThat(seed.noiseIn(reading)).isEmpty();
        switch (seed.name().substring(0, 3)) {
            case "002" -> {
                assertThat(score.headed())
                        .as("missed %s", score.missed())
                        .isGreaterThanOrEqualTo(0.85);
                assertThat(score.items()).isGreaterThanOrEqualTo(0.85);
            }
            case "003" ->
                    assertThat(score.f1())
                            .as("missed %s", score.missed())
                            .isGreaterThanOrEqualTo(0.95);
            default -> assertThat(score.f1()).as("missed %s", score.missed()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyLineIsAccountedFor(Fixture fixture) {
        TextReading reading = reader.read(fixture.text(), Corrections.NONE);
        assertThat(reading.lines()).hasSize(fixture.text().split("\n", -1).length);
    }
}
