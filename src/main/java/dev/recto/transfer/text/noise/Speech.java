package dev.recto.transfer.text.noise;

import dev.recto.transfer.text.line.Marks;
import dev.recto.transfer.text.noise.Boilerplate.Verdict;
import dev.recto.transfer.text.word.Words;

import java.util.ArrayList;
import java.util.List;

/// What the words of a line say for its being a site's, whatever stands around it.
///
/// A site speaks of itself and of what to do there. A text may be about just that; then most of its
/// lines have such words, and they tell nothing.
final class Speech {
    /// No site says more in a line.
    private static final int LONGEST = 200;

    private static final int SHORTEST_LABEL = 4;

    /// A button, or the heading of a part of a page, has hardly more signs.
    private static final int LABEL = 16;

    /// An entry of a row has hardly more signs.
    private static final int ENTRY = 30;

    /// What so many of the lines have tells less, and what nearly all have tells nothing.
    private static final float USUAL = 0.3f;

    private static final float MOST = 7.5f;

    /// Words that also others use prove little, however many there are.
    private static final float MOST_ALSO = 1.5f;

    private final String[] texts;
    private final float[] words;
    private final boolean[] clear;
    private final int[] entries;

    /// How much the words of sites tell in this text, and rows of entries: 0 to 1.
    private final float ofWords;

    private final float ofRows;

    /// @param texts the lines; empty where a line was there before
    Speech(String[] texts) {
        this.texts = texts;
        words = new float[texts.length];
        clear = new boolean[texts.length];
        entries = new int[texts.length];
        int having = 0;
        int rows = 0;
        int all = 0;
        for (int i = 0; i < texts.length; i++) {
            String text = texts[i];
            if (text.isEmpty() || text.length() > LONGEST) {
                all += text.isEmpty() ? 0 : 1;
                continue;
            }
            all++;
            int own = Words.SITES.countIn(text);
            clear[i] = own > 0;
            float also = 0.5f * Words.SITES_ALSO.countIn(text);
            words[i] = own + (clear[i] ? also : Math.min(MOST_ALSO, also));
            entries[i] = parts(text).size();
            having += words[i] >= 1 ? 1 : 0;
            rows += entries[i] > 1 ? 1 : 0;
        }
        ofWords = telling(having, all);
        ofRows = telling(rows, all);
    }

    private static float telling(int having, int all) {
        float share = all == 0 ? 0 : (float) having / all;
        return Math.max(0, Math.min(1, 1 - 2 * (share - USUAL)));
    }

    /// What a line says for its being a site's.
    ///
    /// @param margin whether it stands near the beginning or the end of the text
    float evidence(int line, boolean margin) {
        String text = texts[line];
        if (isTag(text) || isAddress(text) || isCopyright(text) || isComment(text)) {
            return Noise.PROOF;
        }
        float weight = ofWords * (margin ? 2.5f : clear[line] || words[line] > 1 ? 2 : 1);
        boolean enough = words[line] >= 1 || margin && text.length() <= LABEL;
        float bySpeech = enough ? Math.min(MOST, weight * words[line]) : 0;
        bySpeech += words[line] > 0 && endsInCount(text) ? Noise.CLEAR : 0;
        bySpeech += margin && words[line] > 0 && endsInNumber(text) ? Noise.CLEAR : 0;
        if (margin && ofRows == 1) {
            bySpeech += entries[line] > 1 ? Noise.WEAK : 0;
            bySpeech += namesUser(text) ? Noise.FAIR : 0;
        }
        return byText(text, line) + bySpeech;
    }

    /// Whether a line has several entries, as a menu has.
    boolean isRow(int line) {
        return entries[line] > 2;
    }

    /// Whether a line has a word, or a name, as sites use them.
    boolean speaks(int line) {
        return words[line] > 0 || namesUser(texts[line]);
    }

    /// How many entries a line has.
    int entries(int line) {
        return entries[line];
    }

    /// What readers think of a set: stars, or *4.8 (61 reviews)*.
    private static boolean isRating(String text) {
        int stars = 0;
        while (stars < text.length() && "★☆⭐".indexOf(text.charAt(stars)) >= 0) {
            stars++;
        }
        boolean number =
                text.length() > 5
                        && isDigit(text.charAt(0))
                        && ".,".indexOf(text.charAt(1)) >= 0
                        && isDigit(text.charAt(2))
                        && text.startsWith(" (", 3)
                        && isDigit(text.charAt(5))
                        && text.endsWith(")");
        return stars > 2 || number;
    }

    private float byText(String text, int line) {
        return switch (Boilerplate.LIST.judge(text)) {
            case YES -> Noise.PROOF;
            case PERHAPS -> Noise.CLEAR;
            case NO ->
                    Math.max(byParts(text, line), bySentences(text))
                            + (isLink(text) || isDoubled(text) || isRating(text)
                                    ? Noise.STRONG
                                    : isUser(text) ? Noise.FAIR : 0);
        };
    }

