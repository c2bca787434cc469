package dev.recto.app.command;

import dev.recto.app.platform.AppPaths;
import dev.recto.app.platform.CrashReport;
import dev.recto.store.change.RefusedException;
import dev.recto.store.file.LibraryException;
import dev.recto.ui.Failures;
import dev.recto.ui.Words;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.io.File;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Runs the command that a command line asks for.
public final class CommandLineDoor {
    private final Desktop desktop;
    private final Supplier<Equipment> equipment;

    /// @param desktop opens the window
    /// @param equipment what commands work with; asked for only where the window is not what is
    ///   wanted, or cannot be had
    public CommandLineDoor(Desktop desktop, Supplier<Equipment> equipment) {
        this.desktop = desktop;
        this.equipment = equipment;
    }

    /// Runs a command.
    ///
    /// @return the exit status: 0 done, 1 could not be done, 2 wrong usage
    public int run(String... args) {
        return clicked(args) ? open(args) : interpret(equipment.get(), args);
    }

    /// Whether a desktop has started the program: without a word, or with the full paths of files.
    /// Then nobody waits until the whole command line has been built up.
    private static boolean clicked(String... args) {
        return Stream.of(args).map(File::new).allMatch(file -> file.isAbsolute() && file.exists());
    }

    private int open(String... files) {
        try {
            desktop.open(AppPaths.here(null), Stream.of(files).map(Path::of).toList());
            return CommandLine.ExitCode.OK;
        } catch (RuntimeException e) {
            return failed(e, equipment.get());
        }
    }

    private int interpret(Equipment equipment, String... args) {
        var line = new CommandLine(new RectoCommand(desktop));
        line.addSubcommand(new ImportCommand(equipment));
        line.addSubcommand(new ExportCommand(equipment));
        line.addSubcommand(new QuizCommand(equipment));
        line.addSubcommand(new MarkCommand(equipment));
        line.addSubcommand(new CheckCommand(equipment));
        line.addSubcommand(new BackupCommand(equipment));
        line.addSubcommand(new TourCommand(equipment));
        line.setOut(new PrintWriter(equipment.out(), true));
        line.setErr(new PrintWriter(equipment.err(), true));
        line.setExecutionExceptionHandler((e, _, _) -> failed(e, equipment));
        line.setParameterExceptionHandler((e, _) -> misused(e, equipment));
        return line.execute(args);
    }

    private static int failed(Exception e, Equipment equipment) {
        equipment.err().println(sentence(e, equipment.words()));
        return CommandLine.ExitCode.SOFTWARE;
    }

    /// One sentence for what can go wrong; all that is known of what cannot.
    private static String sentence(Exception e, Words words) {
        var failures = new Failures(words);
        return switch (e) {
            case CommandException said -> said.getMessage();
            case InvalidPathException name -> words.get("command.path", name.getInput());
            case LibraryException _, RefusedException _ -> failures.sentence(e);
            case RuntimeException _ -> CrashReport.of(e).details();
            default -> failures.sentence(e);
        };
    }

    private static int misused(ParameterException e, Equipment equipment) {
        CommandLine line = e.getCommandLine();
        String command = line.getCommandSpec().qualifiedName();
        equipment
                .err()
                .println(equipment.words().get("command.misused", closed(e.getMessage()), command));
        return CommandLine.ExitCode.USAGE;
    }

    private static String closed(String message) {
        return message.endsWith(".") ? message : message + ".";
    }
}
