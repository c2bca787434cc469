package dev.recto.quiz.mark;

import dev.recto.quiz.mark.token.Tokenizer;
import dev.recto.quiz.mark.word.Forms;
import dev.recto.quiz.mark.word.Letters;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Keys by which two short answers can be known to be one: with one key in common, either would be
/// marked right for the other.
public final class AnswerKeys {
    private static final Pattern BORDER = Pattern.compile("[\\s\\p{P}]+");
    private static final Set<String> SMALL =
            Set.of(
                    "a", "an", "the", "to", "of", "der", "die", "das", "le", "la", "les", "el",
                    "los", "las", "il", "l");

    private AnswerKeys() {}

    /// The keys of an answer: one for each form that it accepts.
    public static Set<String> of(String answer) {
        return Alternatives.of(answer).stream()
                .map(AnswerKeys::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String key(String text) {
        String plain = Letters.bare(Letters.lower(text));
        if (plain.chars().anyMatch(Character::isDigit)) {
            return Tokenizer.tokens(text, false).stream()
                    .map(
                            token ->
                                    token.readings().isEmpty()
                                            ? token.text()
                                            : token.readings().iterator().next())
                    .collect(Collectors.joining(" "));
        }
        String key =
                BORDER.splitAsStream(plain)
                        .filter(word -> !SMALL.contains(word))
                        .map(AnswerKeys::form)
                        .collect(Collectors.joining(" "));
        return key.isBlank() ? plain : key;
    }

    private static String form(String word) {
        String spelt = Forms.american(word);
        boolean plural = spelt.length() > 3 && spelt.endsWith("s") && !spelt.endsWith("ss");
        return plural ? spelt.substring(0, spelt.length() - 1) : spelt;
    }
}
