package dev.recto.app.command;

import dev.recto.store.review.Rules;
import dev.recto.ui.Exchange;
import dev.recto.ui.Words;

import java.io.InputStream;
import java.io.PrintStream;

/// What the commands work with.
///
/// @param touring walks through every screen
/// @param exchange how decks come in and go out
/// @param rules the scheduling rules that a log may name
/// @param words what is said
/// @param in standard input
/// @param out standard output
/// @param err standard error
public record Equipment(
        Touring touring,
        Exchange exchange,
        Rules rules,
        Words words,
        InputStream in,
        PrintStream out,
        PrintStream err) {}
