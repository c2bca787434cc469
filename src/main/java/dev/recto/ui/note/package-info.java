/// Writing notes: [dev.recto.ui.note.NoteDialog] asks for new ones and edits those that are there.
package dev.recto.ui.note;
