package dev.recto.transfer;

/// How likely it is that a format reads a material well, from least to most.
public enum Likelihood {
    /// It cannot be read.
    NONE,
    /// It can be read, but its shape speaks against it.
    UNLIKELY,
    /// Nothing speaks against it.
    POSSIBLE,
    /// Its shape speaks for it.
    LIKELY,
    /// It says so itself.
    CERTAIN
}
