/// What could be tidied. [dev.recto.ui.tidy.TidyPage] counts it, and each of its sections has a
/// page of its own: a [dev.recto.ui.tidy.Chore] says what that lists and what can be done there.
package dev.recto.ui.tidy;
