package dev.recto.quiz.mark;

import dev.recto.quiz.mark.token.Tokenizer;
import dev.recto.quiz.mark.word.KnownWords;
import dev.recto.quiz.mark.word.Opposites;
import dev.recto.quiz.mark.word.Slips;
import dev.recto.quiz.text.ContentWords;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// The items of an expected list, and which of them a piece of text may be.
final class Items {
    /// Dearer than any fit of the whole item.
    private static final int BY_WORDS = 500;

    private final List<String> texts;
    private final List<Marking> markings = new ArrayList<>();
    private final List<List<String>> stems = new ArrayList<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private final Set<String> said;
    private final Map<String, Piece> known = new HashMap<>();

    Items(ExpectedList expected, Leniency leniency) {
        texts = expected.items();
        said = new HashSet<>(ContentWords.stems(expected.prompt()));
        for (int i = 0; i < texts.size(); i++) {
            var others = new ArrayList<>(texts);
            others.remove(i);
            markings.add(
                    new Marking(new Expected(expected.prompt(), texts.get(i), others), leniency));
            ContentWords.stems(texts.get(i)).forEach(w -> frequency.merge(w, 1, Integer::sum));
        }
        // What most items say need not be said.
        frequency.forEach(
                (word, items) -> {
                    if (items > 1 && 2 * items > texts.size()) {
                        said.add(word);
                    }
                });
        texts.forEach(text -> stems.add(stems(text)));
    }

    /// A piece of what was typed.
    ///
    /// @param text its text
    /// @param candidates the items that it fits best, all equally well; none where it fits none
    /// @param cost how much it differs from them
    record Piece(String text, List<Integer> candidates, int cost) {
        /// Whether a whole item was met, not only the words that matter.
        boolean isWhole() {
            return cost < BY_WORDS;
        }

        boolean exact() {
            return cost < Fit.slip(0).cost();
        }
    }

    /// What a piece of text may be.
    Piece piece(String text) {
        return known.computeIfAbsent(text, this::read);
    }

    private Piece read(String text) {
        int[] costs = IntStream.range(0, texts.size()).map(i -> cost(i, text)).toArray();
        int least = IntStream.of(costs).min().orElse(Integer.MAX_VALUE);
        List<Integer> candidates =
                least == Integer.MAX_VALUE
                        ? List.of()
                        : IntStream.range(0, costs.length)
                                .filter(i -> costs[i] == least)
                                .boxed()
                                .toList();
        return new Piece(text, candidates, least);
    }

    private int cost(int item, String text) {
        Fit fit = markings.get(item).best(texts.get(item), text).fit();
        if (fit.accepted()) {
            return fit.cost();
        }
        boolean turned =
                fit.reason() == Reason.OTHER_WORD && !text.contains(" ")
                        || fit.reason() == Reason.NEGATION
                        || fit.reason() == Reason.OPPOSITE
                        || fit.reason() == Reason.NUMBER;
        return turned || negates(text) != negates(texts.get(item))
                ? Integer.MAX_VALUE
                : byWords(item, stems(text));
    }

    private static boolean negates(String text) {
        return Tokenizer.tokens(text, true).stream().anyMatch(WordFit::negates);
    }

    /// The stems of a text that nothing else says; all, where everything is said.
    private List<String> stems(String text) {
        List<String> all = ContentWords.stems(text);
        List<String> news = all.stream().filter(stem -> !said.contains(stem)).toList();
        return news.isEmpty() ? all : news;
    }

    /// Whether the words that matter are there, and nothing else: two or all that there are, at
    /// least half of the item's, one of which no other item has.
    private int byWords(int item, List<String> words) {
        List<String> wanted = stems.get(item);
        List<String> met =
                wanted.stream()
                        .filter(stem -> words.stream().anyMatch(w -> isLike(stem, w)))
                        .toList();
        if (ContentWords.stems(texts.get(item)).size() == 1
                && words.size() == 1
                && !beginAlike(wanted.getFirst(), words.getFirst())) {
            return Integer.MAX_VALUE;
        }
        boolean nothingElse =
                words.stream().allMatch(w -> wanted.stream().anyMatch(stem -> isLike(stem, w)));
        boolean own = met.stream().anyMatch(stem -> frequency.get(stem) == 1);
        return (met.size() >= Math.min(2, wanted.size()) || isHead(item, met))
                        && 2 * met.size() >= wanted.size()
                        && nothingElse
                        && own
                ? BY_WORDS + 10 * (wanted.size() - met.size())
                : Integer.MAX_VALUE;
    }

    /// A short stem alone is too little to know a word by: bass, base.
    private static boolean beginAlike(String stem, String word) {
        return stem.length() > 3 && word.length() > 3;
    }

    /// Whether what was met is the noun of a term of two words: temperature for body temperature.
    private boolean isHead(int item, List<String> met) {
        List<String> wanted = stems.get(item);
        return texts.get(item).split(" ").length == 2
                && wanted.size() == 2
                && met.equals(wanted.subList(1, 2))
                && texts.get(item).equals(texts.get(item).toLowerCase(Locale.ROOT));
    }

    private static boolean isLike(String stem, String word) {
        return stem.equals(word)
                || Slips.between(stem, word, Slips.allowed(stem)) <= Slips.allowed(stem)
                        && !KnownWords.contains(word)
                        && !Opposites.are(stem, word);
    }
}
