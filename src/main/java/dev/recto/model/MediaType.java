package dev.recto.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a picture or a sound is: the kinds that Recto can show and play. The bytes tell it; a name
/// in a library always ends as the bytes of its medium deserve, so that there the name tells it
/// too.
public enum MediaType {
    PNG("png"),
    JPEG("jpg", "jpeg"),
    GIF("gif"),
    BMP("bmp"),
    WAV("wav", "wave"),
    AIFF("aiff", "aif"),
    MP3("mp3"),
    /// AAC, or rarely ALAC, in the container of MPEG-4.
    M4A("m4a", "mp4", "m4b");

    /// The most bytes that one picture or sound may have: 20 MB.
    public static final int MOST_BYTES = 20_000_000;

    private static final Set<String> SOUND_BRANDS =
            Set.of(
                    "M4A ", "M4B ", "mp41", "mp42", "isom", "iso2", "iso4", "iso5", "iso6", "dash",
                    "MSNV");

    private final List<String> endings;

    MediaType(String... endings) {
        this.endings = List.of(endings);
    }

    /// What these bytes are, as far as their first few tell; empty for anything that is neither
    /// shown nor played.
    public static Optional<MediaType> of(byte[] bytes) {
        return Stream.of(values()).filter(type -> type.begins(bytes)).findFirst();
    }

    /// What a name promises by its ending; empty where it promises neither a picture nor a sound.
    public static Optional<MediaType> ofName(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(type -> type.endings.contains(ending)).findFirst();
    }

    /// How names of this type may end, without the dot, the usual one first.
    public List<String> endings() {
        return endings;
    }

    /// Whether it is played, not shown.
    public boolean isSound() {
        return compareTo(WAV) >= 0;
    }

    /// Whether it is a sound that takes a codec to play.
    public boolean isCompressed() {
        return compareTo(MP3) >= 0;
    }

    private boolean begins(byte[] bytes) {
        return switch (this) {
            case PNG -> has(bytes, 0, "\u0089PNG\r\n\u001a\n");
            case JPEG -> has(bytes, 0, "\u00ff\u00d8\u00ff");
            case GIF -> has(bytes, 0, "GIF87a") || has(bytes, 0, "GIF89a");
            // A word of two letters may begin with these; the size of the header seldom follows.
            case BMP ->
                    has(bytes, 0, "BM") && has(bytes, 6, "\0\0\0\0") && has(bytes, 15, "\0\0\0");
            case WAV -> has(bytes, 0, "RIFF") && has(bytes, 8, "WAVE");
            case AIFF -> has(bytes, 0, "FORM") && (has(bytes, 8, "AIFF") || has(bytes, 8, "AIFC"));
            case MP3 -> has(bytes, 0, "ID3") || isMp3Frame(bytes);
            case M4A -> has(bytes, 4, "ftyp") && SOUND_BRANDS.contains(text(bytes, 8, 12));
        };
    }

    /// A frame begins with eleven bits that are set, says *layer III*, and has a valid bit rate and
    /// sampling rate.
    private static boolean isMp3Frame(byte[] bytes) {
        return bytes.length >= 4
                && (bytes[0] & 0xff) == 0xff
                && (bytes[1] & 0xe6) == 0xe2
                && (bytes[1] & 0x18) != 0x08
                && (bytes[2] & 0xf0) != 0xf0
                && (bytes[2] & 0xf0) != 0
                && (bytes[2] & 0x0c) != 0x0c;
    }

    private static boolean has(byte[] bytes, int at, String sign) {
        return text(bytes, at, at + sign.length()).equals(sign);
    }

    private static String text(byte[] bytes, int from, int to) {
        return bytes.length < to
                ? ""
                : new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
