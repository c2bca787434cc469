package dev.recto.ui.exchange;

import dev.recto.model.DeckDraft;
import dev.recto.store.change.Changes;
import dev.recto.transfer.Imported;
import dev.recto.transfer.Problem;
import dev.recto.transfer.text.TextReading;
import dev.recto.transfer.text.read.TextLayout;
import dev.recto.ui.Command;
import dev.recto.ui.Failures;
import dev.recto.ui.Job;
import dev.recto.ui.PageController;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.exchange.neighbours.NeighboursController;
import dev.recto.ui.exchange.text.TextController;
import dev.recto.ui.widget.EmptyState;
import dev.recto.ui.widget.Shown;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Binds the page that imports.
public final class ImportController implements PageController {
    private static final PseudoClass LONE = PseudoClass.getPseudoClass("lone");

    private final Tools tools;
    private final Words words;
    private final ImportViewModel model;
    private final Failures failures;
    private final Corrections corrections;
    private final TargetForm target;
    private final NoteTable notes;
    private final TextController text;
    private final Node textView;
    private final NeighboursController neighbours;
    private final Node neighboursView;
    private final ProblemList problems;
    private final Command run;
    private final Command choose;
    private final Command paste;
    private final Command cancel;
    private final Command skip;
    private final BooleanBinding more;
    private final Command compare;

    /// What is done sooner needs no progress bar.
    private final PauseTransition patience = new PauseTransition(Duration.millis(300));

    @FXML private Label sourceLabel;
    @FXML private Label foundLabel;
    @FXML private Button chooseButton;
    @FXML private Button skipButton;
    @FXML private StackPane emptyArea;
    @FXML private VBox previewArea;
    @FXML private StackPane correctionsArea;
    @FXML private Label failureLabel;
    @FXML private TabPane foundTabs;
    @FXML private Tab notesTab;
    @FXML private Tab neighboursTab;
    @FXML private Tab problemsTab;
    @FXML private StackPane targetArea;
    @FXML private Label outlookLabel;
    @FXML private Pane progressBox;
    @FXML private ProgressBar progressBar;
    @FXML private Button cancelButton;
    @FXML private Button importButton;

    ImportController(Tools tools, ImportViewModel model) {
        this.tools = tools;
        this.model = model;
        words = tools.words();
        failures = new Failures(words);
        text = new TextController(tools, model::wish);
        textView = tools.views().load(text);
        neighbours = new NeighboursController(words, model.neighbours());
        neighboursView = tools.views().load(neighbours);
        corrections = new Corrections(words, model, text.fields());
        target = new TargetForm(words, model);
        notes = new NoteTable(words);
        problems = new ProblemList(words);
        var possible =
                Bindings.createBooleanBinding(
                        model::possible,
                        model.outlookProperty(),
                        model.settledProperty(),
                        model.jobProperty());
        run = new Command(words.get("import.run"), "Shortcut+Enter", this::run).when(possible);
        more = Bindings.isNotEmpty(model.waiting());
        skip = new Command(words.get("import.skip"), "Shortcut+Shift+S", model::next).when(more);
        choose = new Command(words.get("import.choose"), "Shortcut+Shift+O", this::choose);
        paste =
                new Command(
                        words.get("import.paste"),
                        "Shortcut+V",
                        () -> Incoming.bring(Clipboard.getSystemClipboard(), tools.navigator()));
        compare =
                new Command(words.get("neighbours.show"), "Shortcut+L", this::compareNotes)
                        .when(Bindings.isNotEmpty(model.neighbours().pairs()));
        cancel =
                new Command(words.get("import.cancel"), "Esc", model::cancel)
                        .when(model.jobProperty().isNotNull());
    }

    /// What can be done on this page. Calling off comes before going back, which has the same key.
    @Override
    public List<Command> commands() {
        return Stream.of(
                        List.of(cancel, run, skip, choose, compare),
                        neighbours.commands(neighboursTab.selectedProperty()),
                        reading() == null ? List.<Command>of() : text.commands())
                .flatMap(List::stream)
                .toList();
    }

    /// Gives the focus to what is used first.
    @Override
    public void focus() {
        if (emptyArea.isVisible()) {
            emptyArea.lookup("#chooseFilesButton").requestFocus();
        } else if (reading() != null) {
            // What is in a tab can take the focus only once the tab is dressed.
            foundTabs.applyCss();
            text.focus();
        } else {
            notes.requestFocus();
        }
    }

    /// The reading of a plain text, or null where none is shown.
    private @Nullable TextReading reading() {
        return model.readingProperty().get() instanceof Reading shown
                        && shown.imported() instanceof Imported imported
                        && imported.layout() instanceof TextLayout layout
                ? layout.reading()
                : null;
    }

    @FXML
    private void initialize() {
        run.wire(importButton);
        choose.wire(chooseButton);
        cancel.wire(cancelButton);
        skip.wire(skipButton);
        correctionsArea.getChildren().add(corrections);
        problemsTab.setContent(problems);
        neighboursTab.setContent(neighboursView);
        model.neighbours().revisionProperty().subscribe(this::showTabs);
        targetArea.getChildren().add(target);
        emptyArea.getChildren().add(firstSteps());
        patience.setOnFinished(event -> Shown.set(progressBox, true));
        List.of(
                        model.readingProperty(),
                        model.failureProperty(),
                        model.jobProperty(),
                        model.outlookProperty())
                .forEach(seen -> seen.subscribe(this::show));
        model.readingProperty().subscribe((before, now) -> showNotes(before == null));
        more.subscribe(now -> Shown.set(skipButton, now));
        show();
    }

