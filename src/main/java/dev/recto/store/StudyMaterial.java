package dev.recto.store;

import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.Deck;
import dev.recto.model.DeckId;
import dev.recto.model.Review;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that a sitting is planned from, as it was at one moment.
///
/// @param decks the decks to study, parents before children, siblings by name
/// @param cards their cards that may be asked on the day: those answered earlier on it, those that
///   are due, and new ones in the order of decks and notes
/// @param today the reviews of the day in the whole library, oldest first
/// @param answered the cards of these reviews as they are now; those since deleted are absent
public record StudyMaterial(
        Map<DeckId, Deck> decks, List<Card> cards, List<Review> today, Map<CardId, Card> answered) {

    static StudyMaterial of(Sql sql, @Nullable DeckId root, LocalDate day) {
        var decks = new LinkedHashMap<DeckId, Deck>();
        new DeckTree(new DeckRows(sql).all())
                .depthFirst(root)
                .forEach(deck -> decks.put(deck.id(), deck));
        var rows = new CardRows(sql);
        List<Review> today = new ReviewRows(sql).on(day);
        Map<CardId, Card> answered =
                rows.find(today.stream().map(Review::card).distinct().toList()).stream()
                        .collect(Collectors.toMap(Card::id, Function.identity()));
        Stream<Card> again =
                answered.values().stream()
                        .filter(card -> decks.containsKey(card.deck()) && card.available(day))
                        .filter(card -> !card.isNew() && card.memory().due().isAfter(day));
        List<Card> cards =
                Stream.of(
                                again,
                                rows.due(decks.keySet(), day).stream(),
                                rows.fresh(decks.keySet(), day).stream())
                        .flatMap(Function.identity())
                        .toList();
        return new StudyMaterial(decks, cards, today, answered);
    }
}
