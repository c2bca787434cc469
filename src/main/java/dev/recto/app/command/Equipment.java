package dev.recto.app.command;

import dev.recto.model.DeckOptions;
import dev.recto.store.Rules;
import dev.recto.transfer.DeckWriter;
import dev.recto.transfer.Formats;
import dev.recto.ui.Words;

import java.io.PrintStream;
import java.util.List;

/// What the commands work with.
///
/// @param desktop opens the window
/// @param touring walks through every screen
/// @param formats what is read
/// @param writers what is written
/// @param options how decks are studied that an import makes
/// @param rules the scheduling rules that a log may name
/// @param words what is said
/// @param out standard output
/// @param err standard error
public record Equipment(
        Desktop desktop,
        Touring touring,
        Formats formats,
        List<DeckWriter> writers,
        DeckOptions options,
        Rules rules,
        Words words,
        PrintStream out,
        PrintStream err) {}
