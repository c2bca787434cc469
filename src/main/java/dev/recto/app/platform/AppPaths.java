package dev.recto.app.platform;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Map;

/// Where Recto keeps things, by the custom of each system: the XDG Base Directory Specification on
/// Linux, *Application Support* on macOS, roaming application data on Windows.
///
/// @param library the library file
/// @param settings the settings file, beside the library unless the library was put elsewhere
/// @param logs the folder of the log files
public record AppPaths(Path library, Path settings, Path logs) {
    /// The environment variable that names another library file.
    public static final String LIBRARY_VARIABLE = "RECTO_LIBRARY";

    private static final String LIBRARY_NAME = "library.recto";

    /// The paths for a system.
    ///
    /// @param os the value of the system property `os.name`
    /// @param home the home folder
    /// @param environment the environment variables
    /// @param chosen the library file named on the command line, or null
    public static AppPaths of(
            String os, Path home, Map<String, String> environment, @Nullable Path chosen) {
        Path data = dataFolder(os, home, environment);
        String variable = environment.getOrDefault(LIBRARY_VARIABLE, "");
        Path library =
                chosen != null
                        ? chosen
                        : variable.isBlank() ? data.resolve(LIBRARY_NAME) : Path.of(variable);
        return new AppPaths(
                library.toAbsolutePath().normalize(),
                data.resolve("settings.json"),
                data.resolve("logs"));
    }

    /// The paths on this computer.
    public static AppPaths here(@Nullable Path chosen) {
        return of(
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")),
                System.getenv(),
                chosen);
    }

    private static Path dataFolder(String os, Path home, Map<String, String> environment) {
        if (os.startsWith("Windows")) {
            return absolute(environment.get("APPDATA"), home.resolve("AppData/Roaming"))
                    .resolve("Recto");
        }
        if (os.startsWith("Mac")) {
            return home.resolve("Library/Application Support/Recto");
        }
        return absolute(environment.get("XDG_DATA_HOME"), home.resolve(".local/share"))
                .resolve("recto");
    }

    // The XDG specification: a relative path in the variable is invalid and to be ignored.
    private static Path absolute(@Nullable String variable, Path fallback) {
        if (variable == null || variable.isBlank() || !Path.of(variable).isAbsolute()) {
            return fallback;
        }
        return Path.of(variable);
    }
}
