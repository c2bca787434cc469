package dev.recto.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingTest {
    @ParameterizedTest
    @ValueSource(strings = {"<table><tr><td>a", "<p>x<UL class='y'><li>a", "<dl>\n<dt>a"})
    void markupWithAStructureIsTaken(String markup) {
        assertThat(Incoming.text("a", markup)).isEqualTo(markup);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<p>a</p>", "<span>table</span>", "<div><tablet>a"})
    void otherwiseThePlainTextIsTaken(String markup) {
        assertThat(Incoming.text("a", markup)).isEqualTo("a");
    }
}
