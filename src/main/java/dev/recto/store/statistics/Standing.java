package dev.recto.store.statistics;

/// How well the cards of a deck are known now.
///
/// @param fresh cards never answered
/// @param young cards that come back within three weeks
/// @param mature cards that come back later
/// @param suspended cards kept out of study, which are in none of the other numbers
public record Standing(int fresh, int young, int mature, int suspended) {}
