package dev.recto.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The rows of a table, to be inserted elsewhere.
record Table(String name, int columns, List<Object[]> rows) {
    // In the order in which they refer to one another.
    private static final List<String> NAMES =
            List.of("scheduler", "deck", "note", "list_item", "tag", "note_tag", "card");

    /// What an import fills.
    static List<Table> all(Connection library) throws SQLException {
        var tables = new ArrayList<Table>();
        for (String name : NAMES) {
            tables.add(read(library, name));
        }
        return tables;
    }

    private static Table read(Connection library, String name) throws SQLException {
        try (var statement = library.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM " + name)) {
            int columns = found.getMetaData().getColumnCount();
            var rows = new ArrayList<Object[]>();
            while (found.next()) {
                var row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = found.getObject(i + 1);
                }
                rows.add(row);
            }
            return new Table(name, columns, rows);
        }
    }

    void insert(Connection library) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(columns, "?"));
        try (PreparedStatement insert =
                library.prepareStatement("INSERT INTO " + name + " VALUES (" + marks + ")")) {
            for (Object[] row : rows) {
                for (int i = 0; i < columns; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.executeUpdate();
            }
        }
    }
}
