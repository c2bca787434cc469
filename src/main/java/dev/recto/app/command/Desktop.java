package dev.recto.app.command;

import dev.recto.app.platform.AppPaths;

import java.nio.file.Path;
import java.util.List;

/// Opens Recto's window. Given to the commands from outside, so that reading them loads no toolkit.
@FunctionalInterface
public interface Desktop {
    /// Opens the window, or brings the one that is open to the front, and returns when the learner
    /// has closed it.
    ///
    /// @param files what to import
    /// @throws CommandException where no window can be shown
    void open(AppPaths paths, List<Path> files);
}
