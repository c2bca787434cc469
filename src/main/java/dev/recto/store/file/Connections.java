package dev.recto.store.file;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// The ways to connect to a library file.
public final class Connections {
    private static final int WAIT_MILLIS = 5000;

    // A long import lets SQLite's log grow; afterwards it shrinks to this again.
    private static final int LARGEST_LOG = 32 * 1024 * 1024;

    private Connections() {}

    /// For the one who changes. Every commit waits until the disk has it.
    public static Sql toChange(Path file) {
        return connect(file, lasting());
    }

    /// For readers beside it, and for a look at a file that is to stay exactly as it is.
    public static Sql toRead(Path file) {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(WAIT_MILLIS);
        return connect(file, config);
    }

    private static SQLiteConfig lasting() {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(WAIT_MILLIS);
        config.setJournalSizeLimit(LARGEST_LOG);
        // So that what REPLACE deletes is seen by triggers.
        config.enableRecursiveTriggers(true);
        // Where ids are wanted, statements return them; asking after each one only costs time.
        config.setGetGeneratedKeys(false);
        return config;
    }

    private static Sql connect(Path file, SQLiteConfig config) {
        try {
            // As a URI, so that no character in the path means anything to the driver.
            String url = "jdbc:sqlite:" + file.toUri();
            Connection connection = DriverManager.getConnection(url, config.toProperties());
            SearchFunctions.lendTo(connection);
            return new Sql(connection, file);
        } catch (SQLException failure) {
            throw Faults.of(failure, file);
        }
    }
}