    private Node firstSteps() {
        var files = new Button(choose.label());
        choose.wire(files);
        files.getStyleClass().add("accent");
        files.setId("chooseFilesButton");
        var text = new Button(paste.label());
        paste.wire(text);
        text.setId("pasteButton");
        var steps =
                new EmptyState(
                        Feather.DOWNLOAD,
                        words.get("import.emptyTitle"),
                        words.get("import.emptyText"),
                        files,
                        text);
        steps.getStyleClass().add("drop-zone");
        return steps;
    }

    private void choose() {
        List<Path> files = tools.dialogs().files(words.get("import.choose"));
        if (!files.isEmpty()) {
            model.open(files, model.intoProperty().get());
        }
    }

    private void run() {
        model.run(this::imported);
    }

    private void imported(Changes changes) {
        tools.notices().done(changes);
        if (model.hasNext()) {
            model.next();
            return;
        }
        tools.navigator().library();
        if (changes.decks().size() == 1) {
            tools.navigator().deck(changes.decks().iterator().next());
        }
    }

    private void showNotes(boolean anew) {
        Reading reading = model.readingProperty().get();
        TextReading plain = reading();
        if (plain != null) {
            text.show(plain, said(reading), anew);
        }
        notes.show(plain == null ? model.decks() : List.of());
        notesTab.setContent(plain == null ? notes : textView);
        corrections.show(reading);
        List<Problem> places =
                reading != null && reading.imported() instanceof Imported imported
                        ? imported.problems().stream()
                                .filter(
                                        problem ->
                                                plain == null
                                                        || !plain.problems().contains(problem))
                                .toList()
                        : List.of();
        problems.show(places);
        problemsTab.setText(words.get("import.problems", places.size()));
        showTabs();
        if (reading != null && anew) {
            sourceLabel.setText(reading.material().name());
            focus();
        }
    }

    /// Shows the tabs that have something; the one that is open stays open.
    private void showTabs() {
        var tabs = new ArrayList<Tab>();
        tabs.add(notesTab);
        int alike = model.neighbours().pairs().size();
        if (alike > 0) {
            neighboursTab.setText(words.get("neighbours.tab", alike));
            tabs.add(neighboursTab);
        }
        if (!problems.getItems().isEmpty()) {
            tabs.add(problemsTab);
        }
        foundTabs.getTabs().removeIf(tab -> !tabs.contains(tab));
        for (Tab tab : tabs) {
            if (!foundTabs.getTabs().contains(tab)) {
                foundTabs.getTabs().add(tabs.indexOf(tab), tab);
            }
        }
        foundTabs.pseudoClassStateChanged(LONE, tabs.size() == 1);
    }

    private void compareNotes() {
        foundTabs.getSelectionModel().select(neighboursTab);
        neighbours.focus();
    }

    private static dev.recto.transfer.text.Corrections said(@Nullable Reading reading) {
        return reading != null && reading.wish() instanceof dev.recto.transfer.text.Corrections said
                ? said
                : dev.recto.transfer.text.Corrections.NONE;
    }

    private void show() {
        Reading reading = model.readingProperty().get();
        Exception failure = model.failureProperty().get();
        Job<?> job = model.jobProperty().get();
        boolean nothing = reading == null && job == null;
        emptyArea.setVisible(nothing);
        emptyArea.setManaged(reading == null); // keeps the foot of the page where it is
        Shown.set(previewArea, reading != null);
        Shown.set(failureLabel, failure != null);
        failureLabel.setText(failure == null ? "" : failures.sentence(failure));
        Shown.set(chooseButton, reading != null);
        foundLabel.setText(found());
        if (job == null) {
            patience.stop();
            Shown.set(progressBox, false);
        } else {
            progressBar.progressProperty().bind(job.progressProperty());
            patience.play();
        }
        outlookLabel.setText(outlook());
        Shown.set(outlookLabel, !outlookLabel.getText().isEmpty());
        importButton.setText(importLabel());
    }

    private String found() {
        if (model.readingProperty().get() == null) {
            return words.get("import.intro");
        }
        if (reading() instanceof TextReading plain) {
            return text.summary(plain);
        }
        List<DeckDraft> decks = model.decks();
        int count = decks.stream().mapToInt(deck -> deck.notes().size()).sum();
        return words.get("import.found", count, decks.size());
    }

    /// What the button does not say.
    private String outlook() {
        return model.outlookProperty().get() instanceof Outlook now && !now.onlyAdds()
                ? words.get("import.outlook", now.added(), now.updated(), now.unchanged())
                        + (now.kept() > 0 ? " " + words.get("import.kept", now.kept()) : "")
                : "";
    }

    private String importLabel() {
        if (!(model.outlookProperty().get() instanceof Outlook now)) {
            return words.get("import.run");
        }
        if (!now.worthwhile()) {
            return words.get("import.nothing");
        }
        return now.added() > 0
                ? words.get("import.add", now.added())
                : words.get("import.update", now.updated());
    }
}
