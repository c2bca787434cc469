package dev.recto.transfer.text.noise;

import dev.recto.transfer.text.word.Script;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The phrases of `boilerplate.txt`: what sites, programs and printers add to a text.
final class Boilerplate {
    static final Boilerplate LIST = new Boilerplate();

    /// A phrase found anywhere in a line explains a short line, not a whole paragraph.
    private static final int SHORT = 120;

    /// The longest phrase that begins a line.
    private static final int MOST_WORDS = 6;

    private final Map<String, Verdict> whole = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> firsts = new HashSet<>();
    private final List<String> anywhere = new ArrayList<>();

    enum Verdict {
        NO,
        PERHAPS,
        YES
    }

    private Boilerplate() {
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                Boilerplate.class.getResourceAsStream("boilerplate.txt"),
                                StandardCharsets.UTF_8))) {
            reader.lines().filter(l -> !l.isBlank() && !l.startsWith("# ")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String phrase) {
        int blank = phrase.indexOf(' ');
        String first = blank < 0 ? phrase : phrase.substring(0, blank);
        firsts.add(first.startsWith("?") ? first.substring(1) : first);
        if (phrase.startsWith("?")) {
            whole.put(phrase.substring(1), Verdict.PERHAPS);
        } else if (phrase.startsWith("*")) {
            anywhere.add(phrase.substring(1, phrase.length() - 1));
        } else if (phrase.endsWith(" *")) {
            beginnings.add(phrase.substring(0, phrase.length() - 2));
        } else {
            whole.put(phrase, Verdict.YES);
        }
    }

    /// Whether a line is one of the phrases.
    Verdict judge(String line) {
        if (line.length() > 2 * SHORT) {
            return Verdict.NO;
        }
        boolean ascii = isAscii(line);
        if (ascii && !firsts.contains(first(line))) {
            return Verdict.NO;
        }
        String plain = plain(line);
        Verdict verdict = whole.get(plain);
        if (verdict != null) {
            return verdict;
        }
        if (beginnings.contains(plain)) {
            return Verdict.YES;
        }
        int words = 0;
        for (int at = plain.indexOf(' ');
                at >= 0 && words < MOST_WORDS;
                at = plain.indexOf(' ', at + 1)) {
            words++;
            if (beginnings.contains(plain.substring(0, at))) {
                return Verdict.YES;
            }
        }
        if (line.length() <= SHORT && !ascii && anywhere.stream().anyMatch(line::contains)) {
            return Verdict.YES;
        }
        return Verdict.NO;
    }

    /// The first word of a plain line, for lines without other letters than those of English.
    private static String first(String line) {
        int from = 0;
        while (from < line.length() && !Character.isLetterOrDigit(line.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < line.length() && isOfWord(line.charAt(to))) {
            to++;
        }
        if (from == to && from < line.length()) {
            return "0";
        }
        String word = line.substring(from, to);
        return word.indexOf('\'') < 0 ? word.toLowerCase(Locale.ROOT) : plain(word);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == '\'';
    }

    /// Lower case, words parted by single blanks, no signs, each number one `0`.
    private static String plain(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        boolean gap = false;
        boolean digits = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isDigit(c)) {
                if (!digits) {
                    if (gap && !plain.isEmpty()) {
                        plain.append(' ');
                    }
                    plain.append('0');
                }
                digits = true;
                gap = false;
            } else if (Character.isLetter(c) || Script.of(c) != Script.NONE) {
                if (gap && !plain.isEmpty()) {
                    plain.append(' ');
                }
                plain.append(Character.toLowerCase(c));
                gap = false;
                digits = false;
            } else if (c != '\'' && c != '’' && !(digits && (c == '.' || c == ','))) {
                gap = true;
                digits = false;
            }
        }
        return plain.toString();
    }

    private static boolean isAscii(String line) {
        return line.chars().allMatch(c -> c < 0x80);
    }
}
