package dev.recto.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/// Brings the tables of a library to this version: numbered scripts, each run once, in order, in a
/// transaction of its own. `PRAGMA user_version` is the number of the last.
///
/// @param scripts the scripts; the first makes version 1 out of an empty file
public record Migrations(List<String> scripts) {
    private static final int NEWEST = 12;

    /// The scripts of this version of the program.
    public static Migrations standard() {
        return new Migrations(
                IntStream.rangeClosed(1, NEWEST).mapToObj(Migrations::resource).toList());
    }

    /// The version that [#run] leads to.
    public int newest() {
        return scripts.size();
    }

    /// Runs the scripts that the library has not seen yet.
    void run(Sql sql) {
        for (int version = version(sql) + 1; version <= newest(); version++) {
            String script =
                    scripts.get(version - 1)
                            + "\n;PRAGMA application_id = %s; PRAGMA user_version = %s;"
                                    .formatted(FileHeader.RECTO, version);
            sql.inTransaction(
                    "BEGIN IMMEDIATE",
                    () -> {
                        sql.script(script);
                        return script;
                    });
        }
    }

    /// The version that a library has reached; 0 for an empty file.
    public static int version(Sql sql) {
        return (int) sql.number("PRAGMA user_version");
    }

    private static String resource(int version) {
        try (InputStream script = Migrations.class.getResourceAsStream("V" + version + ".sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException brokenProgram) {
            throw new UncheckedIOException(brokenProgram);
        }
    }
}
