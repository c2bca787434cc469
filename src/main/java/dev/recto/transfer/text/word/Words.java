package dev.recto.transfer.text.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/// The word lists of `words.properties`.
public final class Words {
    static final Set<String> ASKS;

    /// Words of titles.
    public static final WordSet TITLES;

    /// Names of columns.
    public static final Set<String> COLUMNS;

    /// Labels of fronts.
    public static final Set<String> QUESTIONS;

    /// Labels of backs.
    public static final Set<String> ANSWERS;

    /// Headings of answer keys.
    public static final Set<String> KEYS;

    /// What comes before the reason for an answer.
    public static final Set<String> REASONS;

    /// Short forms of word classes, as dictionaries have them.
    public static final Set<String> WORD_CLASSES;

    /// What says that a statement is true, or false.
    public static final Set<String> VERDICTS;

    /// What asks for any of several.
    public static final Set<String> ANY;

    /// What stands between two numbers of items.
    public static final Set<String> OUT_OF;

    /// What asks for an order.
    public static final Set<String> ORDERED;

    /// Words after which a line is not over.
    public static final Set<String> BINDING;

    /// What sites say of themselves.
    public static final WordSet SITES;

    /// What sites say, and others too.
    public static final WordSet SITES_ALSO;

    /// Numbers in letters.
    public static final Map<String, Integer> NUMBERS;

    static {
        Properties lists = new Properties();
        try (InputStream in = Words.class.getResourceAsStream("words.properties")) {
            lists.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ASKS = set(lists, "asks");
        TITLES = new WordSet(set(lists, "titles"));
        COLUMNS = set(lists, "columns");
        QUESTIONS = set(lists, "questions");
        ANSWERS = set(lists, "answers");
        KEYS = set(lists, "keys");
        WORD_CLASSES = set(lists, "wordclasses");
        REASONS = set(lists, "reasons");
        VERDICTS = set(lists, "verdicts");
        ANY = set(lists, "any");
        OUT_OF = set(lists, "outof");
        ORDERED = set(lists, "ordered");
        BINDING = set(lists, "binding");
        SITES = new WordSet(set(lists, "sites"));
        SITES_ALSO = new WordSet(set(lists, "sitesalso"));
        Map<String, Integer> numbers = new HashMap<>();
        for (String entry : set(lists, "numbers")) {
            int colon = entry.indexOf(':');
            numbers.put(entry.substring(0, colon), Integer.valueOf(entry.substring(colon + 1)));
        }
        NUMBERS = Map.copyOf(numbers);
    }

    private Words() {}

    /// The first word of a text in lower case, without signs around it.
    public static String first(String text) {
        int from = 0;
        while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && isInside(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /// The last word of a text in lower case, up to its end.
    public static String last(String text) {
        int from = text.length();
        while (from > 0 && isInside(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from).toLowerCase(Locale.ROOT);
    }

    /// Whether a text ends with a word after which no sentence is over: *of*, *and*, *the*.
    public static boolean breaksOff(String text) {
        return BINDING.contains(last(text));
    }

    /// The words of a text in lower case, without signs.
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isLetter(text.charAt(i));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                words.add(text.substring(from, i).toLowerCase(Locale.ROOT));
                from = -1;
            }
        }
        return words;
    }

    private static boolean isInside(char c) {
        return isLetter(c) || c == '\'' || c == '’';
    }

    /// Letters, digits, and the signs that some scripts set above and below them.
    static boolean isLetter(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static Set<String> set(Properties lists, String key) {
        Set<String> words = new HashSet<>();
        for (String word : lists.getProperty(key).strip().split("\\s+")) {
            words.add(word.replace('_', ' '));
        }
        return Set.copyOf(words);
    }
}
