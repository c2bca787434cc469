package dev.recto.quiz.question;

import dev.recto.model.Asking;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Terms to be matched with their answers, among which are decoys.
///
/// @param lefts what is to be matched, each with its own entry
/// @param rights the answers and decoys in the order shown
/// @param key for each left the index of its right
public record MatchingQuestion(
        Direction direction,
        Set<Trait> traits,
        List<Option> lefts,
        List<Option> rights,
        List<Integer> key)
        implements Question {
    public MatchingQuestion {
        lefts = List.copyOf(lefts);
        rights = List.copyOf(rights);
        key = List.copyOf(key);
        traits = Set.copyOf(traits);
    }

    @Override
    public Entry entry() {
        return lefts.getFirst().of();
    }

    @Override
    public String stem() {
        return lefts.stream().map(Option::text).collect(Collectors.joining("\n"));
    }

    @Override
    public String answer() {
        return IntStream.range(0, lefts.size())
                .mapToObj(i -> lefts.get(i).text() + " = " + rights.get(key.get(i)).text())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Asking asking() {
        return Asking.MATCHING;
    }
}
