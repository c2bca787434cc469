/// Questions on their way to paper: [SheetPaper] puts them into words, for a file, a printer and
/// the command line alike.
package dev.recto.ui.quiz.paper;
