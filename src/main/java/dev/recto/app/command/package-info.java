/// The command line: one class per command. No command loads the toolkit except by asking the front
/// door for it.
///
/// What a command has to say goes to standard output; an error is one sentence on standard error
/// and exit status 1, wrong usage is exit status 2.
package dev.recto.app.command;
