package dev.recto.transfer.text;

import java.util.List;

/// In which script each line is written, and which lines are in one that hardly any other uses.
final class Scripts {
    private final Script[] scripts;
    private final int[] counts = new int[Script.values().length];
    private int all;

    Scripts(List<SourceLine> lines) {
        scripts = new Script[lines.size()];
        for (int i = 0; i < scripts.length; i++) {
            scripts[i] = main(lines.get(i).text());
            if (scripts[i] != Script.NONE) {
                counts[scripts[i].ordinal()]++;
                all++;
            }
        }
    }

    /// The script of most letters of a line.
    Script of(int line) {
        return scripts[line];
    }

    /// Whether hardly any other line is written as this one.
    boolean outlandish(int line) {
        return scripts[line] != Script.NONE && 5 * counts[scripts[line].ordinal()] < all;
    }

    private static Script main(String text) {
        int[] counts = new int[Script.values().length];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u1ea0' && c <= '\u1ef9') {
                return Script.OTHER; // Vietnamese: no other language spells with these
            }
            counts[Script.of(c).ordinal()]++;
        }
        int most = 0;
        for (int s = 1; s < counts.length; s++) {
            if (counts[s] > (most == 0 ? 0 : counts[most])) {
                most = s;
            }
        }
        return Script.values()[most];
    }
}
