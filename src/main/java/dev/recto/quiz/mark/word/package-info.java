/// One word against another, whatever the text: what is one letter to a reader (`Letters`), other
/// forms of a word (`Forms`, `ScriptForms`), slips of the pen (`Slips`, `Sounds`, `Tones`), and
/// words that are another after all (`KnownWords`, `ConfusedWords`, `Opposites`). The lists of
/// words lie beside these classes, each with its source.
package dev.recto.quiz.mark.word;
