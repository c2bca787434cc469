package dev.recto.store.likeness;

import dev.recto.model.ClozeNote;
import dev.recto.model.Note;
import dev.recto.store.table.NoteText;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of notes, each by a number, and how much each tells.
public final class Lexicon {
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");

    // The 64-bit FNV-1a hash (Fowler, Noll, Vo): two fronts with the same are the same in practice.
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final BitSet digits = new BitSet();
    private int[] notesWith = new int[1024];
    private int notes;

    /// The words of a note that is no row yet.
    public Worded of(Note note) {
        return of(note.headline(), NoteText.of(note).words(), note instanceof ClozeNote);
    }

    /// The words of a note by what the library keeps of it.
    ///
    /// @param cloze whether its headline is an open question, and no part of its words
    public Worded of(String headline, String words, boolean cloze) {
        String back =
                cloze || !words.startsWith(headline) ? words : words.substring(headline.length());
        var asked = new Wording(headline);
        WordSet front = set(asked.words());
        return new Worded(
                fingerprint(asked.key()),
                fingerprint(asked.bare()),
                front,
                set(new Wording(back).words()),
                front.only(digits::get));
    }

    /// Counts one more note of the library.
    void count(WordSet words) {
        notes++;
        words.each(word -> notesWith[word]++);
    }

    /// How much a word tells: its inverse document frequency (Spärck Jones, 1972).
    double weight(int word) {
        return Math.log(1 + (notes + 1.0) / (notesWith[word] + 1));
    }

    /// [#weight] of all words, as it is now.
    public double[] weights() {
        double[] weights = new double[numbers.size()];
        Arrays.setAll(weights, this::weight);
        return weights;
    }

    /// A number for a text, the same for the same text and in practice only then.
    public static long fingerprint(String text) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    private WordSet set(Set<String> words) {
        int[] set = new int[words.size()];
        int size = 0;
        for (String word : words) {
            set[size++] = number(word);
        }
        return WordSet.of(set);
    }

    private int number(String word) {
        Integer known = numbers.putIfAbsent(word, numbers.size());
        if (known != null) {
            return known;
        }
        int number = numbers.size() - 1;
        if (number == notesWith.length) {
            notesWith = Arrays.copyOf(notesWith, 2 * number);
        }
        if (DIGIT.matcher(word).find()) {
            digits.set(number);
        }
        return number;
    }
}
