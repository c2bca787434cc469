package dev.recto.store.search;

import dev.recto.model.Flag;
import dev.recto.store.search.Query.Figure;
import dev.recto.store.search.Query.Flagged;
import dev.recto.store.search.Query.FromSource;
import dev.recto.store.search.Query.HasTag;
import dev.recto.store.search.Query.InDeck;
import dev.recto.store.search.Query.Is;
import dev.recto.store.search.Query.NoteKind;
import dev.recto.store.search.Query.OfKind;
import dev.recto.store.search.Query.State;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A word before a colon or a comparison, and what may follow it.
public enum Key {
    DECK(InDeck::new),
    TAG(HasTag::new),
    IS(State.values(), Is::new),
    DUE(Figure.DUE),
    ADDED(Figure.ADDED),
    INTERVAL(Figure.INTERVAL),
    EASE(Figure.EASE),
    REVIEWS(Figure.REVIEWS),
    LAPSES(Figure.LAPSES),
    FLAG(Arrays.copyOfRange(Flag.values(), 1, Flag.values().length), Flagged::new),
    KIND(NoteKind.values(), OfKind::new),
    SOURCE(FromSource::new);

    private final @Nullable Figure figure;
    private final Map<String, Query> choices = new LinkedHashMap<>();
    private final @Nullable Function<String, Query> named;

    Key(Function<String, Query> named) {
        this.figure = null;
        this.named = named;
    }

    Key(Figure figure) {
        this.figure = figure;
        this.named = null;
    }

    <E extends Enum<E>> Key(E[] values, Function<E, Query> chosen) {
        this.figure = null;
        this.named = null;
        for (E value : values) {
            choices.put(value.name().toLowerCase(Locale.ROOT), chosen.apply(value));
        }
    }

    /// As it is typed, without what follows.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The values from which one is chosen; empty where it is a name or a number.
    public List<String> choices() {
        return List.copyOf(choices.keySet());
    }

    /// The figure that is compared with a number, if it is one.
    public Optional<Figure> figure() {
        return Optional.ofNullable(figure);
    }

    /// What is looked for with a value that is no number; empty where there is no such value.
    Optional<Query> query(String value) {
        return named != null
                ? Optional.of(named.apply(value))
                : Optional.ofNullable(choices.get(Folding.of(value)));
    }

    /// The key that is typed so, case aside.
    public static Optional<Key> of(String word) {
        String folded = Folding.of(word);
        return Arrays.stream(values()).filter(key -> key.word().equals(folded)).findFirst();
    }
}
