package dev.recto.ui.window;

import dev.recto.model.DeckId;
import dev.recto.model.NoteId;
import dev.recto.store.browse.Found;
import dev.recto.store.quiz.QuizScope;
import dev.recto.store.settings.Settings;
import dev.recto.ui.Background;
import dev.recto.ui.CardMedia;
import dev.recto.ui.Dialogs;
import dev.recto.ui.Navigator;
import dev.recto.ui.Notices;
import dev.recto.ui.ObservableLibrary;
import dev.recto.ui.ObservableSettings;
import dev.recto.ui.Page;
import dev.recto.ui.Services;
import dev.recto.ui.TextShaping;
import dev.recto.ui.Theme;
import dev.recto.ui.Tools;
import dev.recto.ui.ViewLoader;
import dev.recto.ui.Words;
import dev.recto.ui.media.LibraryMedia;
import dev.recto.ui.study.Scope;
import dev.recto.ui.tidy.TidyPage;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/// The window of the running program: puts the screens together and is the way from one to the
/// other. Made and used on the JavaFX thread.
public final class MainWindow implements Navigator, AutoCloseable {
    private static final double SMALLEST_WIDTH = 800;
    private static final double SMALLEST_HEIGHT = 600;
    private static final double USUAL_WIDTH = 1120;
    private static final double USUAL_HEIGHT = 780;

    /// The window appears when its first page has been read, so that it need not be laid out and
    /// drawn twice; but no later than this.
    private static final Duration PATIENCE = Duration.millis(500);

    private final Stage stage;
    private final Pages pages = new Pages();
    private final WindowController frame = new WindowController();
    private final Background background;
    private final ObservableSettings settings;
    private final CardMedia media;
    private final Screens screens;

    private MainWindow(Stage stage, Services services) {
        this.stage = stage;
        TextShaping.mend();
        var words = new Words(Locale.getDefault());
        var dialogs = new Dialogs(words, () -> stage);
        background = Background.threads(dialogs::failure);
        var library = new ObservableLibrary(services.library(), background);
        settings = new ObservableSettings(services.settings(), background);
        var theme = new Theme(settings);
        var views = new ViewLoader(words);
        Parent root = views.load(frame);
        var notices = new Notices(words, library, frame.noticePlace());
        media = new LibraryMedia(words, library, background, notices);
        var tools =
                new Tools(
                        words,
                        views,
                        background,
                        library,
                        media,
                        settings,
                        services.clock(),
                        dialogs,
                        notices,
                        this,
                        theme.still());
        screens = new Screens(tools, services);
        var commands = new WindowCommands(tools, pages, frame);
        pages.currentProperty().subscribe(this::show);
        var scene = new Scene(root, USUAL_WIDTH, USUAL_HEIGHT);
        commands.listen(scene);
        theme.apply(scene);
        stage.setScene(scene);
        stage.setTitle(words.get("window.name"));
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        Settings.Window place = settings.get().window();
        if (place != null) {
            WindowPlace.take(stage, place);
        }
    }

    /// Shows the window with all decks.
    ///
    /// @param stage the stage to use, not shown yet; the program keeps it
    public static MainWindow show(Stage stage, Services services) {
        var window = new MainWindow(stage, services);
        window.library();
        window.whenReady(stage::show);
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> stage.show());
        patience.play();
        return window;
    }

    @Override
    public void library() {
        pages.replaceAll(Place.LIBRARY, screens.library());
    }

    @Override
    public void deck(DeckId deck) {
        pages.open(Place.LIBRARY, screens.deck(deck));
    }

    @Override
    public void study(DeckId deck) {
        pages.open(Place.STUDY, screens.study(Scope.of(deck)));
    }

    @Override
    public void studyEverything() {
        pages.replaceAll(Place.STUDY, screens.study(Scope.ofEverything()));
    }

    @Override
    public void quiz(@Nullable DeckId deck) {
        if (deck == null) {
            pages.replaceAll(Place.QUIZ, screens.quiz(null));
        } else {
            pages.open(Place.QUIZ, screens.quiz(deck));
        }
    }

    @Override
    public void learn(QuizScope scope) {
        pages.open(Place.QUIZ, screens.learn(scope));
    }

    @Override
    public void statistics() {
        pages.replaceAll(Place.STATISTICS, screens.statistics());
    }

    @Override
    public void importFiles(List<Path> files, @Nullable DeckId into) {
        pages.replaceAll(Place.IMPORT, screens.importFiles(files, into));
    }

    @Override
    public void importText(String text) {
        pages.replaceAll(Place.IMPORT, screens.importText(text));
    }

    @Override
    public void export(List<DeckId> decks) {
        screens.export(decks).show();
    }

    @Override
    public void export(Found notes) {
        screens.export(notes).show();
    }

    @Override
    public void browse() {
        pages.replaceAll(Place.BROWSE, screens.browse());
    }

    @Override
    public void tidy() {
        boolean there = pages.currentProperty().get() instanceof Pages.Open(var _, TidyPage _);
        if (!there) {
            pages.openAbove(screens.tidy());
        }
    }

    @Override
    public void study(Found cards, String name) {
        pages.open(Place.STUDY, screens.study(Scope.of(cards, name)));
    }

    @Override
    public void edit(NoteId note) {
        pages.openAbove(screens.edit(note));
    }

    @Override
    public void write(DeckId deck) {
        pages.openAbove(screens.write(deck));
    }

    @Override
    public void settings() {
        pages.replaceAll(Place.SETTINGS, screens.settings());
    }

    @Override
    public void about() {
        pages.open(Place.SETTINGS, screens.about());
    }

    @Override
    public void open(Page page) {
        pages.openAbove(page);
    }

    @Override
    public void back() {
        pages.back();
    }

    /// Brings the window to the front, as when the program is started a second time.
    public void front() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /// Does something once, as soon as the page in view has what it is to show.
    public void whenReady(Runnable action) {
        Pages.Open open = pages.currentProperty().get();
        if (open != null) {
            // A subscription that ends itself with the first true.
            var once = new AtomicReference<Subscription>(Subscription.EMPTY);
            once.set(
                    open.page()
                            .ready()
                            .subscribe(
                                    ready -> {
                                        if (ready) {
                                            once.getAndSet(Subscription.EMPTY).unsubscribe();
                                            Platform.runLater(action);
                                        }
                                    }));
        }
    }

    /// Closes the pages and waits until every change is on disk. The library stays open: it is the
    /// program's.
    @Override
    public void close() {
        pages.close();
        media.stop();
        settings.change(now -> now.withWindow(WindowPlace.of(stage)));
        background.close();
    }

    private void show(Pages.@Nullable Open open) {
        media.stop();
        if (open != null) {
            frame.show(open.place(), open.page());
        }
    }
}
