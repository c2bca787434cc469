/// What the computer around Recto offers and expects: where data lies, whether there is a screen,
/// the one running instance of a library, and what is left behind when something goes wrong.
package dev.recto.app.platform;
