package dev.recto.ui.cards;

import dev.recto.model.Flag;
import dev.recto.store.search.Flaw;
import dev.recto.store.search.Key;
import dev.recto.store.search.Parsed;
import dev.recto.store.search.Query;
import dev.recto.store.search.Query.Figure;
import dev.recto.ui.Words;

import java.util.List;
import java.util.stream.Collectors;

/// A search in plain words: what its parts look for, and what is wrong with it.
final class QueryWords {
    private static final double HUNDREDTHS = 100.0;
    private static final String LIST = ", ";

    private final Words words;

    QueryWords(Words words) {
        this.words = words;
    }

    /// What a part looks for, in a few words.
    String part(Query query) {
        return switch (query) {
            case Query.All(List<Query> parts) -> joined(parts, "query.and");
            case Query.Any(List<Query> parts) -> joined(parts, "query.or");
            case Query.Not(Query part) -> words.get("query.not", part(part));
            case Query.Text(String text, Query.Match match) ->
                    words.get("query.text." + match.name(), text);
            case Query.InDeck(String name) -> words.get("query.deck", name);
            case Query.HasTag(String name) -> words.get("query.tag", name);
            case Query.FromSource(String name) -> words.get("query.source", name);
            case Query.Is(Query.State state) -> words.get("query.is." + state.name());
            case Query.Flagged(Flag flag) -> words.get("flag." + flag.name());
            case Query.OfKind(Query.NoteKind kind) -> words.get("editor.kind." + kind.name());
            case Query.Number number ->
                    words.get(
                            "query.number",
                            words.get("query.figure." + number.figure().name()),
                            number.comparison().sign(),
                            number.figure() == Figure.EASE
                                    ? number.number() / HUNDREDTHS
                                    : number.number());
        };
    }

    /// What is wrong at a place, and what to write instead.
    String flaw(Flaw flaw) {
        String choices =
                Key.of(flaw.key())
                        .map(
                                key ->
                                        key.choices().stream()
                                                .map(value -> key.word() + ":" + value)
                                                .collect(Collectors.joining(LIST)))
                        .orElse("");
        String example = flaw.key().isEmpty() ? "" : words.get("flaw.example." + flaw.key());
        return words.get("flaw." + flaw.kind().name(), flaw.found(), flaw.key(), example, choices);
    }

    /// What to try where nothing was found.
    String advice(Parsed parsed) {
        if (!parsed.flaws().isEmpty()) {
            return flaw(parsed.flaws().getFirst());
        }
        return words.get(parsed.pieces().size() > 1 ? "cards.adviceFewer" : "cards.adviceOther");
    }

    private String joined(List<Query> parts, String sign) {
        return parts.stream().map(this::part).collect(Collectors.joining(words.get(sign)));
    }
}
