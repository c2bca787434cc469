package dev.recto.ui;

import javafx.beans.value.ObservableValue;

/// What every screen works with, made once for a window. A screen hands on to its view model only
/// what that uses.
///
/// @param services what the program gave: settings, clock and today among them
/// @param words every text
/// @param views loads FXML
/// @param background runs work beside the screen's thread
/// @param library the decks
/// @param dialogs questions to the learner
/// @param notices short news, with undo
/// @param navigator the ways to other screens
/// @param still whether movement is to be left out
public record Tools(
        Services services,
        Words words,
        ViewLoader views,
        Background background,
        ObservableLibrary library,
        Dialogs dialogs,
        Notices notices,
        Navigator navigator,
        ObservableValue<Boolean> still) {}
