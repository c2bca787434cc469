package dev.recto.transfer.text.card;

import dev.recto.transfer.text.word.Words;

import java.util.List;

/// How many items a prompt asks for: "any six out of ten" asks for six.
final class Asked {
    /// How far behind its number the *out of* may stand.
    private static final int NEAR = 3;

    private Asked() {}

    /// The number of items that a full answer needs.
    ///
    /// @param prompt the question
    /// @param given how many items the answer has
    /// @return a number from 1 to `given`
    static int of(String prompt, int given) {
        List<String> words = Words.of(prompt);
        boolean some = false;
        for (int i = 0; i < words.size(); i++) {
            some |= Words.ANY.contains(words.get(i));
            int number = number(words.get(i));
            if (number > 0 && number < given && (some || outOfMore(words, i, number))) {
                return number;
            }
        }
        return given;
    }

    /// Whether a prompt names a number.
    static boolean asksFor(String prompt, int number) {
        return Words.of(prompt).stream().anyMatch(word -> number(word) == number);
    }

    private static boolean outOfMore(List<String> words, int at, int number) {
        for (int i = at + 1; i + 1 < words.size() && i <= at + NEAR; i++) {
            if (Words.OUT_OF.contains(words.get(i))) {
                for (int k = i + 1; k < words.size() && k <= i + 2; k++) {
                    if (number(words.get(k)) > number) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static int number(String word) {
        Integer named = Words.NUMBERS.get(word);
        if (named != null) {
            return named;
        }
        return word.length() <= 2
                        && !word.isEmpty()
                        && word.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(word)
                : 0;
    }
}
