package dev.recto.transfer;

import dev.recto.transfer.TextEncoding.Evidence;

import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Bytes turned into text.
///
/// @param text the characters, without byte order mark and without control characters; empty where
///   it is no text
/// @param encoding the character set and why
/// @param binary whether the bytes are no text in this character set
/// @param damage the lines in which characters were lost
record DecodedText(String text, TextEncoding encoding, boolean binary, List<Problem> damage) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';
    private static final int SAMPLE = 64 * 1024;

    /// One strange character among so many is damage; more of them are no text.
    private static final int STRANGE = 20;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final List<Mark> MARKS =
            List.of(
                    new Mark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
                    new Mark(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
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
        return of(
                !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text,
                encoding);
    }

    /// Takes characters as they came, without those that no text has.
    static DecodedText of(String text, TextEncoding encoding) {
        int sample = Math.min(text.length(), SAMPLE);
        long strange = text.chars().limit(sample).filter(DecodedText::isStrange).count();
        if (strange * STRANGE > sample) {
            return new DecodedText("", encoding, true, List.of());
        }
        if (text.chars().noneMatch(DecodedText::isStrange)) {
            return new DecodedText(text, encoding, false, List.of());
        }
        return new DecodedText(cleaned(text), encoding, false, damage(text));
    }

    private static String cleaned(String text) {
        var clean = new StringBuilder(text.length());
        text.chars()
                .filter(c -> c == REPLACEMENT || !isStrange(c))
                .forEach(c -> clean.append((char) c));
        return clean.toString();
    }

    private static List<Problem> damage(String text) {
        var problems = new ArrayList<Problem>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (problems.size() < Limits.PROBLEMS
                    && line.chars().anyMatch(DecodedText::isStrange)) {
                problems.add(new Problem(number, Problem.Kind.DAMAGED_CHARACTERS, cleaned(line)));
            }
        }
        return problems;
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
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Charset guess(byte[] bytes) {
        byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE * 16));
        if (isDamagedUtf8(sample)) {
            return StandardCharsets.UTF_8;
        }
        if (isMostlyAscii(sample)) {
            return WESTERN;
        }
        var detector = new UniversalDetector();
        detector.handleData(sample);
        detector.dataEnd();
        String found = detector.getDetectedCharset();
        return found == null || found.startsWith("UTF") || !Charset.isSupported(found)
                ? WESTERN
                : Charset.forName(found);
    }

    /// UTF-8 in which a few bytes are wrong still has many sequences that no other character set
    /// brings about by chance.
    private static boolean isDamagedUtf8(byte[] sample) {
        String text = new String(sample, StandardCharsets.UTF_8);
        long wrong = text.chars().filter(c -> c == REPLACEMENT).count();
        long right = text.chars().filter(c -> c > 0x7F && c != REPLACEMENT).count();
        return right > 4 * wrong;
    }

    /// Texts in Latin letters have few others, and the detector is at its weakest there; scripts of
    /// their own have many.
    private static boolean isMostlyAscii(byte[] sample) {
        int letters = 0;
        int others = 0;
        for (byte b : sample) {
            if (b < 0) {
                others++;
            } else if (Character.isLetter(b)) {
                letters++;
            }
        }
        return others * 5 < letters;
    }

    private static boolean isStrange(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B
                || c == REPLACEMENT;
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
