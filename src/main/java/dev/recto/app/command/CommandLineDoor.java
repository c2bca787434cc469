package dev.recto.app.command;

import dev.recto.app.platform.AppPaths;
import dev.recto.app.platform.CrashReport;
import dev.recto.store.LibraryException;
import dev.recto.store.RefusedException;
import dev.recto.ui.Failures;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Runs the command that a command line asks for.
public final class CommandLineDoor {
    private final Equipment equipment;
    private final Failures failures;

    public CommandLineDoor(Equipment equipment) {
        this.equipment = equipment;
        this.failures = new Failures(equipment.words());
    }

    /// Runs a command.
    ///
    /// @return the exit status: 0 done, 1 could not be done, 2 wrong usage
    public int run(String... args) {
        return clicked(args) ? open(args) : interpret(args);
    }

    /// Whether a desktop has started the program: without a word, or with the full paths of files.
    /// Then nobody waits until the whole command line has been built up.
    private static boolean clicked(String... args) {
        return Stream.of(args).map(File::new).allMatch(file -> file.isAbsolute() && file.exists());
    }

    private int open(String... files) {
        try {
            equipment.desktop().open(AppPaths.here(null), Stream.of(files).map(Path::of).toList());
            return CommandLine.ExitCode.OK;
        } catch (RuntimeException e) {
            return failed(e);
        }
    }

    private int interpret(String... args) {
        var line = new CommandLine(new RectoCommand(equipment.desktop()));
        line.addSubcommand(new ImportCommand(equipment));
        line.addSubcommand(new ExportCommand(equipment));
        line.addSubcommand(new QuizCommand(equipment));
        line.addSubcommand(new MarkCommand(equipment));
        line.addSubcommand(new CheckCommand(equipment));
        line.addSubcommand(new BackupCommand(equipment));
        line.addSubcommand(new TourCommand(equipment));
        line.setOut(new PrintWriter(equipment.out(), true));
        line.setErr(new PrintWriter(equipment.err(), true));
        line.setExecutionExceptionHandler((e, _, _) -> failed(e));
        line.setParameterExceptionHandler((e, _) -> misused(e));
        return line.execute(args);
    }

    private int failed(Exception e) {
        equipment.err().println(sentence(e));
        return CommandLine.ExitCode.SOFTWARE;
    }

    /// One sentence for what can go wrong; all that is known of what cannot.
    private String sentence(Exception e) {
        return switch (e) {
            case CommandException said -> said.getMessage();
            case LibraryException _, RefusedException _ -> failures.sentence(e);
            case RuntimeException _ -> CrashReport.of(e).details();
            default -> failures.sentence(e);
        };
    }

    private int misused(ParameterException e) {
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
