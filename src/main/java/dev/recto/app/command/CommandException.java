package dev.recto.app.command;

/// A command could not do what it was asked; its message is the sentence for the person.
public final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public CommandException(String sentence) {
        super(sentence);
    }
}
