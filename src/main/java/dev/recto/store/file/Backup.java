package dev.recto.store.file;

import java.nio.file.Path;
import java.time.Instant;

/// A backup, described so that a learner can choose between several.
///
/// @param file where it lies
/// @param made when it was made
/// @param bytes its size
/// @param decks how many decks it has
/// @param notes how many notes
/// @param cards how many cards
/// @param reviews how many answers in its log
public record Backup(
        Path file, Instant made, long bytes, int decks, int notes, int cards, int reviews) {}
