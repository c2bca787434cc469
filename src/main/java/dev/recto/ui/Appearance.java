package dev.recto.ui;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How the learner wants the window to look. Changes are seen at once.
public final class Appearance {
    /// The smallest text size, in percent of the usual.
    public static final int SMALLEST_TEXT = 100;

    /// The largest text size, in percent of the usual.
    public static final int LARGEST_TEXT = 200;

    private final ObjectProperty<Scheme> scheme = new SimpleObjectProperty<>(Scheme.SYSTEM);
    private final ObjectProperty<Motion> motion = new SimpleObjectProperty<>(Motion.SYSTEM);
    private final IntegerProperty textSize = new SimpleIntegerProperty(SMALLEST_TEXT);

    /// Light or dark.
    public ObjectProperty<Scheme> schemeProperty() {
        return scheme;
    }

    /// Whether things move.
    public ObjectProperty<Motion> motionProperty() {
        return motion;
    }

    /// The text size in percent, [#SMALLEST_TEXT] to [#LARGEST_TEXT].
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    /// Which colours.
    public enum Scheme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /// How much moves.
    public enum Motion {
        SYSTEM,
        FULL,
        REDUCED
    }
}
