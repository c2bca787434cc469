package dev.recto.transfer;

/// How likely it is that a format reads a material well, from least to most.
public enum Likelihood {
    /// It cannot be read.
    NONE,
    /// Nothing speaks against it.
    POSSIBLE,
    /// Its shape speaks for it.
    LIKELY,
    /// It says so itself.
    CERTAIN
}
