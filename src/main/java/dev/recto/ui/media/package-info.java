/// Pictures and sounds: taken in by paste, drop and file, made smaller where they are larger than
/// any screen needs, shown and played. Start at [Intake].
package dev.recto.ui.media;
