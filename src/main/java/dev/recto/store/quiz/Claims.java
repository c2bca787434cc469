package dev.recto.store.quiz;

/// How what learners claim to know compares with what they find when they look.
///
/// @param count how many answers were claimed to be known
/// @param share the mean share of them that was borne out, 0 to 1; 1 where nothing was claimed
public record Claims(int count, double share) {}
