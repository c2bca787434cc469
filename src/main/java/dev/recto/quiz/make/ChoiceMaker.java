package dev.recto.quiz.make;

import dev.recto.quiz.question.ChoiceQuestion;
import dev.recto.quiz.question.Option;
import dev.recto.quiz.question.Trait;
import dev.recto.quiz.question.TrueFalseQuestion;
import dev.recto.quiz.text.ContentWords;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Makes the questions that offer answers: choice, and true or false.
final class ChoiceMaker {
    private static final int WORDS_LEFT = 2;

    private final Pool pool;
    private final int options;
    private final OptionHistory history;

    /// @param options how many options a choice has, at least 2
    /// @param history how wrong options did so far
    ChoiceMaker(Pool pool, int options, OptionHistory history) {
        this.pool = pool;
        this.options = options;
        this.history = history;
    }

    /// What a question that offers answers is made of.
    ///
    /// @param stem what is shown
    /// @param key the right answer as shown
    /// @param blanked stems taken out of every answer, since the prompt has them too
    private record Parts(String stem, String key, List<String> blanked) {}

    /// A choice, or null where the pool has no fitting wrong answers.
    @Nullable ChoiceQuestion choice(
            int index,
            Fact fact,
            Evenness evenness,
            LengthBalance balance,
            RandomGenerator random) {
        Parts parts = parts(fact);
        if (parts == null) {
            return null;
        }
        int longer = balance.drawLonger(options - 1, random);
        List<Distractors.Candidate> chosen =
                distractors(index, fact, parts, random).choose(options - 1, longer, evenness);
        if (chosen.isEmpty()) {
            return null;
        }
        balance.count(chosen.stream().allMatch(c -> c.text().length() < parts.key.length()));
        var shown = new ArrayList<Option>();
        shown.add(new Option(parts.key, fact.entry(), parts.stem));
        chosen.forEach(c -> shown.add(option(c)));
        Option key = shown.getFirst();
        Shuffle.shuffle(shown, random);
        Set<Trait> traits = traits(parts, fact);
        traits.add(Trait.SIBLING_OPTIONS);
        if (shown.size() < options) {
            traits.add(Trait.FEW_OPTIONS);
        }
        if (evenness == Evenness.ANY) {
            traits.add(Trait.UNEVEN_OPTIONS);
        }
        return new ChoiceQuestion(
                fact.entry(),
                fact.direction(),
                traits,
                parts.stem,
                fact.answer(),
                shown,
                shown.indexOf(key));
    }

    /// A statement to judge, or null where the pool has no fitting wrong answer.
    @Nullable TrueFalseQuestion trueFalse(
            int index, Fact fact, boolean value, Evenness evenness, RandomGenerator random) {
        Parts parts = parts(fact);
        if (parts == null) {
            return null;
        }
        List<Distractors.Candidate> chosen =
                distractors(index, fact, parts, random).choose(1, random.nextInt(2), evenness);
        if (chosen.isEmpty()) {
            return null;
        }
        Option offered =
                value ? new Option(parts.key, fact.entry(), parts.stem) : option(chosen.getFirst());
        return new TrueFalseQuestion(
                fact.entry(),
                fact.direction(),
                traits(parts, fact),
                parts.stem,
                fact.answer(),
                offered,
                value);
    }

    private Distractors distractors(int index, Fact fact, Parts parts, RandomGenerator random) {
        return new Distractors(
                fact, parts.key, pool.near(index, fact), parts.blanked, history, random);
    }

    private static Option option(Distractors.Candidate candidate) {
        return new Option(candidate.text(), candidate.fact().entry(), candidate.fact().asks());
    }

    private static Set<Trait> traits(Parts parts, Fact fact) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (!parts.blanked.isEmpty() || !parts.stem.equals(fact.prompt())) {
            traits.add(Trait.BLANKED);
        }
        return traits;
    }

    /// Whether enough words of content were left to understand a text by.
    private static boolean hasWordsLeft(Collection<String> before, String after) {
        int left = ContentWords.stems(after).size();
        return left >= Math.min(WORDS_LEFT, before.size()) && 2 * left >= before.size();
    }

    /// In a definition the words of its term are blanked; in answers, the words of the question.
    private static @Nullable Parts parts(Fact fact) {
        // A picture shows what it shows, whatever words its description has in common.
        List<String> shared =
                fact.kind() == AnswerKind.MEDIA
                        ? List.of()
                        : Blanks.shared(fact.promptStems(), fact.answerStems());
        boolean definition =
                fact.prompt().length() > fact.answer().length() && !Sides.isQuestion(fact.prompt());
        String stem = definition ? Blanks.blank(fact.prompt(), shared) : fact.prompt();
        List<String> blanked = definition ? List.of() : shared;
        String key = OptionText.of(fact, blanked);
        boolean clear =
                hasWordsLeft(fact.answerStems(), key) && hasWordsLeft(fact.promptStems(), stem);
        return clear ? new Parts(stem, key, blanked) : null;
    }
}
