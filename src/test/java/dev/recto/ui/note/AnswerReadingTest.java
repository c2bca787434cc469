package dev.recto.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.ui.Words;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class AnswerReadingTest {
    private final AnswerReading reading = new AnswerReading(new Words(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Paris|-",
                "colour / color|Also right when typed: colour or color.",
                "**colour**; color|Also right when typed: colour or color.",
                "the (red) apple|May be left out: red.",
                "autumn / (the) fall|Also right when typed: autumn or fall. May be left out: the.",
                "f(x)|-",
            })
    void whatElseIsRightIsSaid(String answer, String said) {
        assertThat(reading.of(answer)).isEqualTo(said == null ? "" : said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"\"- a / b\n- c\"", "\"1. a; b\""})
    void aListIsNotTypedAsOneAnswer(String answer) {
        assertThat(reading.of(answer)).isEmpty();
    }
}
