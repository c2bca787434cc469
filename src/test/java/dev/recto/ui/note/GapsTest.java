package dev.recto.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Passages are written as in [MarkupTest].
class GapsTest {
    @ParameterizedTest
    @CsvSource({
        "the [sky] is blue, false, the {{c1::sky}} is blue",
        "the {{c1::sky}} is [blue], false, the {{c1::sky}} is {{c2::blue}}",
        "the {{c1::sky}} is [blue], true, the {{c1::sky}} is {{c1::blue}}",
        "the [sky] is blue, true, the {{c1::sky}} is blue",
        "the[ sky ]is blue, false, the {{c1::sky}} is blue",
        "the sk|y is blue, false, the {{c1::sky}} is blue",
        "the {{c1::sk|y}} is blue, false, the sky is blue",
        "the {{c1::[sky]}} is blue, true, the sky is blue",
        "the [{{c1::sky::up}}] is blue, false, the sky is blue",
        "the {{c4::sky}} [is] blue, false, the {{c4::sky}} {{c5::is}} blue",
    })
    void gapsAreMadeAndTakenAway(String before, boolean together, String after) {
        assertThat(Gaps.turned(MarkupTest.read(before), together))
                .map(Passage::text)
                .contains(after);
    }

    @ParameterizedTest
    @CsvSource({
        "[the {{c1::sky}}] is blue",
        "the {{c1::s[ky}} is] blue",
        "the [a::b] is",
        "[a }} b]",
    })
    void noGapLiesInAnotherOrHoldsMarks(String before) {
        assertThat(Gaps.turned(MarkupTest.read(before), false)).isEmpty();
    }

    @Test
    void gapsHaveTheirPlaces() {
        assertThat(Gaps.in("a {{c2::b::h}} c {{c1::d}}"))
                .extracting(gap -> gap.gap().answer() + gap.start() + "-" + gap.end())
                .containsExactly("b2-14", "d17-26");
    }

    @Test
    void marksThatMakeNoGapAreNoticed() {
        assertThat(Gaps.broken("{{c1::open")).isTrue();
        assertThat(Gaps.broken("{{c1::one {{c2::in}} the other}}")).isTrue();
        assertThat(Gaps.broken("{{c1::fine}}")).isFalse();
        assertThat(Gaps.broken("none")).isFalse();
    }
}
