package dev.recto.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"two words", " two \t words\n", "two\u00a0words", "two\u3000words\u00a0"})
    void blanksOfAnyKindBecomeHyphens(String name) {
        assertThat(new Tag(name).name()).isEqualTo("two-words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\u00a0"})
    void aTagIsNotBlank(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Tag(name));
    }
}
