package dev.recto.transfer;

import dev.recto.transfer.TextEncoding.Evidence;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.util.ArrayList;
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
    static final char REPLACEMENT = '\uFFFD';
    private static final int SAMPLE = 64 * 1024;

    /// One strange character among so many is damage; more of them are no text.
    private static final int STRANGE = 20;

    /// Decodes bytes.
    ///
    /// @param chosen the character set, or null to find it out
    static DecodedText of(byte[] bytes, @Nullable Charset chosen) {
        TextEncoding encoding =
                chosen != null ? new TextEncoding(chosen, Evidence.CHOSEN) : Detection.of(bytes);
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

    /// Whether no text has a character.
    static boolean isStrange(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B
                || c == REPLACEMENT;
    }
}
