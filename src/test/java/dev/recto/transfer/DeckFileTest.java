package dev.recto.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.recto.transfer.TransferException.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class DeckFileTest {
    @TempDir private Path folder;

    @Test
    void whatCouldNotBeReadAgainIsNotWritten() throws IOException, TransferException {
        Path file = Files.writeString(folder.resolve("decks.csv"), "old");
        AtomicFile.Content content =
                out -> {
                    out.write('a');
                    out.write("bcd".getBytes());
                };

        assertThatExceptionOfType(TransferException.class)
                .isThrownBy(() -> DeckFile.write(file, content, 3))
                .extracting(TransferException::kind)
                .isEqualTo(Kind.TOO_LONG);
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).hasSize(1);

        DeckFile.write(file, content, 4);
        assertThat(file).hasContent("abcd");
    }
}
