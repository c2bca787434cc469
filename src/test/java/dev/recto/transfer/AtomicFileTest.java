package dev.recto.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.recto.transfer.TransferException.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class AtomicFileTest {
    @TempDir private Path folder;

    @Test
    void replacesTheFile() throws IOException, TransferException {
        Path file = Files.writeString(folder.resolve("decks.csv"), "old");

        AtomicFile.write(file, out -> out.write("new".getBytes()));

        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryContaining("glob:**/decks.csv");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void leavesTheOldFileWhereWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("decks.csv"), "old");

        assertThatExceptionOfType(TransferException.class)
                .isThrownBy(
                        () ->
                                AtomicFile.write(
                                        file,
                                        out -> {
                                            out.write("half".getBytes());
                                            out.flush();
                                            throw new IOException("the cable is out");
                                        }))
                .extracting(TransferException::kind)
                .isEqualTo(Kind.CANNOT_WRITE);
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void writesThroughALink() throws IOException, TransferException {
        Path file = Files.writeString(folder.resolve("decks.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);

        AtomicFile.write(link, out -> out.write("new".getBytes()));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void namesTheFileWhereThereIsNoFolder() {
        assertThatExceptionOfType(TransferException.class)
                .isThrownBy(() -> AtomicFile.write(folder.resolve("none/decks.csv"), out -> {}))
                .satisfies(
                        e -> {
                            assertThat(e.kind()).isEqualTo(Kind.CANNOT_WRITE);
                            assertThat(e.subject()).isEqualTo("decks.csv");
                        });
    }

    @Test
    void doesNotWriteOverAFolder() {
        assertThatExceptionOfType(TransferException.class)
                .isThrownBy(() -> AtomicFile.write(folder, out -> {}))
                .extracting(TransferException::kind)
                .isEqualTo(Kind.IS_DIRECTORY);
    }
}
