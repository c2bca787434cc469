package dev.recto.ui.quiz.setup;

import dev.recto.model.Tag;
import dev.recto.quiz.question.Direction;
import dev.recto.quiz.question.QuestionKind;
import dev.recto.store.deck.DeckStatus;
import dev.recto.store.quiz.QuizScope;
import dev.recto.ui.Command;
import dev.recto.ui.PageController;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.quiz.match.MatchPage;
import dev.recto.ui.quiz.paper.PaperActions;
import dev.recto.ui.quiz.plan.QuizMode;
import dev.recto.ui.quiz.plan.QuizPlan;
import dev.recto.ui.quiz.test.Exam;
import dev.recto.ui.quiz.test.TestDraft;
import dev.recto.ui.quiz.test.TestPage;
import dev.recto.ui.widget.Field;
import dev.recto.ui.widget.Narrowing;
import dev.recto.ui.widget.PillChoice;
import dev.recto.ui.widget.Shown;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Shows what [SetupViewModel] holds, and begins what was chosen.
public final class SetupController implements PageController {
    /// Where fewer letters than this stand side by side, the parts stand one below the other.
    private static final double ROOMY = 58;

    private static final List<Integer> LIMITS = List.of(0, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180);
    private static final int MOST_TAGS = 8;

    private final Tools tools;
    private final Words words;
    private final SetupViewModel model;
    private final PaperActions papers;
    private final ScopeWords scopes;
    private final List<Command> commands = new ArrayList<>();
    private final BooleanProperty possible = new SimpleBooleanProperty();

    private boolean wanted;

    @FXML private Region page;
    @FXML private Label measureLabel;
    @FXML private PillChoice<QuizMode> modeChoice;
    @FXML private Label modeLabel;
    @FXML private TextField searchField;
    @FXML private DeckPicker deckPicker;
    @FXML private Chips<Tag> tagChips;
    @FXML private CheckBox dueBox;
    @FXML private CheckBox flaggedBox;
    @FXML private CheckBox missedBox;
    @FXML private Pane testPane;
    @FXML private Spinner<Integer> countSpinner;
    @FXML private Chips<QuestionKind> kindChips;
    @FXML private PillChoice<Side> directionChoice;
    @FXML private ComboBox<Integer> limitBox;
    @FXML private Label outlookLabel;
    @FXML private Button paperButton;
    @FXML private Button startButton;
    @FXML private PastView pastView;

    /// Which side is asked for.
    private enum Side {
        EITHER,
        TO_BACK,
        TO_FRONT;

        static Side of(QuizPlan plan) {
            return plan.direction() == null ? EITHER : valueOf(plan.direction().name());
        }
    }

