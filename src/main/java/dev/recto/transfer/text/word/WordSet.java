package dev.recto.transfer.text.word;

import java.util.Locale;
import java.util.Set;

/// Words, and how many of them a text has. Hardly any word of a text is cut out to be looked up:
/// most are ruled out by their hash, in a Bloom filter (B. Bloom 1970) of one hash function.
public final class WordSet {
    private static final int BITS = 1 << 14;

    private final Set<String> words;
    private final long[] filter = new long[BITS / 64];

    /// @param words in lower case, of letters and digits
    WordSet(Set<String> words) {
        this.words = words;
        for (String word : words) {
            int hash = 0;
            for (int i = 0; i < word.length(); i++) {
                hash = 31 * hash + word.charAt(i);
            }
            filter[place(hash) / 64] |= 1L << place(hash);
        }
    }

    /// Whether a word is among them.
    public boolean contains(String word) {
        return words.contains(word);
    }

    /// How many words of a text are among these, case aside.
    public int countIn(String text) {
        int count = 0;
        int hash = 0;
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Words.isLetter(c)) {
                from = from < 0 ? i : from;
                hash = 31 * hash + Character.toLowerCase(c);
            } else if (from >= 0) {
                boolean maybe = (filter[place(hash) / 64] & 1L << place(hash)) != 0;
                count += maybe && words.contains(lower(text.substring(from, i))) ? 1 : 0;
                from = -1;
                hash = 0;
            }
        }
        return count;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 15) & BITS - 1;
    }
}
