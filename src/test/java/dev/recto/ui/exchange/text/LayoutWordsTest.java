package dev.recto.ui.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.transfer.text.Corrections;
import dev.recto.transfer.text.read.TextReader;
import dev.recto.ui.Words;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class LayoutWordsTest {
    private final LayoutWords words = new LayoutWords(new Words(Locale.ENGLISH));

    @Test
    void alternatingLinesWithAList() {
        assertThat(
                        said(
                                """
                                Metals
                                copper
                                a reddish metal that conducts electricity very well
                                tin
                                a soft metal that melts at a low temperature
                                List two precious metals:
                                - gold
                                - silver
                                zinc
                                a bluish metal that keeps iron from rusting
                                """))
                .isEqualTo("title, then alternating lines; one prompt with a list");
    }

    @Test
    void oneLineEach() {
        assertThat(said("hund\tdog\nkatt\tcat\nhäst\thorse\nko\tcow\n"))
                .isEqualTo("both sides on one line, parted by a tab");
    }

    @Test
    void nothing() {
        assertThat(said("hello")).isEqualTo("no layout was made out");
    }

    private String said(String text) {
        return words.of(new TextReader().read(text, Corrections.NONE));
    }
}
