package dev.recto.ui.exchange;

import dev.recto.transfer.csv.CsvLayout;
import dev.recto.transfer.csv.CsvLayout.Column;
import dev.recto.transfer.csv.CsvWish;
import dev.recto.transfer.csv.Role;
import dev.recto.ui.Words;
import dev.recto.ui.widget.Field;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// How a table was understood, as controls: what separates the fields, whether the first row names
/// the columns, and what each column means.
final class CsvControls {
    /// More columns than these nobody can sort out by hand.
    private static final int COLUMNS = 40;

    private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|", ":");

    private final Words words;
    private final CsvLayout layout;
    private final CsvWish wish;
    private final Consumer<CsvWish> correct;

    /// @param wish what was corrected so far
    /// @param correct takes one more correction
    CsvControls(Words words, CsvLayout layout, CsvWish wish, Consumer<CsvWish> correct) {
        this.words = words;
        this.layout = layout;
        this.wish = wish;
        this.correct = correct;
    }

    /// The controls, in reading order.
    List<Node> all() {
        var all = new ArrayList<Node>();
        all.add(delimiter());
        all.add(header());
        for (int i = 0; i < Math.min(COLUMNS, layout.columns().size()); i++) {
            all.add(column(i));
        }
        return all;
    }

    private Node delimiter() {
        var box = new ComboBox<String>();
        box.getItems().setAll(DELIMITERS);
        box.setEditable(true);
        box.setConverter(new DelimiterWords());
        box.setValue(layout.delimiter());
        box.valueProperty()
                .subscribe(
                        (before, now) -> {
                            if (now != null && !now.equals(layout.delimiter())) {
                                correct.accept(wish.withDelimiter(now));
                            }
                        });
        return new Field("delimiter", words.get("import.delimiter"), box);
    }

    private Node header() {
        var box = new CheckBox(words.get("import.headerYes"));
        box.setSelected(layout.header());
        box.selectedProperty().subscribe((before, now) -> correct.accept(wish.withHeader(now)));
        return new Field("header", words.get("import.header"), box);
    }

    private Node column(int index) {
        Column column = layout.columns().get(index);
        var box = new ComboBox<Role>();
        box.getItems().setAll(Role.values());
        box.setConverter(Field.shownAs(role -> words.get("role." + role.name())));
        box.setValue(column.role());
        box.valueProperty()
                .subscribe(
                        (before, now) -> {
                            var roles = new ArrayList<>(layout.roles());
                            roles.set(index, now);
                            correct.accept(wish.withRoles(roles));
                        });
        String name =
                column.name().isEmpty()
                        ? words.get("import.column", index + 1)
                        : words.get("import.columnNamed", column.name());
        return new Field("column" + (index + 1), name, box);
    }

    private String name(String delimiter) {
        return switch (delimiter) {
            case "," -> words.get("delimiter.comma");
            case ";" -> words.get("delimiter.semicolon");
            case "\t" -> words.get("delimiter.tab");
            case "|" -> words.get("delimiter.pipe");
            case ":" -> words.get("delimiter.colon");
            default -> delimiter;
        };
    }

    /// Delimiters by name; anything else that is typed stands for itself.
    private final class DelimiterWords extends StringConverter<String> {
        @Override
        public String toString(@Nullable String delimiter) {
            return delimiter == null ? "" : name(delimiter);
        }

        @Override
        public String fromString(String text) {
            return DELIMITERS.stream()
                    .filter(delimiter -> name(delimiter).equalsIgnoreCase(text.strip()))
                    .findFirst()
                    .orElse(text.isEmpty() || text.contains("\"") ? layout.delimiter() : text);
        }
    }
}
