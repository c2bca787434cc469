package dev.recto.ui.tidy;

import dev.recto.model.BasicNote;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.model.PlainText;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The texts of two notes in one: under the front of the first the backs of both, or the items of
/// both lists, each once.
final class Joined {
    private Joined() {}

    /// Empty where the two have no such text, as a list and a text with gaps.
    static Optional<Note> of(Note one, Note other) {
        if (one instanceof BasicNote first && other instanceof BasicNote second) {
            return Optional.of(join(first, second));
        }
        if (one instanceof ListNote first && other instanceof ListNote second) {
            return Optional.of(join(first, second));
        }
        return Optional.empty();
    }

    private static Note join(BasicNote one, BasicNote other) {
        boolean same = folded(one.back()).equals(folded(other.back()));
        return new BasicNote(
                one.front(),
                same ? one.back() : one.back() + "\n\n" + other.back(),
                one.hint().isBlank() ? other.hint() : one.hint(),
                one.bothWays() || other.bothWays());
    }

    private static Note join(ListNote one, ListNote other) {
        List<String> items = new ArrayList<>(one.items());
        Set<String> there = new HashSet<>();
        items.forEach(item -> there.add(folded(item)));
        other.items().stream().filter(item -> there.add(folded(item))).forEach(items::add);
        boolean all =
                one.required() == one.items().size() && other.required() == other.items().size();
        return new ListNote(
                one.prompt(),
                one.lead().isBlank() ? other.lead() : one.lead(),
                items,
                one.ordered(),
                all ? items.size() : Math.max(one.required(), other.required()),
                one.hint().isBlank() ? other.hint() : one.hint());
    }

    private static String folded(String text) {
        return PlainText.of(text).toLowerCase(Locale.ROOT);
    }
}
