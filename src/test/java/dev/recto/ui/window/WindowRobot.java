package dev.recto.ui.window;

import dev.recto.model.Deck;
import dev.recto.model.DeckId;
import dev.recto.store.settings.Settings;
import dev.recto.store.settings.SettingsFile;
import dev.recto.store.table.CardEntry;
import dev.recto.transfer.Formats;
import dev.recto.transfer.csv.CsvFormat;
import dev.recto.transfer.text.read.TextFormat;
import dev.recto.ui.About;
import dev.recto.ui.DecksToday;
import dev.recto.ui.Exchange;
import dev.recto.ui.LibraryFixture;
import dev.recto.ui.Services;

import javafx.scene.Node;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxRobotInterface;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The window on a real library, and hands that work it as a learner does.
final class WindowRobot extends FxRobot implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 10;

    final LibraryFixture fixture;
    final List<Path> opened = new ArrayList<>();
    final SettingsFile settings;
    volatile DecksToday.Source decks = DecksToday::read;
    private MainWindow window;

    WindowRobot(Path folder) {
        fixture = new LibraryFixture(folder);
        settings = new SettingsFile(folder.resolve("settings.json"), LibraryFixture.CLOCK);
    }

    /// Shows the window. Called on the JavaFX thread.
    void show(Stage stage, UnaryOperator<Settings> chosen) {
        settings.write(chosen.apply(Settings.standard()));
        // All journeys have the same stage: it may be small from the one before.
        stage.setWidth(1120);
        stage.setHeight(780);
        window =
                MainWindow.show(
                        stage,
                        new Services(
                                fixture.file,
                                (file, day) -> decks.on(file, day),
                                settings,
                                LibraryFixture.CLOCK,
                                opened::add,
                                opened::add,
                                () ->
                                        new Exchange(
                                                new Formats(
                                                        List.of(new CsvFormat(), new TextFormat())),
                                                List.of(),
                                                List.of(),
                                                LibraryFixture.OPTIONS),
                                new About("1.2.3", Path.of("logs"), () -> List.of("a library"))));
        stage.show(); // at once: the test begins
    }

    /// Opens the import page with a file.
    void importFile(Path file) {
        interact(() -> window.importFiles(List.of(file), null));
    }

    /// Opens the import page with a pasted text.
    void importText(String text) {
        interact(() -> window.importText(text));
    }

    /// Waits until something is so.
    void until(Callable<Boolean> so) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, so);
        } catch (TimeoutException e) {
            throw new AssertionError("never came about; in view: " + texts(), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits until a node is in view.
    void untilShown(String query) {
        until(() -> lookup(query).queryAll().stream().anyMatch(WindowRobot::inView));
    }

    /// Clicks on a node as soon as it has its place in the window.
    @Override
    public FxRobotInterface clickOn(String query, MouseButton... buttons) {
        until(() -> lookup(query).match(NodeQueryUtils.isVisible()).tryQuery().isPresent());
        return super.clickOn(query, buttons);
    }

    /// Waits until a node has the focus.
    void untilFocused(String query) {
        until(() -> lookup(query).queryAll().stream().anyMatch(Node::isFocused));
    }

    /// Waits until a node is no longer in view.
    void untilGone(String query) {
        until(() -> lookup(query).queryAll().stream().noneMatch(WindowRobot::inView));
    }

    /// Presses a key, alone or with others held down.
    void key(KeyCode... codes) {
        push(codes);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Types a text where the focus is.
    WindowRobot type(String text) {
        interact(
                () -> {
                    switch (focused()) {
                        case TextInputControl field -> field.replaceSelection(text);
                        case Spinner<?> spinner -> spinner.getEditor().setText(text);
                        default -> throw new AssertionError(focused() + " takes no text");
                    }
                });
        return this;
    }

    private static Node focused() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                // The headless platform leaves the window below a dialog focused as well.
                .reduce((below, above) -> above)
                .map(window -> window.getScene().getFocusOwner())
                .orElseThrow();
    }

    /// The names of all decks in the library.
    List<String> decks() {
        return fixture.file.decks().all().stream().map(deck -> deck.name()).toList();
    }

    /// A deck by its name.
    DeckId deck(String name) {
        return find(name).id();
    }

    /// The deck in which a deck lies, or null.
    @Nullable DeckId parent(String name) {
        return find(name).parent();
    }

    private Deck find(String name) {
        return fixture.file.decks().all().stream()
                .filter(deck -> deck.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// The cards of a deck.
    List<CardEntry> cards(DeckId deck) {
        return fixture.file.cards().in(deck);
    }

    /// Everything written in view, for the message of a failed test.
    private Set<String> texts() {
        return lookup(".text").queryAllAs(Text.class).stream()
                .filter(WindowRobot::inView)
                .map(Text::getText)
                .filter(text -> !text.isBlank())
                .collect(Collectors.toSet());
    }

    static boolean inView(Node node) {
        return node.getScene() != null
                && node.getScene().getWindow() != null
                && node.getScene().getWindow().isShowing()
                && shown(node);
    }

    private static boolean shown(Node node) {
        return node.isVisible() && (node.getParent() == null || shown(node.getParent()));
    }

    @Override
    public void close() {
        interact(() -> window.close());
        fixture.close();
    }
}
