package dev.recto.ui.exchange;

import dev.recto.model.DeckDraft;
import dev.recto.model.DeckId;
import dev.recto.model.MediaNames;
import dev.recto.store.browse.Found;
import dev.recto.transfer.DeckWriter;
import dev.recto.ui.Exchange;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks for a format and a file, and writes decks there.
public final class ExportDialog {
    private final Tools tools;
    private final Words words;
    private final List<DeckWriter> writers;
    private final Export export;
    private final boolean everything;

    private ExportDialog(Tools tools, Exchange exchange, Export export, boolean everything) {
        this.tools = tools;
        words = tools.words();
        writers = exchange.writers();
        this.export = export;
        this.everything = everything;
    }

    /// @param decks what leaves, each with the decks in it; if empty everything
    public static ExportDialog ofDecks(Tools tools, Exchange exchange, List<DeckId> decks) {
        var export = Export.ofDecks(tools.library(), tools.background(), decks);
        return new ExportDialog(tools, exchange, export, decks.isEmpty());
    }

    /// @param found the notes that leave
    public static ExportDialog ofNotes(Tools tools, Exchange exchange, Found found) {
        var export = Export.ofNotes(tools.library(), tools.background(), found);
        return new ExportDialog(tools, exchange, export, false);
    }

    /// Shows it.
    public void show() {
        export.drafts().onSuccess(this::ask).start();
    }

    private void ask(List<DeckDraft> drafts) {
        String name = name(drafts);
        var chosen = new ToggleGroup();
        var choices = new VBox();
        choices.getStyleClass().add("form");
        for (DeckWriter writer : writers) {
            choices.getChildren().add(choice(writer, chosen));
        }
        var first = (RadioButton) chosen.getToggles().getFirst();
        first.setSelected(true);
        if (names(drafts)) {
            choices.getChildren().add(aside(words.get("export.media")));
        }
        boolean answered =
                tools.dialogs()
                        .form(
                                words.get("export.title", name),
                                choices,
                                first,
                                words.get("export.action"),
                                new SimpleBooleanProperty(true));
        if (answered && chosen.getSelectedToggle().getUserData() instanceof DeckWriter writer) {
            file(writer, name).ifPresent(file -> write(drafts, writer, file));
        }
    }

    private Node choice(DeckWriter writer, ToggleGroup group) {
        var button = new RadioButton(words.get("format." + writer.id()));
        button.setId(writer.id() + "FormatButton");
        button.setToggleGroup(group);
        button.setUserData(writer);
        Label text = aside(words.get("export.formatText." + writer.id()));
        button.setAccessibleHelp(text.getText());
        return new VBox(button, text);
    }

    private static Label aside(String words) {
        var text = new Label(words);
        text.getStyleClass().add("text-muted");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        return text;
    }

    /// Whether any note names a picture or sound.
    private static boolean names(List<DeckDraft> drafts) {
        return drafts.stream()
                .flatMap(deck -> deck.notes().stream())
                .anyMatch(note -> !MediaNames.in(note.note()).isEmpty());
    }

    private String name(List<DeckDraft> drafts) {
        long tops = drafts.stream().map(draft -> draft.path().getFirst()).distinct().count();
        return everything || drafts.isEmpty()
                ? words.get("export.everything")
                : tops == 1
                        ? drafts.getFirst().path().getFirst()
                        : words.get("export.several", tops);
    }

    private Optional<Path> file(DeckWriter writer, String name) {
        String ending = "." + writer.extension();
        String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").strip();
        return tools.dialogs()
                .newFile(
                        words.get("export.title", name),
                        plain + ending,
                        new ExtensionFilter(words.get("format." + writer.id()), "*" + ending))
                .map(file -> named(file, ending));
    }

    /// The file with the ending of its format, where the learner left it out.
    private static Path named(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + ending);
    }

    private void write(List<DeckDraft> drafts, DeckWriter writer, Path file) {
        export.write(
                drafts,
                writer,
                file,
                notes -> tools.notices().tell(words.get("export.done", notes, file.getFileName())));
    }
}
