package dev.recto.transfer.text.line;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Lists whose items are told by the letters of a word in their prompt: below *What does SWOT stand
/// for?* the lines `S - strengths`, `W - weaknesses` and so on.
public final class Acrostics {
    private static final int SHORTEST = 3;

    /// The texts of the items, by line.
    private final Map<Integer, String> items = new HashMap<>();

    /// @param lines the text
    public Acrostics(List<SourceLine> lines) {
        for (int i = 1; i < lines.size(); i++) {
            StringBuilder word = new StringBuilder();
            while (i + word.length() < lines.size()
                    && begin(lines.get(i + word.length()).text()) > 0) {
                word.append(lines.get(i + word.length()).text().charAt(0));
            }
            if (word.length() >= SHORTEST && names(lines.get(i - 1).text(), word.toString())) {
                for (int k = i; k < i + word.length(); k++) {
                    String text = lines.get(k).text();
                    items.put(k, text.substring(begin(text)));
                }
            }
            i += word.length();
        }
    }

    /// The text of the item on a line, without its letter; null where there is none.
    public @Nullable String item(int line) {
        return items.get(line);
    }

    /// Whether a prompt has a word in capitals, or a part of its own as `S.M.A.R.T.`.
    private static boolean names(String prompt, String word) {
        String letters = prompt.replace(".", "");
        int at = letters.indexOf(word);
        int end = at + word.length();
        return at >= 0
                && (at == 0 || !Character.isLetter(letters.charAt(at - 1)))
                && (end == letters.length() || !Character.isLetter(letters.charAt(end)))
                && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /// Where the text begins behind a single capital and a sign or a blank; -1 where none is.
    private static int begin(String text) {
        if (text.length() < SHORTEST || !Character.isUpperCase(text.charAt(0))) {
            return -1;
        }
        int at = 1;
        while (at < text.length() && " -–—:=.)".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > 1 && at < text.length() && text.substring(1, at).indexOf(' ') >= 0 ? at : -1;
    }
}
