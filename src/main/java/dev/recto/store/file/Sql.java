package dev.recto.store.file;

import dev.recto.model.CardId;
import dev.recto.model.DeckId;
import dev.recto.model.Guid;
import dev.recto.model.NoteId;
import dev.recto.store.file.LibraryException.Kind;

import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// One connection to a library file. Statements are prepared once and kept; values of the model are
/// bound as the columns hold them. Every failure is a [LibraryException]. Not thread-safe: whoever
/// lends it sees to that.
public final class Sql implements AutoCloseable {
    private static final int KEPT_STATEMENTS = 200;

    // Steps of SQLite's machine, which are a fraction of a millisecond.
    private static final int STEPS_BETWEEN_ASKING = 10_000;

    private final Connection connection;
    private final Path file;
    private final Map<String, PreparedStatement> prepared =
            new LinkedHashMap<>(KEPT_STATEMENTS, 0.75f, true);

    Sql(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /// Runs one statement and returns how many rows it changed itself.
    public int run(String sql, @Nullable Object... values) {
        return guarded(sql, () -> bound(sql, values).executeUpdate());
    }

    /// Runs an `INSERT … RETURNING id` or any other query of one number that must have a row.
    public long number(String sql, @Nullable Object... values) {
        return first(sql, row -> row.getLong(1), values).orElseThrow();
    }

    /// Runs a query and returns all its rows.
    public <T> List<T> list(String sql, Row<T> reader, @Nullable Object... values) {
        return guarded(
                sql,
                () -> {
                    var found = new ArrayList<T>();
                    try (ResultSet rows = bound(sql, values).executeQuery()) {
                        while (rows.next()) {
                            found.add(reader.read(rows));
                        }
                    }
                    return found;
                });
    }

    /// Runs a query and returns its first row.
    public <T> Optional<T> first(String sql, Row<T> reader, @Nullable Object... values) {
        return guarded(
                sql,
                () -> {
                    try (ResultSet rows = bound(sql, values).executeQuery()) {
                        return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
                    }
                });
    }

    /// Runs a query and shows its rows one by one, so that any number of them fits into memory. The
    /// reader must not run the same query.
    public void each(String sql, EachRow reader, @Nullable Object... values) {
        guarded(
                sql,
                () -> {
                    try (ResultSet rows = bound(sql, values).executeQuery()) {
                        while (rows.next()) {
                            reader.see(rows);
                        }
                    }
                    return true;
                });
    }

    /// Runs a query as [#each] does, and asks again and again, also before its first row, whether
    /// to go on.
    ///
    /// @throws CancellationException if not
    public void eachWhile(
            BooleanSupplier goOn, String sql, EachRow reader, @Nullable Object... values) {
        var stopped = new boolean[1];
        ProgressHandler asking =
                new ProgressHandler() {
                    @Override
                    protected int progress() {
                        stopped[0] = !goOn.getAsBoolean();
                        return stopped[0] ? 1 : 0;
                    }
                };
        try {
            guarded(
                    sql,
                    () -> {
                        ProgressHandler.setHandler(connection, STEPS_BETWEEN_ASKING, asking);
                        try {
                            each(sql, reader, values);
                        } finally {
                            ProgressHandler.clearHandler(connection);
                        }
                        return true;
                    });
        } catch (LibraryException interrupted) {
            if (stopped[0]) {
                throw new CancellationException();
            }
            throw interrupted;
        }
    }

    /// Runs several statements that have no values.
    public void script(String sql) {
        guarded(
                sql,
                () -> {
                    try (Statement statement = connection.createStatement()) {
                        return statement.executeUpdate(sql);
                    }
                });
    }

    /// Runs work in one transaction: all of it happens, or nothing.
    ///
    /// @param begin the statement that begins it
    public <T> T inTransaction(String begin, Supplier<T> work) {
        run(begin);
        try {
            T result = work.get();
            run("COMMIT");
            return result;
        } catch (RuntimeException | Error failure) {
            try {
                // SQLite rolls back by itself on some failures; a second time is then an error.
                script("ROLLBACK");
            } catch (LibraryException alreadyRolledBack) {
                failure.addSuppressed(alreadyRolledBack);
            }
            throw failure;
        }
    }

    /// Looks for damage in the file.
    ///
    /// @throws LibraryException DAMAGED
    void mustBeSound() {
        if (!first("PRAGMA quick_check(1)", row -> row.getString(1)).equals(Optional.of("ok"))) {
            throw new LibraryException(Kind.DAMAGED, file, null);
        }
    }

    @Override
    public void close() {
        guarded(
                "",
                () -> {
                    for (PreparedStatement statement : prepared.values()) {
                        statement.close();
                    }
                    connection.close();
                    return true;
                });
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
            forgetOldest();
        }
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
        return statement;
    }

    private void forgetOldest() throws SQLException {
        if (prepared.size() > KEPT_STATEMENTS) {
            var oldest = prepared.entrySet().iterator();
            oldest.next().getValue().close();
            oldest.remove();
        }
    }

    private static void bind(PreparedStatement statement, int at, @Nullable Object value)
            throws SQLException {
        switch (value) {
            case null -> statement.setObject(at, null);
            case String text -> statement.setString(at, text);
            case Long number -> statement.setLong(at, number);
            case Integer number -> statement.setInt(at, number);
            case Double number -> statement.setDouble(at, number);
            case Boolean flag -> statement.setInt(at, flag ? 1 : 0);
            case byte[] bytes -> statement.setBytes(at, bytes);
            case DeckId(long id) -> statement.setLong(at, id);
            case NoteId(long id) -> statement.setLong(at, id);
            case CardId(long id) -> statement.setLong(at, id);
            case Guid(String guid) -> statement.setString(at, guid);
            case Enum<?> constant -> statement.setString(at, constant.name());
            case LocalDate day -> statement.setLong(at, day.toEpochDay());
            case Instant instant -> statement.setLong(at, instant.toEpochMilli());
            case Duration duration -> statement.setLong(at, duration.toMillis());
            default -> throw new IllegalArgumentException("no column holds " + value.getClass());
        }
    }

    private <T> T guarded(String sql, Work<T> work) {
        try {
            return work.run();
        } catch (SQLException failure) {
            // The driver has closed the statement.
            prepared.remove(sql);
            throw Faults.of(failure, file);
        }
    }

    /// Makes a value of the current row.
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// Looks at the current row.
    public interface EachRow {
        void see(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T run() throws SQLException;
    }
}
