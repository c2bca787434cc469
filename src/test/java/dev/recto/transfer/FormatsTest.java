package dev.recto.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

class FormatsTest {
    private final Material material = Material.pasted("notes", "term\tdefinition");

    @Test
    void ranksByLikelihoodAndThenByOrder() throws TransferException {
        var formats =
                new Formats(
                        List.of(
                                new Fixed("possible", Likelihood.POSSIBLE),
                                new Fixed("no", Likelihood.NONE),
                                new Fixed("first", Likelihood.LIKELY),
                                new Fixed("second", Likelihood.LIKELY)));

        assertThat(formats.rank(material))
                .extracting(DeckFormat::id)
                .containsExactly("first", "second", "possible");
        assertThat(formats.read(material).format()).isEqualTo("first");
    }

    @Test
    void saysSoWhereNoFormatFits() {
        var formats = new Formats(List.of(new Fixed("no", Likelihood.NONE)));

        assertThatExceptionOfType(TransferException.class)
                .isThrownBy(() -> formats.read(material))
                .extracting(TransferException::kind)
                .isEqualTo(TransferException.Kind.UNKNOWN_FORMAT);
    }

    private record Fixed(String id, Likelihood sure) implements DeckFormat {
        @Override
        public List<String> extensions() {
            return List.of();
        }

        @Override
        public Likelihood likelihood(Material material) {
            return sure;
        }

        @Override
        public Imported read(Material material, @Nullable Wish wish, Progress progress) {
            return new Imported(id, () -> id, material.encoding(), List.of(), List.of(), List.of());
        }
    }
}
