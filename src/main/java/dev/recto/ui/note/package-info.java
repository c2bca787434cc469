/// Writing notes: [dev.recto.ui.note.NoteEditor] is a pane for new ones and for those that are
/// there, which any page can have; [dev.recto.ui.note.EditorPage] is a page of nothing else.
///
/// What is written is one immutable [dev.recto.ui.note.Form]. All that is done to it makes another:
/// marks (`Markup`), gaps (`Gaps`), items (`Items`), another kind of note (`Conversion`). So undo
/// is a stack of forms (`Steps`), whatever was done and in whichever field. `EditorViewModel` says
/// when a form becomes a note of the library, a draft, or nothing.
package dev.recto.ui.note;
