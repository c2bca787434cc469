/// The tags of all notes together. [dev.recto.store.tag.Tags] counts, renames and deletes them, and
/// [dev.recto.store.tag.TagLikeness] finds those that may be meant as one. Which tags a note has is
/// the business of [dev.recto.store.note.Notes].
package dev.recto.store.tag;
