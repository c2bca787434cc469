package dev.recto.app;

import dev.recto.model.Deck;
import dev.recto.model.DeckDraft;
import dev.recto.model.DeckId;
import dev.recto.model.ListNote;
import dev.recto.model.NoteDraft;
import dev.recto.model.Source;
import dev.recto.store.Library;
import dev.recto.store.change.Progress;
import dev.recto.store.imports.ImportPlan;
import dev.recto.ui.window.MainWindow;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A stop of the tour.
///
/// @param name what the picture is called
/// @param action goes there, from where the step before has led
/// @param sign what can be seen there once what it shows was read, as a selector; empty where
///   nothing is read
record TourStep(String name, Runnable action, String sign) {
    private static final String SMALL = "Planets";

    /// Notes as they are copied from somewhere.
    private static final String NOTES =
            """
            Rivers and lakes
            Rivers of three continents, copied on a train
            Danube
            rises in the Black Forest and flows through ten countries into the Black Sea
            Nile (نهر النيل)
            the longest river of Africa
            List any two of three great lakes in East Africa:
            - Lake Victoria
            - Lake Tanganyika
            - Lake Malawi
            Yangtze (長江)
            the longest river of Asia
            www.example.org
            Which river carries the most water?
            the Amazon
            """;

    private static final String RIVERS =
            """
            river,country,length in km
            Amazon,"Peru, Colombia, Brazil",6400
            Danube,"ten, from Germany to Ukraine",2850
            Mississippi,United States,
            Nile,"Uganda, Sudan, Egypt and others",6650
            Yangtze,China,6300
            """;

    /// Some of it is in the starter decks as well.
    private static final String SERVICE =
            """
            front,back
            What is perception?,how we see a thing after what we have lived through before
            External customers (buyers),people from outside who buy from the organization
            Internal customers,colleagues in the same organization whose work depends on ours
            Customer loyalty,coming back although others are cheaper
            """;

    TourStep(String name, Runnable action) {
        this(name, action, "");
    }

    /// All stops, in order.
    ///
    /// @param place a folder for files that the tour needs
    static List<TourStep> all(MainWindow window, Library library, Path place) {
        DeckId deck = library.decks().all().getFirst().id();
        Path table = write(place.resolve("Rivers.csv"), RIVERS);
        Path alike = write(place.resolve("Service.csv"), SERVICE);
        List<TourStep> others =
                List.of(
                        new TourStep("library", window::library),
                        new TourStep("library-list", () -> press(KeyCode.L)),
                        new TourStep("deck", () -> window.deck(deck)),
                        new TourStep("note", () -> press(KeyCode.N), "#questionArea:focused"),
                        new TourStep("note-written", TourStep::write),
                        new TourStep(
                                "study-question",
                                () -> {
                                    click("discardButton");
                                    press(KeyCode.ESCAPE);
                                    window.studyEverything();
                                }),
                        new TourStep("study-answer", () -> press(KeyCode.SPACE)),
                        new TourStep("card", () -> press(KeyCode.I), "#siblingsBox"),
                        new TourStep("study-why", () -> press(KeyCode.ESCAPE, KeyCode.W)),
                        new TourStep("study-list", () -> window.study(smallDeck(library))),
                        new TourStep("study-list-answer", () -> press(KeyCode.SPACE)),
                        new TourStep("study-from", () -> press(KeyCode.L)),
                        new TourStep("study-summary", () -> press(KeyCode.ESCAPE, KeyCode.DIGIT3)),
                        new TourStep("study-nothing", () -> window.study(smallDeck(library))),
                        new TourStep("quiz-setup", () -> window.quiz(null), "#startButton:focused"),
                        new TourStep("quiz-test", () -> press(KeyCode.ENTER), "#handInButton"),
                        new TourStep("quiz-test-next", () -> press(KeyCode.ENTER)),
                        new TourStep("quiz-hand-in", () -> click("handInButton"), ".dialog-body"),
                        new TourStep("quiz-sheet", () -> press(KeyCode.ENTER), "#retryButton"),
                        new TourStep("quiz-match", () -> press(KeyCode.ESCAPE, KeyCode.M)),
                        new TourStep("quiz-match-round", () -> press(KeyCode.ENTER), "#timeLabel"),
                        new TourStep("browse", window::browse),
                        new TourStep(
                                "browse-search",
                                () -> type("deck:customer -is:due "),
                                "#countLabel"),
                        new TourStep(
                                "browse-editor",
                                () -> press(KeyCode.ENTER, KeyCode.F4),
                                "#questionArea"),
                        new TourStep("tidy", window::tidy, ".section-row:open"),
                        new TourStep("tidy-pairs", () -> press(KeyCode.DIGIT2), ".pair"),
                        new TourStep(
                                "tidy-tags", () -> press(KeyCode.ESCAPE, KeyCode.DIGIT4), ".piece"),
                        new TourStep("import-empty", () -> window.importFiles(List.of(), null)),
                        new TourStep("import", () -> window.importFiles(List.of(table), null)),
                        new TourStep(
                                "import-text",
                                () -> window.importText(NOTES),
                                "#cardList .list-cell"),
                        new TourStep("import-text-corrected", () -> press(KeyCode.DOWN, KeyCode.N)),
                        new TourStep(
                                "import-neighbours",
                                () -> window.importFiles(List.of(alike), null)),
                        new TourStep("import-neighbours-pairs", () -> chord(KeyCode.L)),
                        new TourStep("statistics", window::statistics),
                        new TourStep("statistics-tables", () -> press(KeyCode.T)),
                        new TourStep("settings", window::settings),
                        new TourStep("about", window::about),
                        new TourStep("export", () -> window.export(List.of())),
                        new TourStep("keys", () -> press(KeyCode.ESCAPE, KeyCode.F1)));
        return Stream.of(
                        others,
                        new LearnTour(window, library).steps(),
                        new MediaTour(window, library).steps())
                .flatMap(List::stream)
                .toList();
    }

