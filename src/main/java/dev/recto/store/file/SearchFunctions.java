package dev.recto.store.file;

import dev.recto.store.search.Terms;

import org.sqlite.Function;

import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.function.UnaryOperator;

/// What SQL cannot do with letters, as functions of SQL for the scripts that bring an older library
/// to this version: `composed(text)` and `terms(text)`.
final class SearchFunctions {
    private SearchFunctions() {}

    static void lendTo(Connection connection) throws SQLException {
        add(connection, "composed", text -> Normalizer.normalize(text, Normalizer.Form.NFC));
        add(connection, "terms", Terms::of);
    }

    private static void add(Connection connection, String name, UnaryOperator<String> letters)
            throws SQLException {
        Function function =
                new Function() {
                    @Override
                    protected void xFunc() throws SQLException {
                        result(letters.apply(value_text(0)));
                    }
                };
        Function.create(connection, name, function, 1, Function.FLAG_DETERMINISTIC);
    }
}
