/// Pictures and sounds, kept in the library file. [dev.recto.store.media.Media] takes them in,
/// lists them and finds which no note names; [dev.recto.store.media.MediaName] makes names that
/// need no escaping in Markdown, and [dev.recto.store.media.MediaUse] tells who names what. What is
/// refused ends in a [dev.recto.store.media.MediaException].
package dev.recto.store.media;
