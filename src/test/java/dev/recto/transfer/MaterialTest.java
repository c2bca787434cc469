package dev.recto.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recto.transfer.TextEncoding.Evidence;
import dev.recto.transfer.TransferException.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, Wasser - water",
        "UTF-16BE, Wasser - water",
        "UTF-16LE, вода - water",
        "UTF-16BE, вода и земля - это стихии",
        "UTF-16LE, 水一丁万 - 一个常用字",
        "UTF-16BE, 水一丁万 - 一个常用字",
        "UTF-16LE, ماء - هو أصل الحياة",
        "Big5, 臺灣最高的山是玉山，海拔將近四千公尺，冬天會下雪",
        "Big5, 孔子說：學而時習之，不亦說乎。有朋自遠方來，不亦樂乎",
        "GB18030, 中国最长的河流是长江，发源于青藏高原，注入东海",
        "GB18030, 孔子说：学而时习之，不亦说乎。有朋自远方来，不亦乐乎",
        "Shift_JIS, 日本で一番高い山は富士山です。冬は雪が降ります",
        "windows-1251, вода и земля - это стихии древних",
    })
    void textsWithoutAMarkAreReadInTheirCharacterSet(String charset, String line)
            throws IOException, TransferException {
        String text = (line + "\n").repeat(6);
        Path file = folder.resolve("words.txt");
        Files.write(file, text.getBytes(Charset.forName(charset)));

        assertThat(Material.of(file).text()).isEqualTo(text);
    }

    @Test
    void zerosAloneMakeNoUtf16() throws IOException, TransferException {
        Path file = folder.resolve("words.txt");
        Files.write(file, "water\0 and earth,\nfire and air \n".repeat(4).getBytes(UTF_8));

        assertThat(Material.of(file).text()).startsWith("water and earth,");
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
