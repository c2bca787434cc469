package dev.recto.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.recto.transfer.TextEncoding.Evidence;
import dev.recto.transfer.TransferException.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

class MaterialTest {
    @TempDir private Path folder;

    @Test
    void aFolderIsNoMaterial() {
        assertFails(folder, Kind.IS_DIRECTORY);
    }

    @Test
    void aMissingFileIsNamed() {
        assertFails(folder.resolve("missing.csv"), Kind.NOT_FOUND);
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.csv"), "a,b");
        Files.setPosixFilePermissions(file, Set.of());
        assumeFalse(Files.isReadable(file), "some users may read everything");

        assertFails(file, Kind.NO_PERMISSION);
    }

    @Test
    void theLearnerMayChooseTheCharacterSet() throws IOException, TransferException {
        Path file = folder.resolve("words.csv");
        Files.write(file, "kočka;cat".getBytes(Charset.forName("windows-1250")));

        Material material = Material.of(file).as(Charset.forName("windows-1250"));

        assertThat(material.text()).isEqualTo("kočka;cat");
        assertThat(material.encoding().evidence()).isEqualTo(Evidence.CHOSEN);
        assertThat(material.as(null).encoding().evidence()).isEqualTo(Evidence.GUESSED);
    }

    @Test
    void theByteOrderMarkIsNoPartOfTheTextEvenWhereTheCharacterSetIsChosen()
            throws IOException, TransferException {
        Path file = Files.writeString(folder.resolve("words.csv"), "\uFEFFa,b");

        assertThat(Material.of(file).as(StandardCharsets.UTF_8).text()).isEqualTo("a,b");
    }

    @Test
    void thePastedTextHasNoOtherCharacterSet() throws TransferException {
        Material pasted = Material.pasted("pasted", "å");

        assertThat(pasted.as(StandardCharsets.ISO_8859_1).text()).isEqualTo("å");
    }

    @Test
    void theStemIsTheNameWithoutItsEndings() {
        assertThat(Material.pasted("Words 1.recto.json", "").stem()).isEqualTo("Words 1");
        assertThat(Material.pasted("words", "").stem()).isEqualTo("words");
        assertThat(Material.pasted(".hidden", "").stem()).isEqualTo(".hidden");
    }

    private static void assertFails(Path file, Kind kind) {
        assertThatExceptionOfType(TransferException.class)
                .isThrownBy(() -> Material.of(file))
                .satisfies(
                        e -> {
                            assertThat(e.kind()).isEqualTo(kind);
                            assertThat(e.subject()).isEqualTo(String.valueOf(file.getFileName()));
                        });
    }
}
