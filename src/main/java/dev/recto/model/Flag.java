package dev.recto.model;

/// A coloured mark that the learner puts on a card to find it again.
public enum Flag {
    NONE,
    RED,
    ORANGE,
    GREEN,
    BLUE
}
