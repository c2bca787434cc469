package dev.recto.ui;

import dev.recto.schedule.StudyDays;
import dev.recto.store.Library;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

/// What the program gives to its window.
///
/// @param library the open library
/// @param settings what the learner has chosen
/// @param clock what time it is, and in which zone the learner is
/// @param openFolder shows a folder in the file manager of the system
public record Services(Library library, Settings settings, Clock clock, Consumer<Path> openFolder) {

    /// When study days begin.
    public StudyDays days() {
        return new StudyDays(settings.dayBeginsProperty().get(), clock.getZone());
    }

    /// The present study day.
    public LocalDate today() {
        return days().dayOf(clock.instant());
    }
}
