/// Import and export. [ImportPage] shows what was understood of a file or a pasted text before
/// anything is saved, and lets the learner correct it; [Corrections] has the controls for each kind
/// of layout, and is the place for those of further formats. Plain text has a screen of its own, in
/// [dev.recto.ui.exchange.text]. [ExportDialog] writes decks to a file.
package dev.recto.ui.exchange;
