package dev.recto.store.search;

import java.util.List;

/// What was understood of a search.
///
/// @param query what is looked for
/// @param pieces its parts in the order in which they stand, each of which a card must fit
/// @param flaws the places that were not understood
public record Parsed(Query query, List<Piece> pieces, List<Flaw> flaws) {
    public Parsed {
        pieces = List.copyOf(pieces);
        flaws = List.copyOf(flaws);
    }

    /// A part of a search.
    ///
    /// @param from where it begins, counted in characters from 0
    /// @param to where it ends
    public record Piece(int from, int to, Query query) {}
}
