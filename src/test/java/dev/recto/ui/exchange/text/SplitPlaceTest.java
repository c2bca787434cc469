package dev.recto.ui.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitPlaceTest {
    @ParameterizedTest
    @CsvSource({
        "the sea: a lot of water, a lot",
        "Who was it? Nobody, Nobody",
        "tin - a metal, a metal",
        "one two three four, three",
        "well-known and old, and old"
    })
    void aPlaceIsGuessed(String text, String begins) {
        assertThat(text.substring(SplitPlace.guess(text))).startsWith(begins);
    }

    @ParameterizedTest
    @CsvSource({"one two three, 5, 4", "one two three, 7, 8", "one two three, 1, 4", "水は冷たい, 2, 2"})
    void theWordUnderThePointerIsMeant(String text, int at, int begins) {
        assertThat(SplitPlace.near(text, at)).isEqualTo(begins);
    }

    @Test
    void aTabPartsMoreThanAFullStop() {
        assertThat(SplitPlace.guess("St\tsaint. Holy")).isEqualTo(3);
    }
}
