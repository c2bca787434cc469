package dev.recto.ui.tidy;

import dev.recto.store.table.CardEntry;

import java.util.List;

/// A card that was forgotten again and again, and what may help.
///
/// @param deck the name of its deck
/// @param advice what may help, the likeliest first; at least one
record Leech(CardEntry entry, String deck, List<Advice> advice) {}
