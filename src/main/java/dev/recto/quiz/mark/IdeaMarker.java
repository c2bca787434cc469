package dev.recto.quiz.mark;

import dev.recto.quiz.mark.token.Tokenizer;
import dev.recto.quiz.text.ContentWords;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Tells which ideas of a long answer were surely met, so that they are ticked already. An idea
/// that is not ticked may still have been met in other words: that only the learner can tell.
public final class IdeaMarker {
    private static final Pattern SENTENCE = Pattern.compile("[.!?;\\n]+\\s*");
    private static final double MOST_WORDS = 0.8;

    private IdeaMarker() {}

    /// The indices of the ideas that one sentence of what was written names almost word for word,
    /// negated as they are.
    public static Set<Integer> surelyMet(List<String> ideas, String written) {
        List<String> sentences = Arrays.asList(SENTENCE.split(written));
        return IntStream.range(0, ideas.size())
                .filter(i -> sentences.stream().anyMatch(sentence -> names(sentence, ideas.get(i))))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean names(String sentence, String idea) {
        List<String> wanted = ContentWords.stems(idea);
        List<String> given = ContentWords.stems(sentence);
        long met = wanted.stream().filter(given::contains).count();
        return !wanted.isEmpty()
                && met >= Math.ceil(MOST_WORDS * wanted.size())
                && negations(sentence) == negations(idea);
    }

    private static long negations(String text) {
        return Tokenizer.tokens(text, true).stream().filter(WordFit::negates).count();
    }
}
