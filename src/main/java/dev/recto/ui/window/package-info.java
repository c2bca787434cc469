/// The main window, above all screens: [dev.recto.ui.window.MainWindow] puts them together and is
/// the way from one to the other.
package dev.recto.ui.window;
