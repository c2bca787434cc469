package dev.recto.transfer.text.line;

import dev.recto.transfer.text.line.Mark.Kind;

import java.util.List;

/// Recognises what a line begins with.
public final class Marks {
    /// Signs that are nothing but bullets.
    public static final String BULLETS = "•●○◦▪▫■□▶►▸▹➢➤➔✓✔✗‣⁃∙·⦁◆◇★☆❖⮚";

    /// Signs that may be bullets.
    public static final String DASHES = "-–—−‐‑‒―*+=";

    private static final int GREATEST = 999;

    private final Labels labels;
    private final Glyphs glyphs;

    private final boolean gluedDashes;
    private final SectionNumbers sections;

    /// @param labels the labels of this text
    /// @param lines the text, for marks that only the whole of it explains
    public Marks(Labels labels, List<SourceLine> lines) {
        this.labels = labels;
        glyphs = new Glyphs(lines);
        gluedDashes = gluedDashes(lines);
        sections = new SectionNumbers(lines);
    }

    /// Whether lines in a row begin with a hyphen and a word: one such line may hold an ending.
    private static boolean gluedDashes(List<SourceLine> lines) {
        boolean before = false;
        for (SourceLine line : lines) {
            String text = line.text();
            boolean now =
                    text.length() > 1
                            && text.charAt(0) == '-'
                            && Character.isLetter(text.charAt(1));
            if (now && before) {
                return true;
            }
            before = now;
        }
        return false;
    }

    /// A mark and the index at which the text after it begins.
    public record Found(Mark mark, int end) {}

    private static final Found NOTHING = new Found(Mark.NONE, 0);

    /// What a text begins with.
    public Found at(String text) {
        if (text.isEmpty()) {
            return NOTHING;
        }
        Found label = labels.at(text);
        if (label != null) {
            return label;
        }
        char c = text.charAt(0);
        if (isBullet(c) || isGlyph(text, 0)) {
            return found(text, Kind.BULLET, 1, 0);
        }
        if (DASHES.indexOf(c) >= 0) {
            return dash(text);
        }
        if (c == '#') {
            int level = run(text, '#');
            boolean apart = level < text.length() && text.charAt(level) == ' ';
            boolean glued =
                    level > 1 && level < text.length() && Character.isLetter(text.charAt(level));
            if (level > 6 || !apart && !glued) {
                return NOTHING;
            }
            Found heading = found(text, Kind.HEADING, level, level);
            Found number = enumeration(text.substring(heading.end()));
            return number.mark().is(Kind.NUMBER)
                    ? new Found(heading.mark(), heading.end() + number.end())
                    : heading;
        }
        int level = sections.level(text);
        return level > 0
                ? found(text, Kind.HEADING, SectionNumbers.signed(text), level)
                : enumeration(text);
    }

    /// Whether a sign is a bullet in every text; those of symbol fonts are in the private area.
    public static boolean isBullet(char c) {
        return c >= 0x80 && BULLETS.indexOf(c) >= 0 || c >= '\ue000' && c <= '\uf8ff';
    }

    /// Whether the sign at a place is a letter that stands for a bullet.
    public boolean isGlyph(String text, int at) {
        return glyphs.at(text, at);
    }

    private Found dash(String text) {
        char c = text.charAt(0);
        if (text.length() == 1) {
            return found(text, Kind.BULLET, 1, 0);
        }
        char next = text.charAt(1);
        if (next == ' ' || next == '\t') {
            Found dash = found(text, Kind.BULLET, 1, 0);
            int end = dash.end();
            boolean box =
                    end + 3 < text.length()
                            && text.charAt(end) == '['
                            && text.charAt(end + 2) == ']';
            return box ? found(text, Kind.BULLET, end + 3, 0) : dash;
        }
        // A hyphen glued to a word; a minus before a digit, or -ending, is left alone.
        boolean glued =
                "-–—".indexOf(c) >= 0
                        && (Character.isUpperCase(next) || gluedDashes && Character.isLetter(next));
        return glued ? found(text, Kind.BULLET, 1, 0) : NOTHING;
    }

    private static Found enumeration(String text) {
        int at = text.charAt(0) == '(' ? 1 : 0;
        int from = at;
        int number = 0;
        while (at < text.length()
                && at - from < 3
                && text.charAt(at) >= '0'
                && text.charAt(at) <= '9') {
            number = number * 10 + text.charAt(at) - '0';
            at++;
        }
        Kind kind = Kind.NUMBER;
        if (at == from) {
            kind = Kind.LETTER;
            while (at < text.length() && at - from < 4 && isLetterMark(text, from, at)) {
                at++;
            }
            if (at == from) {
                return NOTHING;
            }
            number = Character.toLowerCase(text.charAt(from)) - 'a' + 1;
        }
        if (from == 1 && !(at < text.length() && text.charAt(at) == ')') || at >= text.length()) {
            return NOTHING;
        }
        char close = text.charAt(at);
        if (close == ' '
                && kind == Kind.NUMBER
                && at + 1 < text.length()
                && ".)".indexOf(text.charAt(at + 1)) >= 0) {
            at++;
            close = text.charAt(at);
        }
        boolean dashed =
                close == '-' && kind == Kind.NUMBER && at > from && text.startsWith(" ", at + 1);
        if (!dashed && ".)、．:]".indexOf(close) < 0 || close == ':' && kind == Kind.LETTER) {
            return NOTHING;
        }
        at++;
        if (close == '.' && kind == Kind.NUMBER && isDay(text, at)) {
            return NOTHING;
        }
        if (close == '.' && at + 1 < text.length() && text.startsWith("- ", at)) {
            at++;
        }
        if (at < text.length() && text.charAt(at) != ' ' && text.charAt(at) != '\t') {
            // "1.5 litres" and "e.g." are no marks; "1.Term" and "1、" are.
            boolean glued =
                    kind == Kind.NUMBER && close != ':' && Character.isLetter(text.charAt(at));
            if (!glued) {
                return NOTHING;
            }
        }
        return number <= GREATEST ? found(text, kind, at, number) : NOTHING;
    }

    /// Whether a number and a full stop go on as a date does: *6. 7. 1415*.
    private static boolean isDay(String text, int at) {
        int month = at + 1;
        while (month < text.length() && Character.isDigit(text.charAt(month))) {
            month++;
        }
        return month > at + 1
                && text.charAt(at) == ' '
                && text.startsWith(". ", month)
                && month + 2 < text.length()
                && Character.isDigit(text.charAt(month + 2));
    }

    /// A single letter, or a small Roman number of one case.
    private static boolean isLetterMark(String text, int from, int at) {
        char c = text.charAt(at);
        boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        return plain
                && (at == from
                        || "ivxIVX".indexOf(c) >= 0 && "ivxIVX".indexOf(text.charAt(from)) >= 0);
    }

    private static int run(String text, char c) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == c) {
            at++;
        }
        return at;
    }

    static Found found(String text, Kind kind, int end, int number) {
        int at = end;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return new Found(new Mark(kind, text.substring(0, end), number), at);
    }
}
