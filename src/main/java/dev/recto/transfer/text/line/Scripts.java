package dev.recto.transfer.text.line;

import dev.recto.transfer.text.word.Script;

import java.util.List;

/// In which script each line is written, and which lines are in one that hardly any other uses.
public final class Scripts {
    /// So many letters of another script are no accident.
    private static final int WORD = 3;

    private final Script[] scripts;

    /// Of each line the script that comes second, as in a word and its translation.
    private final Script[] others;

    private final int[] counts = new int[Script.values().length];
    private int all;

    /// @param lines the text
    public Scripts(List<SourceLine> lines) {
        scripts = new Script[lines.size()];
        others = new Script[scripts.length];
        for (int i = 0; i < scripts.length; i++) {
            find(i, lines.get(i).text());
            if (scripts[i] != Script.NONE) {
                counts[scripts[i].ordinal()]++;
                all++;
            }
        }
    }

    /// The script of most letters of a line.
    public Script of(int line) {
        return scripts[line];
    }

    /// Whether hardly any other line is written as this one.
    public boolean outlandish(int line) {
        return isRare(scripts[line]) && (others[line] == Script.NONE || isRare(others[line]));
    }

    private boolean isRare(Script script) {
        return script != Script.NONE && 5 * counts[script.ordinal()] < all;
    }

    private void find(int line, String text) {
        int[] counts = new int[Script.values().length];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u1ea0' && c <= '\u1ef9') {
                scripts[line] = Script.OTHER; // Vietnamese: no other language spells with these
                others[line] = Script.NONE;
                return;
            }
            counts[Script.of(c).ordinal()]++;
        }
        counts[Script.NONE.ordinal()] = 0;
        int most = greatest(counts);
        scripts[line] = Script.values()[most];
        counts[most] = 0;
        int next = greatest(counts);
        others[line] = counts[next] < WORD ? Script.NONE : Script.values()[next];
    }

    private static int greatest(int[] counts) {
        int most = 0;
        for (int s = 1; s < counts.length; s++) {
            most = counts[s] > counts[most] ? s : most;
        }
        return most;
    }
}
