package dev.recto.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;

class PlainTextTest {
    @Test
    void marksAreLeftOutAndBlanksFolded() {
        assertThat(PlainText.of("# The **big**\n\n- `one`\n- [two](x)  \n three"))
                .isEqualTo("The big one two three");
    }

    @Test
    void theItemsOfAListArePartedWhereItIsReadInOneLine() {
        assertThat(
                        PlainText.inOneLine(
                                """
                                The sea:
                                - tide
                                - waves
                                  - crest.
                                  - trough (low)
                                - reef

                                and land\
                                """))
                .isEqualTo("The sea: tide; waves: crest. trough (low); reef and land");
        assertThat(PlainText.beside("![a](a.png)\n1. one\n2. two")).isEqualTo("one; two");
        assertThat(PlainText.inOneLine("a - b")).isEqualTo("a - b");
    }

    @Test
    void theLineUnderAHeadingIsNoWord() {
        assertThat(PlainText.of("Heading\n===\ntext")).isEqualTo("Heading text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "[", "![", "*a **a ", "- ", "_a __a ", "](", "`"})
    void endlessNestingIsReadInTime(String mark) {
        String text = mark.repeat(100_000);
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> PlainText.of(text)))
                .isNotNull();
    }
}
