package dev.recto.transfer;

/// How the learner wants a material to be read, where that differs from what the format finds out
/// by itself. Each format has its own kind; what it does not speak of is still found out.
public interface Wish {}
