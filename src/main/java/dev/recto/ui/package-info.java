/// What the learner sees. Each screen has a sub-package; here are the few pieces they share:
/// [dev.recto.ui.ViewLoader] loads a screen, [dev.recto.ui.Background] runs work beside the
/// screen's thread, [dev.recto.ui.ObservableLibrary] changes the library and tells who must look
/// again, [dev.recto.ui.Command] is an action with its key, [dev.recto.ui.Words] holds every text.
///
/// A screen is a controller that binds and forwards, a view model that knows no scene, and an FXML
/// file beside it. The way from screen to screen is the [dev.recto.ui.Navigator]; the window that
/// implements it lies above the screens, in `ui.window`.
package dev.recto.ui;