    /// A deck with one list, made when it is first asked for.
    private static DeckId smallDeck(Library library) {
        return library.decks()
                .find(List.of(SMALL))
                .map(Deck::id)
                .orElseGet(
                        () -> {
                            var options = Wiring.exchange().options();
                            var deck = new DeckDraft(List.of(SMALL), "", List.of(planets()));
                            var plan = new ImportPlan(List.of(deck), options);
                            library.imports().run(plan, Progress.UNSEEN);
                            return library.decks().find(List.of(SMALL)).orElseThrow().id();
                        });
    }

    private static NoteDraft planets() {
        String question = "Which planets are smaller than the **Earth**?";
        List<String> planets = List.of("Mercury", "Venus", "Mars");
        var source =
                new Source("Planets.md", 12, 15, question + "\n- " + String.join("\n- ", planets));
        return new NoteDraft(null, new ListNote(question, planets), new TreeSet<>(), source);
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write() {
        type("Which *rivers* of Europe flow into the **Black Sea**?");
        press(KeyCode.TAB);
        type("These:\n\n- Danube\n- Dnieper (also Dnipro)\n- Dniester / Dnister");
    }

    /// Types a text where the focus is.
    static void type(String text) {
        if (Window.getWindows().getLast().getScene().getFocusOwner()
                instanceof TextInputControl field) {
            field.replaceSelection(text);
        }
    }

    /// Whether what tells this stop can be seen.
    boolean isThere() {
        Scene scene = Window.getWindows().getLast().getScene();
        return sign.isEmpty() || scene.getRoot().lookup(sign) != null;
    }

    private static void click(String id) {
        Scene scene = Window.getWindows().getLast().getScene();
        if (scene.lookup("#" + id) instanceof ButtonBase button) {
            button.fire();
        }
    }

    /// Presses keys, one after the other.
    static void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            press(key);
        }
    }

    private static void press(KeyCode key) {
        press(key, false);
    }

    private static void chord(KeyCode key) {
        press(key, true);
    }

    /// @param control whether the control key is held down
    private static void press(KeyCode key, boolean control) {
        Scene scene = Window.getWindows().getLast().getScene();
        Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(target, new KeyEvent(type, "", "", key, false, control, false, false));
        }
    }
}