    SetupController(Tools tools, SetupViewModel model, PaperActions papers) {
        this.tools = tools;
        this.words = tools.words();
        this.model = model;
        this.papers = papers;
        scopes = new ScopeWords(words);
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    /// One press of Enter begins.
    @Override
    public void focus() {
        wanted = !possible.get();
        startButton.requestFocus();
    }

    @FXML
    private void initialize() {
        Narrowing.watch(page, measureLabel, ROOMY);
        modeChoice.offer(
                List.of(QuizMode.values()), mode -> words.get("setup.mode." + mode.name()));
        modeChoice
                .valueProperty()
                .subscribe(
                        mode -> {
                            if (mode != null) {
                                model.mode(mode);
                            }
                        });
        for (QuizMode mode : QuizMode.values()) {
            command(
                    "setup.mode." + mode.name(),
                    mode.name().substring(0, 1),
                    () -> model.mode(mode));
        }
        command("setup.start", "Enter Shortcut+Enter", this::start)
                .when(possible)
                .wire(startButton);
        command("paper.menu", "Shortcut+P", this::paper).when(possible).wire(paperButton);
        command("setup.search", "Shortcut+F Slash", searchField::requestFocus)
                .describe(searchField);
        searchField.textProperty().subscribe(this::showChoices);
        deckPicker.onChoice(
                (deck, wanted) -> {
                    if (deck == null) {
                        model.allDecks();
                    } else {
                        model.deck(deck, wanted);
                    }
                    // What can not be taken away stays ticked.
                    showChoices();
                });
        tagChips.setUp(Tag::name, model::tag);
        for (CheckBox box : List.of(dueBox, flaggedBox, missedBox)) {
            box.setOnAction(
                    _ ->
                            model.only(
                                    dueBox.isSelected(),
                                    flaggedBox.isSelected(),
                                    missedBox.isSelected()));
        }
        kindChips.setUp(kind -> words.get("kind." + kind.name()), model::kind);
        countSpinner.setValueFactory(new IntegerSpinnerValueFactory(1, QuizPlan.MOST));
        countSpinner.setAccessibleText(words.get("setup.count"));
        countSpinner.getEditor().setAccessibleText(words.get("setup.count"));
        countSpinner
                .focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                countSpinner.commitValue();
                            }
                        });
        countSpinner.valueProperty().subscribe(_ -> wish());
        directionChoice.offer(
                List.of(Side.values()), side -> words.get("setup.direction." + side.name()));
        directionChoice.valueProperty().subscribe(_ -> wish());
        limitBox.getItems().setAll(LIMITS);
        limitBox.setConverter(Field.shownAs(minutes -> words.get("setup.limit", minutes)));
        limitBox.setAccessibleText(words.get("setup.time"));
        limitBox.valueProperty().subscribe(_ -> wish());
        model.planProperty().subscribe(this::show);
        model.shelfProperty().subscribe(this::showChoices);
        model.outlookProperty().subscribe(this::showOutlook);
        model.pastProperty().subscribe(this::showPast);
    }

    private Command command(String key, String keys, Runnable action) {
        var command = new Command(words.get(key), keys, action);
        commands.add(command);
        return command;
    }

    /// Takes over what the controls of a test say, once they have been filled.
    private void wish() {
        Integer count = countSpinner.getValue();
        Side side = directionChoice.valueProperty().get();
        Integer minutes = limitBox.getValue();
        if (count != null && side != null && minutes != null) {
            model.change(
                    now ->
                            new QuizPlan(
                                    now.mode(),
                                    now.scope(),
                                    count,
                                    now.kinds(),
                                    side == Side.EITHER ? null : Direction.valueOf(side.name()),
                                    minutes));
        }
    }

    private void show(QuizPlan plan) {
        modeChoice.valueProperty().set(plan.mode());
        modeLabel.setText(words.get("setup.about." + plan.mode().name()));
        QuizScope scope = plan.scope();
        dueBox.setSelected(scope.onlyDue());
        flaggedBox.setSelected(scope.onlyFlagged());
        missedBox.setSelected(scope.onlyMissed());
        boolean test = plan.mode() == QuizMode.TEST;
        Shown.set(testPane, test);
        Shown.set(paperButton, test);
        kindChips.show(EnumSet.allOf(QuestionKind.class), plan.kinds());
        // The last of them first: as long as one is empty, none is taken for a wish.
        if (limitBox.getValue() == null) {
            countSpinner.getValueFactory().setValue(plan.count());
            directionChoice.valueProperty().set(Side.of(plan));
            limitBox.setValue(plan.minutes());
        } else {
            countSpinner.getValueFactory().setValue(plan.count());
            limitBox.setValue(plan.minutes());
            directionChoice.valueProperty().set(Side.of(plan));
        }
        showChoices();
        showOutlook();
    }

    private void showChoices() {
        Shelf shelf = model.shelfProperty().get();
        QuizScope scope = model.planProperty().get().scope();
        String letters = searchField.getText().strip().toLowerCase(Locale.ROOT);
        List<DeckStatus> decks =
                shelf.decks().stream().filter(each -> has(each.deck().name(), letters)).toList();
        deckPicker.show(words, shelf, scope.decks(), decks);
        List<Tag> tags =
                shelf.tags().stream()
                        .filter(tag -> scope.tags().contains(tag) || has(tag.name(), letters))
                        .limit(MOST_TAGS)
                        .toList();
        tagChips.show(tags, scope.tags());
        Shown.set(tagChips, !tags.isEmpty());
    }

    private static boolean has(String name, String letters) {
        return name.toLowerCase(Locale.ROOT).contains(letters);
    }

    private void showOutlook() {
        Outlook outlook = model.outlookProperty().get();
        QuizPlan plan = model.planProperty().get();
        possible.set(model.possible());
        // It could not take the focus as long as nothing was known of the cards.
        if (wanted && possible.get()) {
            wanted = false;
            startButton.requestFocus();
        }
        boolean kindless = plan.mode() == QuizMode.TEST && plan.kinds().isEmpty();
        outlookLabel.setText(
                outlook.cards() > 0 && kindless
                        ? words.get("setup.lack.KINDS")
                        : outlook.cards() > 0
                                ? words.get("setup.fits", outlook.cards())
                                : words.get("setup.lack." + outlook.lack().name()));
    }

    private void showPast() {
        pastView.show(
                words,
                model.pastProperty().get(),
                model.shelfProperty().get(),
                new PastView.Actions(
                        sitting -> open(sitting.scope()),
                        model::forget,
                        this::resume,
                        model::forgetTest));
    }

    private void open(QuizScope scope) {
        tools.navigator().learn(scope);
    }

    private void start() {
        countSpinner.commitValue();
        model.remember();
        QuizPlan plan = model.planProperty().get();
        switch (plan.mode()) {
            case LEARN -> open(plan.scope());
            case TEST -> test();
            case MATCH ->
                    model.round(
                            round ->
                                    round.ifPresentOrElse(
                                            question ->
                                                    tools.navigator()
                                                            .open(
                                                                    new MatchPage(
                                                                            tools,
                                                                            plan.scope(),
                                                                            model::round,
                                                                            question)),
                                            () -> refuse("setup.noPairs")));
        }
    }

    private void test() {
        boolean free =
                model.pastProperty().get().test().isEmpty()
                        || tools.dialogs()
                                .confirm(
                                        words.get("setup.newTest"),
                                        words.get("setup.newTestText"),
                                        words.get("setup.newTest"));
        if (free) {
            make(exam -> tools.navigator().open(new TestPage(tools, papers, exam, null)));
        }
    }

    private void resume(TestDraft draft) {
        model.exam(
                draft,
                exam -> {
                    if (exam.questions().isEmpty()) {
                        refuse("setup.testGone");
                        model.forgetTest();
                    } else {
                        tools.navigator().open(new TestPage(tools, papers, exam, draft));
                    }
                });
    }

    private void paper() {
        make(exam -> papers.offer(paperButton, exam.title(), exam.sheets()));
    }

    private void make(Consumer<Exam> use) {
        String title = scopes.of(model.planProperty().get().scope(), model.shelfProperty().get());
        model.exam(
                title,
                exam -> {
                    if (exam.questions().isEmpty()) {
                        refuse("setup.noQuestions");
                    } else {
                        use.accept(exam);
                    }
                });
    }

    private void refuse(String key) {
        outlookLabel.setText(words.get(key));
    }
}
