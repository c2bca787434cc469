package dev.recto.transfer.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the letters that stand for bullets because a symbol font was lost: Wingdings' smiley
/// becomes `J`, its square `§`, its arrow `Ø`, its check mark `ü`, a hollow bullet `o`. A letter
/// counts as such where it stands alone, or glued to a capital, at least three times.
final class Glyphs {
    private static final String CANDIDATES = "JØü§ovqnlwuŸàèðØ¨ÿ";

    private static final int OFTEN_ENOUGH = 3;

    private Glyphs() {}

    /// The letters of a text that are bullets.
    static Set<Character> in(List<SourceLine> lines) {
        Map<Character, Integer> seen = new HashMap<>();
        for (SourceLine line : lines) {
            String text = line.text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c != ' ' && CANDIDATES.indexOf(c) >= 0 && isBullet(text, i)) {
                    seen.merge(c, 1, Integer::sum);
                }
            }
        }
        Set<Character> glyphs = new HashSet<>();
        seen.forEach(
                (glyph, times) -> {
                    if (times >= OFTEN_ENOUGH) {
                        glyphs.add(glyph);
                    }
                });
        return glyphs;
    }

    /// Whether the sign at a place could be a bullet by its neighbours.
    static boolean isBullet(String text, int at) {
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
            if (next + 1 >= text.length() || !Character.isLetter(text.charAt(next + 1))) {
                return false;
            }
            // Within a line a lone letter may be a name's initial or a word.
            return !inside
                    || !Character.isLowerCase(c) && Character.isUpperCase(text.charAt(next + 1));
        }
        return Character.isUpperCase(text.charAt(next))
                && next + 1 < text.length()
                && (Character.isLowerCase(text.charAt(next + 1)) || text.charAt(next + 1) == ' ');
    }
}
