package dev.recto.app.command;

import dev.recto.app.platform.AppPaths;
import dev.recto.app.platform.Version;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// `recto`: opens the window.
@Command(
        name = "recto",
        description = "Study with decks made from your own notes.",
        mixinStandardHelpOptions = true,
        versionProvider = RectoCommand.Versions.class,
        synopsisSubcommandLabel = "[COMMAND]")
public final class RectoCommand implements Runnable {
    private final Desktop desktop;

    @Option(
            names = "--library",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description =
                    "The library file (otherwise $RECTO_LIBRARY, or the one in your data folder).")
    private @Nullable Path library;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Decks or notes to import.")
    private List<Path> files = List.of();

    RectoCommand(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    public void run() {
        desktop.open(paths(), files);
    }

    /// The library, for a command that changes it.
    LibraryVisit visit() {
        return LibraryVisit.open(file());
    }

    /// The library, for a command that only looks at it.
    LibraryVisit look() throws IOException {
        return LibraryVisit.look(file());
    }

    /// The library file.
    Path file() {
        return paths().library();
    }

    private AppPaths paths() {
        return AppPaths.here(library);
    }

    static final class Versions implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Recto " + Version.current()};
        }
    }
}
