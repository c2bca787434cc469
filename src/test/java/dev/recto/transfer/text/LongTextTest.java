package dev.recto.transfer.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.recto.transfer.text.read.TextReader;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What is true of a short text stays true of a long one that goes on in the same way.
class LongTextTest {
    private static final int FEW = 50;
    private static final int MANY = 50_000;

    private final TextReader reader = new TextReader();

    @Test
    void aLongTextIsReadAsSurelyAsAShortOne() {
        IntFunction<String> pair =
                k -> "Term no. " + k + "\nThe meaning of it, told in one sentence of words.\n";
        double few = least(read(FEW, pair), FEW);
        assertThat(few).isGreaterThan(0.9);
        assertThat(least(read(MANY, pair), MANY)).isCloseTo(few, within(0.02));
    }

    /// One card of as many lines as the text has.
    @Test
    void aSideMayGoOnForAsLongAsTheText() {
        TextReading reading =
                assertTimeoutPreemptively(
                        Duration.ofMinutes(1),
                        () -> read(MANY, k -> "and also the line " + k + "\n"));
        assertThat(reading.lines()).hasSize(MANY + 1);
    }

    private TextReading read(int cards, IntFunction<String> card) {
        String text = IntStream.range(0, cards).mapToObj(card).collect(Collectors.joining());
        return reader.read(text, Corrections.NONE);
    }

    private static double least(TextReading reading, int cards) {
        assertThat(reading.cards()).hasSize(cards);
        return reading.cards().stream().mapToDouble(ReadCard::confidence).min().orElseThrow();
    }
}
