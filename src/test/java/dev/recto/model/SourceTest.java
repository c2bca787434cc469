package dev.recto.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 3", "5, 4"})
    void linesAreCountedFromOneUpwards(int first, int last) {
        assertThatThrownBy(() -> new Source("notes.txt", first, last))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void linesAreKeptUpToABound() {
        assertThat(kept("a".repeat(Source.LONGEST_TEXT))).hasSize(Source.LONGEST_TEXT);
        assertThat(kept("a".repeat(Source.LONGEST_TEXT + 1)))
                .hasSize(Source.LONGEST_TEXT)
                .endsWith("a…");
    }

    @Test
    void noLetterIsCutInTwo() {
        assertThat(kept("𝄞".repeat(Source.LONGEST_TEXT))).endsWith("𝄞…");
    }

    private static String kept(String text) {
        return new Source("notes.txt", 1, 2, text).text();
    }
}
