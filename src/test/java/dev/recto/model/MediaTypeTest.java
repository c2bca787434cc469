package dev.recto.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HexFormat;
import java.util.Optional;

class MediaTypeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PNG  | 89 50 4e 47 0d 0a 1a 0a
                    JPEG | ff d8 ff e0
                    GIF  | 47 49 46 38 39 61
                    GIF  | 47 49 46 38 37 61
                    BMP  | 42 4d 3a 00 00 00 00 00 00 00 36 00 00 00 28 00 00 00
                    WAV  | 52 49 46 46 24 00 00 00 57 41 56 45
                    AIFF | 46 4f 52 4d 00 00 00 24 41 49 46 46
                    MP3  | 49 44 33 04
                    MP3  | ff fb 90 64
                    M4A  | 00 00 00 20 66 74 79 70 4d 34 41 20
                         | ff fe 41 00
                         | 42 4d 20 69 73 20 61 20 77 6f 72 64 20 74 6f 6f 20 21
                         | 52 49 46 46 24 00 00 00 57 45 42 50
                         | 00 00 00 20 66 74 79 70 68 65 69 63
                         | 4f 67 67 53
                         | ff d8
                         | 3c 73 76 67
                    """)
    void theFirstBytesTellWhatItIs(MediaType type, String bytes) {
        assertThat(MediaType.of(HexFormat.ofDelimiter(" ").parseHex(bytes)))
                .isEqualTo(Optional.ofNullable(type));
    }

    @Test
    void nothingIsNeither() {
        assertThat(MediaType.of(new byte[0])).isEmpty();
    }

    @Test
    void aNameTellsByItsEnding() {
        assertThat(MediaType.ofName("Heart.JPEG")).contains(MediaType.JPEG);
        assertThat(MediaType.ofName("a.b.wav")).contains(MediaType.WAV);
        assertThat(MediaType.ofName("png")).isEmpty();
        assertThat(MediaType.ofName("page.html")).isEmpty();
        assertThat(MediaType.ofName("heart.png").orElseThrow().isSound()).isFalse();
        assertThat(MediaType.ofName("heart.mp3").orElseThrow().isSound()).isTrue();
    }
}
