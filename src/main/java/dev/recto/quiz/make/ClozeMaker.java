package dev.recto.quiz.make;

import dev.recto.model.Cloze;
import dev.recto.model.ClozeNote;
import dev.recto.model.ListNote;
import dev.recto.model.PlainText;
import dev.recto.quiz.question.ClozeQuestion;
import dev.recto.quiz.question.Direction;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.question.Trait;
import dev.recto.quiz.text.ContentWords;
import dev.recto.quiz.text.ContentWords.Word;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Makes texts with gaps: the author's, and gaps in definitions at words that carry much and stand
/// nowhere else on the card.
final class ClozeMaker {
    private static final int SHORTEST = 4;
    private static final int FEWEST_WORDS = 5;
    private static final int WORDS_A_GAP = 10;
    private static final int MOST_GAPS = 3;
    private static final double CHANCE = 1.5;

    private final Rarity rarity;

    ClozeMaker(Rarity rarity) {
        this.rarity = rarity;
    }

    /// A text with gaps, or null where the note has none and offers no good place for one.
    @Nullable ClozeQuestion make(Fact fact, RandomGenerator random) {
        if (fact.entry().note() instanceof ClozeNote note) {
            List<String> gaps =
                    Cloze.parse(note.text()).answers(fact.entry().ordinal()).stream()
                            .map(PlainText::beside)
                            .toList();
            if (Cloze.parse(note.text()).answers(fact.entry().ordinal()).stream()
                    .anyMatch(PlainText::isOnlyMedia)) {
                return null;
            }
            return new ClozeQuestion(fact.entry(), Set.of(Trait.WRITTEN_GAP), fact.prompt(), gaps);
        }
        if (fact.entry().note() instanceof ListNote note) {
            return ofItem(note, fact, random);
        }
        return chosen(fact, random);
    }

    /// A gap in one of the items. The others are not shown: with them in sight the rest is harder
    /// to recall (Slamecka 1968).
    private @Nullable ClozeQuestion ofItem(ListNote note, Fact fact, RandomGenerator random) {
        var items = new ArrayList<>(note.items());
        Shuffle.shuffle(items, random);
        for (String item : items) {
            ClozeQuestion question = chosen(fact.answering(PlainText.beside(item)), random);
            if (question != null) {
                return question;
            }
        }
        return null;
    }

    private @Nullable ClozeQuestion chosen(Fact fact, RandomGenerator random) {
        boolean definition =
                fact.direction() == Direction.TO_BACK
                        && fact.kind() != AnswerKind.TERM
                        && fact.kind() != AnswerKind.NUMBER
                        && fact.kind() != AnswerKind.MEDIA;
        List<Word> chosen = definition ? choose(fact, random) : List.of();
        if (chosen.isEmpty()) {
            return null;
        }
        var text =
                new StringBuilder(fact.prompt())
                        .append(fact.prompt().matches(".*[?:]$") ? " " : ": ");
        int from = 0;
        for (Word word : chosen) {
            text.append(fact.answer(), from, word.start()).append(Question.BLANK);
            from = word.end();
        }
        text.append(fact.answer(), from, fact.answer().length());
        return new ClozeQuestion(
                fact.entry(),
                Set.of(Trait.CHOSEN_GAP),
                text.toString(),
                chosen.stream().map(Word::text).toList());
    }

    /// The words to take out, in the order of the text, never two side by side.
    private List<Word> choose(Fact fact, RandomGenerator random) {
        List<Word> all = ContentWords.words(fact.answer());
        if (all.size() < FEWEST_WORDS) {
            return List.of();
        }
        List<Word> best =
                all.stream()
                        .filter(
                                word ->
                                        !ContentWords.isStopWord(word.text())
                                                && isGood(word, all, fact))
                        .map(
                                word ->
                                        new Weighed(
                                                word,
                                                rarity.of(word.stem())
                                                        + CHANCE * random.nextDouble()))
                        .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                        .map(Weighed::word)
                        .toList();
        int wanted = Math.min(MOST_GAPS, 1 + all.size() / (2 * WORDS_A_GAP));
        var chosen = new ArrayList<Word>();
        for (Word word : best) {
            boolean apart =
                    chosen.stream()
                            .noneMatch(
                                    other -> Math.abs(all.indexOf(other) - all.indexOf(word)) < 2);
            if (chosen.size() < wanted && apart) {
                chosen.add(word);
            }
        }
        chosen.sort(Comparator.comparingInt(Word::start));
        return chosen;
    }

    private record Weighed(Word word, double weight) {}

    /// A whole word of letters that neither the prompt nor the rest of the answer gives away.
    private static boolean isGood(Word word, List<Word> all, Fact fact) {
        boolean plain =
                word.text().codePoints().allMatch(Character::isLetter)
                        && !isPart(word, fact.answer());
        boolean longEnough =
                word.text().length() >= SHORTEST
                        || word.text().codePoints().anyMatch(Character::isIdeographic);
        long times = all.stream().filter(other -> Blanks.alike(other.stem(), word.stem())).count();
        boolean inPrompt =
                ContentWords.words(fact.prompt()).stream()
                        .anyMatch(w -> Blanks.alike(w.stem(), word.stem()));
        return plain && longEnough && times == 1 && !inPrompt;
    }

    /// Whether a word is a part of one written with hyphens.
    private static boolean isPart(Word word, String text) {
        return word.start() > 0 && text.charAt(word.start() - 1) == '-'
                || word.end() < text.length() && text.charAt(word.end()) == '-';
    }
}
