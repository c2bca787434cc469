package dev.recto.transfer.text.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the letters that stand for bullets because a symbol font was lost: Wingdings' smiley
/// becomes `J`, its square `§`, its arrow `Ø`, its check mark `ü`, a hollow bullet `o`. A letter
/// counts as such where it often stands alone, or glued to a capital; a letter that the text has
/// nowhere else also where it is glued to any word.
final class Glyphs {
    private static final String CANDIDATES = "JØÜü§ovqnlwuŸàèðØ¨ÿ";

    private static final boolean[] CANDIDATE = new boolean[0x180];

    static {
        CANDIDATES.chars().forEach(c -> CANDIDATE[c] = true);
    }

    private static final int OFTEN_ENOUGH = 3;

    private final Map<Character, Integer> apart = new HashMap<>();
    private final Map<Character, Integer> glued = new HashMap<>();
    private final Map<Character, Integer> within = new HashMap<>();

    Glyphs(List<SourceLine> lines) {
        for (SourceLine line : lines) {
            String text = line.text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c < CANDIDATE.length && CANDIDATE[c]) {
                    count(text, i, c);
                }
            }
        }
        glued.keySet().removeIf(c -> c < 0x80 || within.containsKey(c));
        glued.forEach((c, times) -> apart.merge(c, times, Integer::sum));
        apart.values().removeIf(times -> times < OFTEN_ENOUGH);
        glued.keySet().retainAll(apart.keySet());
    }

    private void count(String text, int at, char c) {
        if (isApart(text, at)) {
            apart.merge(c, 1, Integer::sum);
        } else if (isGlued(text, at)) {
            glued.merge(c, 1, Integer::sum);
        } else if (at > 0 && Character.isLetter(text.charAt(at - 1))) {
            within.merge(c, 1, Integer::sum);
        }
    }

    /// Whether the letter at a place stands for a bullet.
    boolean at(String text, int at) {
        char c = text.charAt(at);
        return apart.containsKey(c)
                && (isApart(text, at) || glued.containsKey(c) && isGlued(text, at));
    }

    private static boolean isGlued(String text, int at) {
        return (at == 0 || text.charAt(at - 1) == ' ')
                && at + 1 < text.length()
                && Character.isLowerCase(text.charAt(at + 1));
    }

    /// Whether the sign at a place could be a bullet by its neighbours.
    private static boolean isApart(String text, int at) {
        if (at > 0 && text.charAt(at - 1) != ' ') {
            return false;
        }
        boolean inside = at > 0;
        int next = at + 1;
        if (next >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (text.charAt(next) == ' ') {
            while (next < text.length() && text.charAt(next) == ' ') {
                next++;
            }
            if (next >= text.length() || !Character.isLetter(text.charAt(next))) {
                return false;
            }
            // Within a line a lone letter may be a name's initial or a word.
            return !inside
                    || !Character.isLowerCase(c)
                            && (c >= 0x80 || Character.isUpperCase(text.charAt(next)));
        }
        return Character.isUpperCase(text.charAt(next))
                && next + 1 < text.length()
                && (Character.isLowerCase(text.charAt(next + 1)) || text.charAt(next + 1) == ' ');
    }
}
