package dev.recto.study;

import dev.recto.model.Memory;
import dev.recto.model.Review;

import org.jspecify.annotations.Nullable;

/// What an answer leaves to be saved.
///
/// @param review the line for the log
/// @param memory what is remembered of the card from now on, or null where it stays as it is: the
///   card was asked again on the same day, or in practice
public record Answered(Review review, @Nullable Memory memory) {}