    /// A row of entries, as "Home > Subject > Chapter" or "Save · Share · 20 views".
    private float byParts(String text, int line) {
        if (entries[line] < 2 || Marks.isBullet(text.charAt(0))) {
            return 0;
        }
        List<String> parts = parts(text);
        long known = parts.stream().filter(p -> Boilerplate.LIST.judge(p) == Verdict.YES).count();
        boolean row = parts.size() > 2 && text.length() < ENTRY * (parts.size() - 1);
        return known == parts.size() || row && known > 0
                ? Noise.PROOF
                : row ? ofRows * Noise.STRONG : 0;
    }

    /// Whether a text ends as a page does: *3 of 5*, *2 / 3*.
    private static boolean endsInCount(String text) {
        int all = numberBefore(text, text.length());
        int sign = all;
        while (sign > 0 && all - sign <= 4 && joins(text.charAt(sign - 1))) {
            sign--;
        }
        return all < text.length() && sign < all && numberBefore(text, sign) < sign;
    }

    /// Whether a short text ends in how many there are: *All cards (24)*.
    private static boolean endsInNumber(String text) {
        int open = text.lastIndexOf(" (");
        return text.length() <= ENTRY
                && open > 0
                && text.endsWith(")")
                && open + 3 < text.length()
                && text.substring(open + 2, text.length() - 1).chars().allMatch(Character::isDigit);
    }

    private static boolean joins(char c) {
        return c == ' ' || c == '/' || Character.isLetter(c);
    }

    /// Where the number begins that ends at a place; that place where none does.
    private static int numberBefore(String text, int end) {
        int from = end;
        while (from > 0 && isDigit(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    /// A tag of the whole note.
    private static boolean isTag(String text) {
        return text.charAt(0) == '#'
                && text.length() > 1
                && Character.isLetter(text.charAt(1))
                && text.indexOf(' ') < 0;
    }

    /// A comment that nobody is meant to see: `<!-- so -->` or `%% so %%`.
    private static boolean isComment(String text) {
        return text.startsWith("<!--") && text.endsWith("-->")
                || text.length() > 4 && text.startsWith("%%") && text.endsWith("%%");
    }

    private static boolean isCopyright(String text) {
        int sign = text.indexOf('©');
        return sign == 0
                || sign > 0 && text.substring(sign).chars().anyMatch(Character::isDigit)
                || text.startsWith("(c) ")
                        && text.length() > 4
                        && (isDigit(text.charAt(4)) || isSite(text.substring(4)));
    }

    /// The name of a site, as `example.org`.
    private static boolean isSite(String text) {
        return text.indexOf(' ') < 0 && text.indexOf('.') > 0 && !text.endsWith(".");
    }

    private static boolean isAddress(String text) {
        if (text.indexOf(' ') >= 0) {
            return false;
        }
        int at = text.indexOf('@');
        return text.startsWith("http://")
                || text.startsWith("https://")
                || text.startsWith("www.")
                || at > 0 && text.lastIndexOf('.') > at + 1 && !text.contains("@@");
    }

    /// A link in Markdown, and nothing else.
    private static boolean isLink(String text) {
        return (text.startsWith("[") || text.startsWith("!["))
                && text.endsWith(")")
                && text.contains("](");
    }

    /// A label for the eye and another for the ear, copied as one: "new setNew set".
    private static boolean isDoubled(String text) {
        for (int i = SHORTEST_LABEL; 2 * i <= text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))
                    && Character.isLowerCase(text.charAt(i - 1))
                    && text.regionMatches(true, i, text, 0, i)) {
                return true;
            }
        }
        return false;
    }

    /// One word as people choose it for a name on a site: `marta_88`.
    private static boolean isUser(String text) {
        int signs = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                letters++;
            } else if (c == '_' || isDigit(c)) {
                signs++;
            } else if (c < 'A' || c > 'Z') {
                return false;
            }
        }
        return signs > 0 && letters > 3;
    }

    /// Several sentences, or parts of one, of which one is known.
    private static float bySentences(String text) {
        if (text.length() > LONGEST) {
            return 0;
        }
        for (int at = text.indexOf(' ', 2); at > 0; at = text.indexOf(' ', at + 1)) {
            char sign = text.charAt(at - 1);
            if (sign == ',' || sign == '.' || sign == '!' || sign == '?') {
                int comma = text.indexOf(", ", at + 1);
                String part = text.substring(at + 1, comma < 0 ? text.length() : comma);
                if (Boilerplate.LIST.judge(part) == Verdict.YES) {
                    return sign == ',' ? Noise.FAIR : Noise.STRONG;
                }
            }
        }
        return 0;
    }

    /// Whether a name as people choose them on sites stands anywhere in a text.
    private static boolean namesUser(String text) {
        for (int at = text.indexOf('_'); at > 0; at = text.indexOf('_', at + 1)) {
            if (Character.isLetter(text.charAt(at - 1))
                    && at + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /// What stands between the signs, or wide gaps, that sites put between the entries of a row.
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>(1);
        int from = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            boolean apart = text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
            boolean gap = text.charAt(i) == ' ' && text.charAt(i - 1) == ' ';
            if (gap || apart && ">»›▸·|•".indexOf(text.charAt(i)) >= 0) {
                if (i - 1 > from) {
                    parts.add(text.substring(from, i).strip());
                }
                from = i + 1;
            }
        }
        parts.add(text.substring(from).strip());
        return parts;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
