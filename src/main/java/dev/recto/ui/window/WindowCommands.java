package dev.recto.ui.window;

import dev.recto.ui.Command;
import dev.recto.ui.Deeds;
import dev.recto.ui.Navigator;
import dev.recto.ui.ObservableLibrary;
import dev.recto.ui.Page;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.exchange.Incoming;

import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.WindowEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What can be done on every page: going elsewhere, undo and redo, showing the keys, dropping files
/// and pasting text.
final class WindowCommands {
    private final Tools tools;
    private final Pages pages;
    private final List<Command> commands = new ArrayList<>();

    WindowCommands(Tools tools, Pages pages, WindowController frame) {
        this.tools = tools;
        this.pages = pages;
        Words words = tools.words();
        Navigator to = tools.navigator();
        ObservableLibrary library = tools.library();
        var deeds = new Deeds(words);

        frame.add(Place.LIBRARY, add("window.library", "Shortcut+1", to::library));
        frame.add(Place.STUDY, add("window.study", "Shortcut+2", to::studyEverything));
        frame.add(Place.QUIZ, add("window.quiz", "Shortcut+3", () -> to.quiz(null)));
        frame.add(Place.BROWSE, add("window.browse", "Shortcut+4", to::browse));
        frame.add(Place.STATISTICS, add("window.statistics", "Shortcut+5", to::statistics));
        frame.add(
                Place.IMPORT,
                add("window.import", "Shortcut+O", () -> to.importFiles(List.of(), null)));
        frame.add(Place.SETTINGS, add("window.settings", "Shortcut+Comma", to::settings));
        frame.wire(
                add("window.back", "Alt+Left Esc", to::back).when(pages.canGoBack()),
                add(new Command(
                                library.undoableProperty()
                                        .map(deeds::undo)
                                        .orElse(words.get("window.undo")),
                                "Shortcut+Z",
                                library::undo))
                        .when(library.undoableProperty().isNotNull()),
                add(new Command(
                                library.redoableProperty()
                                        .map(deeds::redo)
                                        .orElse(words.get("window.redo")),
                                "Shortcut+Shift+Z Shortcut+Y",
                                library::redo))
                        .when(library.redoableProperty().isNotNull()),
                add("window.keys", "F1", this::showKeys));
        add("window.paste", "Shortcut+V", this::paste);
        add("about.title", "Shift+F1", to::about);
        add("tidy.open", "Shortcut+Shift+T", to::tidy);
        add("window.export", "Shortcut+Shift+E", () -> to.export(List.of()));
    }

    /// Listens to keys that no control has used, and to files dropped on the window.
    void listen(Scene scene) {
        Command.listen(scene, () -> Stream.concat(ofPage().stream(), commands.stream()).toList());
        add(
                "window.quit",
                "Shortcut+Q",
                () ->
                        scene.getWindow()
                                .fireEvent(
                                        new WindowEvent(
                                                scene.getWindow(),
                                                WindowEvent.WINDOW_CLOSE_REQUEST)));
        scene.setOnDragOver(this::dragged);
        scene.setOnDragDropped(this::dropped);
    }

    private Command add(String key, String keys, Runnable action) {
        return add(new Command(tools.words().get(key), keys, action));
    }

    private Command add(Command command) {
        commands.add(command);
        return command;
    }

    private List<Command> ofPage() {
        return ofPage(Page::commands);
    }

    private List<Command> ofPage(Function<Page, List<Command>> commands) {
        return pages.currentProperty().get() instanceof Pages.Open(var place, Page page)
                ? commands.apply(page)
                : List.of();
    }

    private void showKeys() {
        Words words = tools.words();
        var view = new KeysView();
        view.add(words.get("window.keysHere"), ofPage());
        view.add(words.get("window.keysInside"), ofPage(Page::commandsInside));
        view.add(words.get("window.keysEverywhere"), commands);
        tools.dialogs().show(words.get("window.keys"), view);
    }

    private void paste() {
        Incoming.bring(Clipboard.getSystemClipboard(), tools.navigator());
    }

    private void dragged(DragEvent event) {
        if (Incoming.isIn(event.getDragboard())) {
            event.acceptTransferModes(TransferMode.COPY);
        }
    }

    private void dropped(DragEvent event) {
        if (Incoming.isIn(event.getDragboard())) {
            Incoming.bring(event.getDragboard(), tools.navigator());
            event.setDropCompleted(true);
        }
    }
}
