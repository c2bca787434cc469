package dev.recto.transfer;

import dev.recto.transfer.TextEncoding.Evidence;

import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Finds out how bytes became text: by a mark at their beginning, by what is valid and what is not,
/// and at last by what is usual in the languages of the world.
final class Detection {
    private static final int SAMPLE = 64 * 1024;

    /// A text has a blank or the end of a line at least once in so many characters.
    private static final int GAPS = 100;

    /// And at most once in so many something that no text has.
    private static final int ODD = 50;

    /// In Big5 more than one pair of bytes in so many has a low second byte.
    private static final int LOW = 8;

    private static final Charset BIG5 = Charset.forName("Big5");

    /// What the detector also says of Latin letters that it does not know.
    private static final Set<String> LATIN =
            Set.of("WINDOWS-1252", "WINDOWS-1250", "ISO-8859-1", "ISO-8859-2", "ISO-8859-15");

    private static final List<Mark> MARKS =
            List.of(
                    new Mark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
                    new Mark(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
                    new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
                    new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
                    new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

    private Detection() {}

    /// The likeliest encoding.
    static TextEncoding of(byte[] bytes) {
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

    /// UTF-16 without a mark. In no other text is a byte zero; here one is in every blank and at
    /// every end of a line, and which of the two bytes it is tells their order.
    private static @Nullable Charset utf16(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        if (bytes.length % 2 != 0 || !hasZero(bytes, length)) {
            return null;
        }
        String little = new String(bytes, 0, length, StandardCharsets.UTF_16LE);
        String big = new String(bytes, 0, length, StandardCharsets.UTF_16BE);
        return isLikelier(little, big)
                ? StandardCharsets.UTF_16LE
                : isLikelier(big, little) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean hasZero(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether a text has blanks and ends of lines, far more than it would have with its bytes the
    /// other way round, and nothing that no text has.
    private static boolean isLikelier(String text, String other) {
        long gaps = text.chars().filter(Detection::isGap).count();
        long otherGaps = other.chars().filter(Detection::isGap).count();
        long odd =
                text.codePoints()
                        .filter(c -> !Character.isDefined(c) || DecodedText.isStrange(c))
                        .count();
        return GAPS * gaps >= text.length() && gaps > 4 * otherGaps && odd * ODD <= text.length();
    }

    private static boolean isGap(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\u3000';
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
            return Alphabets.likeliest(sample);
        }
        var detector = new UniversalDetector();
        detector.handleData(sample);
        detector.dataEnd();
        String found = detector.getDetectedCharset();
        boolean latin = found != null && LATIN.contains(found);
        if (found == null || latin || found.startsWith("UTF") || !Charset.isSupported(found)) {
            return Alphabets.likeliest(sample);
        }
        return found.equals("GB18030") && isBig5(sample) ? BIG5 : Charset.forName(found);
    }

    /// The detector takes traditional Chinese for simplified. Of two bytes, the second is below 128
    /// in four of ten characters of Big5, and never the one or other that Big5 leaves out; in the
    /// characters that simplified texts are made of it is always above 160.
    private static boolean isBig5(byte[] bytes) {
        int low = 0;
        int pairs = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] < 0) {
                i++;
                int second = bytes[i] & 0xFF;
                pairs++;
                if (second >= 0x40 && second < 0x7F) {
                    low++;
                } else if (second < 0xA1) {
                    return false;
                }
            }
        }
        return LOW * low > pairs;
    }

    /// UTF-8 in which a few bytes are wrong still has many sequences that no other character set
    /// brings about by chance.
    private static boolean isDamagedUtf8(byte[] sample) {
        String text = new String(sample, StandardCharsets.UTF_8);
        long wrong = text.chars().filter(c -> c == DecodedText.REPLACEMENT).count();
        long right = text.chars().filter(c -> c > 0x7F && c != DecodedText.REPLACEMENT).count();
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
