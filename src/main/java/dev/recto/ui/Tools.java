package dev.recto.ui;

import dev.recto.schedule.StudyDays;

import javafx.beans.value.ObservableValue;

import java.time.Clock;
import java.time.LocalDate;

/// What every screen works with, made once for a window. A screen hands on to its view model only
/// what that uses.
///
/// @param words every text
/// @param views loads FXML
/// @param background runs work beside the screen's thread
/// @param library the decks
/// @param media the pictures and sounds of the library
/// @param settings what the learner has chosen
/// @param clock what time it is, and in which zone the learner is
/// @param dialogs questions to the learner
/// @param notices short news, with undo
/// @param navigator the ways to other screens
/// @param still whether movement is to be left out
public record Tools(
        Words words,
        ViewLoader views,
        Background background,
        ObservableLibrary library,
        CardMedia media,
        ObservableSettings settings,
        Clock clock,
        Dialogs dialogs,
        Notices notices,
        Navigator navigator,
        ObservableValue<Boolean> still) {

    /// When study days begin.
    public StudyDays days() {
        return new StudyDays(settings.get().dayBegins(), clock.getZone());
    }

    /// The present study day.
    public LocalDate today() {
        return days().dayOf(clock.instant());
    }
}
