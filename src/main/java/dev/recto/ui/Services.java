package dev.recto.ui;

import dev.recto.store.Library;
import dev.recto.store.settings.SettingsFile;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the program gives to its window.
///
/// @param library the open library; the program closes it when the window is closed
/// @param decks reads what the first page shows; what was read for it beforehand, it gives once
/// @param settings where the settings lie
/// @param clock what time it is, and in which zone the learner is
/// @param openFolder shows a folder in the file manager of the system
/// @param restore puts a backup in the place of the library: closes the window and the library,
///   restores, and begins anew. Called on the JavaFX thread when the learner has agreed
/// @param exchange makes what decks come in and go out by; no window needs it at once
/// @param about what the program tells of itself
public record Services(
        Library library,
        DecksToday.Source decks,
        SettingsFile settings,
        Clock clock,
        Consumer<Path> openFolder,
        Consumer<Path> restore,
        Supplier<Exchange> exchange,
        About about) {}
