package dev.recto.ui.cards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnLayoutTest {
    @ParameterizedTest
    @CsvSource({
        "FRONT:19.0 BACK:12.5 DUE:9.0, as it was written",
        "BACK:19.0 FRONT:30.0, in the order of the learner",
    })
    void isReadAsItWasWritten(String written, String why) {
        assertThat(ColumnLayout.parse(written).written()).as(why).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "'', FRONT:19.0 BACK:19.0 DUE:9.0",
        "NOISE:3, FRONT:19.0 BACK:19.0 DUE:9.0",
        "FRONT BACK:wide DUE:-4 LAPSES:NaN, FRONT:19.0 BACK:19.0 DUE:9.0 LAPSES:6.0",
        "DUE:8.0 NOISE FRONT:20.0 DUE:5.0, DUE:8.0 FRONT:20.0",
    })
    void whatCannotBeReadIsLeftOut(String written, String read) {
        assertThat(ColumnLayout.parse(written).written()).isEqualTo(read);
    }

    @Test
    void aColumnComesToItsUsualPlaceAndGoes() {
        ColumnLayout layout = ColumnLayout.parse("FRONT:25.0 DUE:9.0");

        assertThat(layout.with(Column.DECK).written()).isEqualTo("FRONT:25.0 DECK:11.0 DUE:9.0");
        assertThat(layout.with(Column.DUE)).isEqualTo(layout);
        assertThat(layout.without(Column.FRONT).written()).isEqualTo("DUE:9.0");
    }

    @Test
    void theLastColumnStays() {
        ColumnLayout one = ColumnLayout.parse("DECK");

        assertThat(one.without(Column.DECK)).isEqualTo(one);
    }
}
