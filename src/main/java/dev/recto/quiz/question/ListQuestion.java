package dev.recto.quiz.question;

import dev.recto.model.Asking;
import dev.recto.model.ListNote;
import dev.recto.quiz.mark.ExpectedList;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/// A list to be recalled whole.
///
/// @param expected its items
public record ListQuestion(Entry entry, Set<Trait> traits, ExpectedList expected)
        implements Question {
    public ListQuestion {
        traits = Set.copyOf(traits);
    }

    @Override
    public Direction direction() {
        return Direction.TO_BACK;
    }

    @Override
    public String stem() {
        return expected.prompt();
    }

    @Override
    public String answer() {
        return String.join("\n", expected.items());
    }

    @Override
    public Asking asking() {
        return Asking.LIST;
    }

    /// Some of the items do not make the list.
    @Override
    public boolean asksItsCard() {
        return entry.note() instanceof ListNote note
                && note.items().size() == expected.items().size();
    }

    /// The question for some of the items only, all of them and in any order; the whole question
    /// where none of them is left in the note.
    ///
    /// @param wanted the indices of the items
    public ListQuestion only(SortedSet<Integer> wanted) {
        List<String> items =
                wanted.stream()
                        .filter(item -> item < expected.items().size())
                        .map(expected.items()::get)
                        .toList();
        return items.isEmpty()
                ? this
                : new ListQuestion(entry, traits, new ExpectedList(expected.prompt(), items));
    }
}
