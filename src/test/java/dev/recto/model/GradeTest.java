package dev.recto.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeTest {
    @ParameterizedTest
    @EnumSource
    void everyGradeHasItsNumber(Grade grade) {
        assertThat(Grade.of(grade.quality())).isEqualTo(grade);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6, Integer.MAX_VALUE})
    void anotherNumberIsNamed(int quality) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grade.of(quality))
                .withMessageContaining(String.valueOf(quality));
    }
}
