package dev.recto.transfer.text.line;

import dev.recto.transfer.Progress;

import java.util.ArrayList;
import java.util.List;

/// Divides a text into lines and takes off what copying leaves behind: byte order marks, control
/// characters, soft hyphens, zero-width signs, blanks of all kinds. Every line feed of the source
/// ends one line, so that line numbers stay those of the source.
public final class SourceLines {
    /// The width of a tab.
    private static final int TAB = 4;

    private SourceLines() {}

    /// The lines of a text.
    public static List<SourceLine> of(String text, Progress progress) {
        List<SourceLine> lines = new ArrayList<>();
        int from = 0;
        int length = text.length();
        while (from <= length) {
            if (lines.size() % Progress.STEPS == 0) {
                progress.check((double) from / (length + 1));
            }
            int to = from;
            while (to < length && !endsLine(text.charAt(to))) {
                to++;
            }
            lines.add(clean(from, text.substring(from, to)));
            if (to < length
                    && text.charAt(to) == '\r'
                    && to + 1 < length
                    && text.charAt(to + 1) == '\n') {
                to++;
            }
            from = to + 1;
        }
        return lines;
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static SourceLine clean(int at, String raw) {
        String text = isPlain(raw) ? raw : visible(raw);
        int start = 0;
        int indent = 0;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            indent += text.charAt(start) == ' ' ? 1 : TAB;
            start++;
        }
        int end = text.length();
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        // A tab at the end says that a side is missing; a line of tabs alone says nothing.
        String cleaned = text.substring(start, end);
        return new SourceLine(at, raw, cleaned.isBlank() ? "" : cleaned, indent, 0);
    }

    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (!isPlain(raw.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7f || c == '\t';
    }

    private static String visible(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isPlain(c)) {
                text.append(c);
            } else if (c == SourceLine.WIDE_BLANK) {
                text.append("  ");
            } else if (isBlank(c)) {
                text.append(' ');
            } else if (!isInvisible(c)) {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static boolean isBlank(char c) {
        return c == '\f' || c == '\u000b' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /// Format signs, except the joiners with which some scripts spell and the marks that direct
    /// right-to-left text.
    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT && c != '\u200c' && c != '\u200d'
                || c == '\ufffc';
    }
}
