package dev.recto.ui;

import dev.recto.schedule.StudyDays;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.time.LocalTime;

/// What the learner has chosen for all decks. Changes work at once and are kept.
public final class Settings {
    private final Appearance appearance = new Appearance();
    private final ObjectProperty<LocalTime> dayBegins =
            new SimpleObjectProperty<>(StudyDays.USUAL_BEGIN);
    private final BooleanProperty sixGrades = new SimpleBooleanProperty();
    private final BooleanProperty timer = new SimpleBooleanProperty();
    private final BooleanProperty deckList = new SimpleBooleanProperty();

    /// Colours, text size, motion.
    public Appearance appearance() {
        return appearance;
    }

    /// The local time at which a study day begins.
    public ObjectProperty<LocalTime> dayBeginsProperty() {
        return dayBegins;
    }

    /// Whether answers are graded 0 to 5 instead of with four buttons.
    public BooleanProperty sixGradesProperty() {
        return sixGrades;
    }

    /// Whether the time since the question is shown.
    public BooleanProperty timerProperty() {
        return timer;
    }

    /// Whether decks are shown as a list rather than as a grid of cards.
    public BooleanProperty deckListProperty() {
        return deckList;
    }
}
