package dev.recto.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;

class SamplesTest {

    static List<Path> samples() {
        return Samples.in("");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void givesWhatIsExpected(Path sample) {
        assertThat(Samples.result(sample).toPrettyString())
                .isEqualTo(Samples.expected(sample).toPrettyString());
    }

    @Test
    void samplesWereFound() {
        assertThat(samples()).hasSizeGreaterThan(40);
    }
}
