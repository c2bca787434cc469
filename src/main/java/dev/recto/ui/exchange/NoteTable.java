package dev.recto.ui.exchange;

import atlantafx.base.theme.Styles;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.DeckDraft;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.model.NoteDraft;
import dev.recto.model.PlainText;
import dev.recto.model.Source;
import dev.recto.ui.Words;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

import java.util.List;
import java.util.function.Function;

/// The notes that were read, each as one row.
final class NoteTable extends TableView<NoteTable.Entry> {
    private static final double WIDEST = 5_000;

    private final Words words;
    private final TableColumn<Entry, String> deck;

    NoteTable(Words words) {
        this.words = words;
        setId("noteTable");
        getStyleClass().addAll(Styles.DENSE, Styles.STRIPED, "preview-table");
        setAccessibleText(words.get("import.notes"));
        setPlaceholder(new Label(words.get("import.none")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        deck = column("import.deck", 120, 220, entry -> String.join(" › ", entry.path));
        getColumns()
                .setAll(
                        List.of(
                                column(
                                        "import.front",
                                        140,
                                        WIDEST,
                                        entry -> front(entry.draft.note())),
                                column(
                                        "import.back",
                                        180,
                                        WIDEST,
                                        entry -> back(entry.draft.note())),
                                column("import.kind", 90, 130, entry -> kind(entry.draft.note())),
                                column("import.lines", 70, 110, entry -> lines(entry.draft)),
                                deck));
    }

    /// Shows the notes of these decks.
    void show(List<DeckDraft> decks) {
        deck.setVisible(decks.size() > 1);
        getItems()
                .setAll(
                        decks.stream()
                                .flatMap(
                                        each ->
                                                each.notes().stream()
                                                        .map(note -> new Entry(each.path(), note)))
                                .toList());
    }

    private TableColumn<Entry, String> column(
            String key, double narrowest, double widest, Function<Entry, String> text) {
        var column = new TableColumn<Entry, String>(words.get(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(made -> new Cell());
        column.setMinWidth(narrowest);
        column.setMaxWidth(widest);
        column.setReorderable(false);
        return column;
    }

    private static String front(Note note) {
        return switch (note) {
            case BasicNote basic -> PlainText.inOneLine(basic.front());
            case ListNote list -> PlainText.inOneLine(list.prompt());
            case ClozeNote cloze -> PlainText.inOneLine(cloze.text());
        };
    }

    private static String back(Note note) {
        return switch (note) {
            case BasicNote basic -> PlainText.inOneLine(basic.back());
            case ListNote list -> PlainText.inOneLine(list.sides(ListNote.WHOLE).answer());
            case ClozeNote cloze -> PlainText.inOneLine(cloze.extra());
        };
    }

    private String kind(Note note) {
        return words.get(
                switch (note) {
                    case BasicNote basic ->
                            basic.bothWays() ? "import.kindBothWays" : "import.kindBasic";
                    case ListNote list -> "import.kindList";
                    case ClozeNote cloze -> "import.kindCloze";
                });
    }

    private String lines(NoteDraft draft) {
        Source source = draft.source();
        if (source == null) {
            return "";
        }
        return source.firstLine() == source.lastLine()
                ? words.get("import.line", source.firstLine())
                : words.get("import.lineRange", source.firstLine(), source.lastLine());
    }

    /// A note and the deck it goes to.
    record Entry(List<String> path, NoteDraft draft) {}

    /// Shows a text, and all of it when the pointer rests there.
    private static final class Cell extends TableCell<Entry, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            if (empty || text.isEmpty()) {
                setTooltip(null);
            } else {
                var all = new Tooltip(text);
                all.setWrapText(true);
                all.setMaxWidth(480);
                setTooltip(all);
            }
        }
    }
}
