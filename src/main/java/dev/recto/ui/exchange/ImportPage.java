package dev.recto.ui.exchange;

import dev.recto.model.DeckId;
import dev.recto.ui.Exchange;
import dev.recto.ui.FxmlPage;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;

import javafx.beans.property.SimpleStringProperty;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/// The page that imports files and pasted texts.
public final class ImportPage extends FxmlPage {
    /// In characters: enough to know a text again, and to fit into a heading.
    private static final int LONGEST_BEGINNING = 40;

    private final ImportViewModel model;

    private ImportPage(Tools tools, Exchange exchange) {
        var reading = new ImportViewModel(tools.library(), tools.background(), exchange);
        super(
                tools,
                new ImportController(tools, reading),
                new SimpleStringProperty(tools.words().get("import.title")));
        model = reading;
    }

    /// A page that reads files.
    ///
    /// @param files what to read; if empty, the learner is asked on the page
    /// @param into the deck that is proposed for the notes, or null for a new one
    public static ImportPage ofFiles(
            Tools tools, Exchange exchange, List<Path> files, @Nullable DeckId into) {
        var page = new ImportPage(tools, exchange);
        page.model.open(files, into);
        return page;
    }

    /// A page that reads a pasted text.
    public static ImportPage ofText(Tools tools, Exchange exchange, String text) {
        var page = new ImportPage(tools, exchange);
        Words words = tools.words();
        page.model.paste(
                words.get("import.pastedFrom", beginning(text)), words.get("import.pasted"), text);
        return page;
    }

    /// By which a pasted text is told from others: its first line, or as much of it as fits.
    private static String beginning(String text) {
        String line = text.strip().lines().findFirst().orElse("").strip();
        return line.codePoints()
                .limit(LONGEST_BEGINNING)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Override
    public void shown() {
        super.shown();
        model.refresh();
    }

    @Override
    public void close() {
        super.close();
        model.close();
    }
}
