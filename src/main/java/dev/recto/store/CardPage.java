package dev.recto.store;

import java.util.List;

/// A part of a list of cards.
///
/// @param cards the cards of this part
/// @param total how many the whole list has
public record CardPage(List<CardEntry> cards, int total) {
    public CardPage {
        cards = List.copyOf(cards);
    }
}
