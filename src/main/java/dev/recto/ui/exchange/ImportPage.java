package dev.recto.ui.exchange;

import dev.recto.model.DeckId;
import dev.recto.ui.Command;
import dev.recto.ui.Exchange;
import dev.recto.ui.FxmlPage;
import dev.recto.ui.Tools;

import javafx.beans.property.SimpleStringProperty;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/// The page that imports files and pasted texts.
public final class ImportPage extends FxmlPage {
    private final ImportViewModel model;
    private final ImportController controller;

    private ImportPage(Tools tools, Exchange exchange) {
        var reading = new ImportViewModel(tools.library(), tools.background(), exchange);
        var binding = new ImportController(tools, reading);
        super(tools, binding, new SimpleStringProperty(tools.words().get("import.title")));
        model = reading;
        controller = binding;
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
        page.model.paste(tools.words().get("import.pasted"), text);
        return page;
    }

    @Override
    public List<Command> commands() {
        return controller.commands();
    }

    @Override
    public void shown() {
        controller.focus();
        model.refresh();
    }

    @Override
    public void close() {
        model.close();
    }
}
