package dev.recto.transfer.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/// What people call the columns of a table, in several languages.
final class ColumnWords {
    private final Map<String, Role> roles = new HashMap<>();

    ColumnWords() {
        var words = new Properties();
        try (InputStream in = ColumnWords.class.getResourceAsStream("columns.properties");
                Reader reader =
                        new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Role role : Role.values()) {
            Arrays.stream(words.getProperty(role.name(), "").split("\\s*,\\s*"))
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> roles.putIfAbsent(plain(word), role));
        }
    }

    /// What a column of this name means, if the name is known.
    Optional<Role> role(String name) {
        return Optional.ofNullable(roles.get(plain(name)));
    }

    /// Whether a row names columns. Two words for the same do not: "svar, answer" is a Swedish word
    /// and its translation.
    boolean isHeader(List<String> row) {
        List<String> names = row.stream().filter(name -> !name.isBlank()).toList();
        List<Role> known = names.stream().flatMap(name -> role(name).stream()).toList();
        boolean several = known.stream().distinct().count() >= 2;
        return several && known.size() * 2 >= names.size();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_-]+", " ")
                .replaceAll("[\\d*:#. ]+$", "")
                .strip();
    }
}
