package dev.recto.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// What the program tells of itself.
///
/// @param version which Recto this is
/// @param logs the folder of the log files
/// @param libraries reads the libraries that Recto brings along, a line each with their licences
public record About(String version, Path logs, Supplier<List<String>> libraries) {}
