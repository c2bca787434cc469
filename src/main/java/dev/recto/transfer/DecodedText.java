package dev.recto.transfer;

import dev.recto.transfer.TextEncoding.Evidence;

import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Bytes turned into text.
///
/// @param text the characters, without byte order mark; empty where it is no text
/// @param encoding the character set and why
/// @param binary whether the bytes are no text in any character set
record DecodedText(String text, TextEncoding encoding, boolean binary) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int SAMPLE = 64 * 1024;

    private static final List<Mark> MARKS =
            List.of(
                    new Mark(StandardCharsets.UTF_32LE, 0xFF, 0xFE, 0, 0),
                    new Mark(StandardCharsets.UTF_32BE, 0, 0, 0xFE, 0xFF),
                    new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
                    new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
                    new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

    /// Decodes bytes.
    ///
    /// @param chosen the character set, or null to find it out
    static DecodedText of(byte[] bytes, @Nullable Charset chosen) {
        TextEncoding encoding =
                chosen != null ? new TextEncoding(chosen, Evidence.CHOSEN) : encoding(bytes);
        String text = new String(bytes, encoding.charset());
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        return isBinary(text)
                ? new DecodedText("", encoding, true)
                : new DecodedText(text, encoding, false);
    }

    private static TextEncoding encoding(byte[] bytes) {
        for (Mark mark : MARKS) {
            if (mark.begins(bytes)) {
                return new TextEncoding(mark.charset, Evidence.BYTE_ORDER_MARK);
            }
        }
        Charset wide = utf16(bytes);
        if (wide != null) {
            return new TextEncoding(wide, Evidence.GUESSED);
        }
        return isUtf8(bytes)
                ? new TextEncoding(StandardCharsets.UTF_8, Evidence.VALID)
                : new TextEncoding(guess(bytes), Evidence.GUESSED);
    }

    /// UTF-16 without a mark: most text has many characters below 256, whose other byte is zero,
    /// always on the same side.
    private static @Nullable Charset utf16(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
        }
        int many = length / 2 / 10;
        if (length == 0 || bytes.length % 2 != 0 || Math.max(zeros[0], zeros[1]) <= many) {
            return null;
        }
        if (zeros[0] <= many / 10) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[1] <= many / 10 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            CharBuffer ignored = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return ignored != null;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Charset guess(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE * 16));
        detector.dataEnd();
        String found = detector.getDetectedCharset();
        // The detector also names what cannot be here: UTF-8 was tried on every byte.
        return found == null || found.equals("UTF-8") || !Charset.isSupported(found)
                ? Charset.forName("windows-1252")
                : Charset.forName(found);
    }

    /// Whether this is no text: control characters that no text has, beyond stray ones.
    private static boolean isBinary(String text) {
        int sample = Math.min(text.length(), SAMPLE);
        long strange = text.chars().limit(sample).filter(DecodedText::isStrange).count();
        return strange > sample / 100;
    }

    private static boolean isStrange(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B
                || c == '\uFFFD';
    }

    /// A byte order mark.
    private record Mark(Charset charset, int... bytes) {
        boolean begins(byte[] content) {
            if (content.length < bytes.length) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if ((content[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
