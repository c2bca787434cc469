package dev.recto.ui.exchange.text;

import dev.recto.transfer.text.ReadCard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Which card is meant, also after the text was read anew.
///
/// @param line the line at which it begins
/// @param nth how many cards begin at this line before it
record CardKey(int line, int nth) {

    /// The keys of cards in the order of the source.
    static List<CardKey> of(List<ReadCard> cards) {
        var keys = new ArrayList<CardKey>(cards.size());
        var seen = new HashMap<Integer, Integer>();
        for (ReadCard card : cards) {
            keys.add(
                    new CardKey(
                            card.firstLine(), seen.merge(card.firstLine(), 1, Integer::sum) - 1));
        }
        return keys;
    }
}
