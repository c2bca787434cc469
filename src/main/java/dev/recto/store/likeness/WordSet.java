package dev.recto.store.likeness;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/// Some words by the numbers that a [Lexicon] gives them: small, and quickly compared.
final class WordSet {
    private final int[] words;

    /// @param words ascending, each once
    private WordSet(int[] words) {
        this.words = words;
    }

    /// @param words in any order; the array is the set's from now on
    static WordSet of(int[] words) {
        Arrays.sort(words);
        int size = 0;
        for (int word : words) {
            if (size == 0 || words[size - 1] != word) {
                words[size++] = word;
            }
        }
        return new WordSet(size == words.length ? words : Arrays.copyOf(words, size));
    }

    int size() {
        return words.length;
    }

    void each(IntConsumer consumer) {
        for (int word : words) {
            consumer.accept(word);
        }
    }

    WordSet with(WordSet other) {
        int[] all = Arrays.copyOf(words, words.length + other.words.length);
        System.arraycopy(other.words, 0, all, words.length, other.words.length);
        return of(all);
    }

    WordSet only(IntPredicate wanted) {
        return new WordSet(Arrays.stream(words).filter(wanted).toArray());
    }

    boolean containsAll(WordSet other) {
        return common(other, _ -> 1) == other.size();
    }

    /// How much all of them weigh.
    double sum(IntToDoubleFunction weight) {
        double sum = 0;
        for (int word : words) {
            sum += weight.applyAsDouble(word);
        }
        return sum;
    }

    /// How much those weigh that are in both.
    double common(WordSet other, IntToDoubleFunction weight) {
        double sum = 0;
        int at = 0;
        for (int word : words) {
            while (at < other.words.length && other.words[at] < word) {
                at++;
            }
            if (at < other.words.length && other.words[at] == word) {
                sum += weight.applyAsDouble(word);
            }
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordSet set && Arrays.equals(words, set.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}
