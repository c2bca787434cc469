package dev.recto.transfer.text.line;

import dev.recto.transfer.text.word.Script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes watermarks out of the words into which a page's text layer has run them: letters of a
/// script that the text hardly uses, glued to a word, and addresses that come more than once.
public final class Watermarks {
    private static final Pattern DOMAIN =
            Pattern.compile(
                    "\\.(?:com|net|org|info|ru|cn|edu|io|example)", Pattern.CASE_INSENSITIVE);

    private static final int SHORTEST = 4;
    private static final int LONGEST = 30;

    private Watermarks() {}

    /// The lines without them.
    public static List<SourceLine> removed(List<SourceLine> lines) {
        int[] letters = new int[Script.values().length];
        Map<String, Integer> addresses = new TreeMap<>();
        for (SourceLine line : lines) {
            String text = line.text();
            for (int i = 0; i < text.length(); i++) {
                letters[Script.of(text.charAt(i)).ordinal()]++;
            }
            if (text.indexOf('.') > 0 && text.indexOf(' ') > 0) {
                Matcher found = DOMAIN.matcher(text);
                while (found.find()) {
                    int start =
                            Math.max(addressStart(text, found.start()), found.start() - LONGEST);
                    // It may be glued to the first half of a word, so each ending of it counts.
                    for (int from = start; found.start() - from >= SHORTEST; from++) {
                        addresses.merge(text.substring(from, found.end()), 1, Integer::sum);
                    }
                }
            }
        }
        addresses.values().removeIf(times -> times < 2);
        addresses
                .keySet()
                .removeIf(
                        one ->
                                addresses.keySet().stream()
                                        .anyMatch(
                                                other ->
                                                        other.length() > one.length()
                                                                && other.endsWith(one)));
        int main = 1;
        for (int s = 1; s < letters.length; s++) {
            main = letters[s] > letters[main] ? s : main;
        }
        boolean mixed = false;
        for (int s = 1; s < letters.length; s++) {
            mixed |= s != main && letters[s] > 0;
        }
        if (!mixed && addresses.isEmpty()) {
            return lines;
        }
        boolean[] rare = new boolean[letters.length];
        for (int s = 1; s < rare.length; s++) {
            rare[s] = 10 * letters[s] < letters[main];
        }
        List<SourceLine> cleaned = new ArrayList<>(lines.size());
        for (SourceLine line : lines) {
            String text = withoutScripts(line.text(), rare, Script.values()[main]);
            for (String address : addresses.keySet()) {
                if (text.length() > address.length() + 2 && text.contains(address)) {
                    text = text.replace(address, "").strip();
                }
            }
            cleaned.add(text.equals(line.text()) ? line : line.with(text));
        }
        return cleaned;
    }

    /// Where an address begins that has its last dot here: at `www.`, at `http`, or with its word.
    private static int addressStart(String text, int dot) {
        int start = dot;
        while (start > 0 && isOfAddress(text.charAt(start - 1))) {
            start--;
        }
        int sign = Math.max(text.lastIndexOf("www.", dot), text.lastIndexOf("http", dot));
        return Math.max(sign, start);
    }

    private static boolean isOfAddress(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '.'
                || c == '/'
                || c == ':';
    }

    /// Cuts runs of rare scripts that touch a letter of the main one without a blank between.
    private static String withoutScripts(String text, boolean[] rare, Script main) {
        for (int i = 1; i < text.length(); i++) {
            Script script = Script.of(text.charAt(i));
            if (rare[script.ordinal()] && Script.of(text.charAt(i - 1)) == main) {
                int end = i;
                for (int k = i; k < text.length() && inRun(text.charAt(k), rare); k++) {
                    if (text.charAt(k) != ' ') {
                        end = k + 1;
                    }
                }
                text = text.substring(0, i) + text.substring(end);
            }
        }
        return text;
    }

    private static boolean inRun(char c, boolean[] rare) {
        int type = Character.getType(c);
        return c == ' '
                || rare[Script.of(c).ordinal()]
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
