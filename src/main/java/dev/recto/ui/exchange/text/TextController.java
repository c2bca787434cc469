package dev.recto.ui.exchange.text;

import dev.recto.transfer.text.Corrections;
import dev.recto.transfer.text.LineRole;
import dev.recto.transfer.text.TextReading;
import dev.recto.ui.Command;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.widget.Narrowing;
import dev.recto.ui.widget.PillChoice;

import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/// Binds the screen of a text that is imported.
public final class TextController {
    /// Where fewer letters than this stand side by side, lines and cards are shown one at a time.
    private static final double ROOMY = 40;

    private final Tools tools;
    private final Words words;
    private final TextViewModel model;
    private final TextCommands commands;
    private final TextFields fields;
    private final LineList lines;
    private final CardList cards;
    private final LayoutWords layoutWords;

    @FXML private VBox textScreen;
    @FXML private StackPane barArea;
    @FXML private HBox narrowBox;
    @FXML private PillChoice<Half> halfChoice;
    @FXML private SplitPane halves;
    @FXML private VBox linesHalf;
    @FXML private VBox cardsHalf;
    @FXML private StackPane countsArea;
    @FXML private Label cardsLabel;
    @FXML private ToggleButton orderButton;
    @FXML private Button unsureButton;

    /// @param reader reads the text anew as the learner wishes
    public TextController(Tools tools, Consumer<Corrections> reader) {
        this.tools = tools;
        words = tools.words();
        model = new TextViewModel(reader);
        commands = new TextCommands(words, model, this::split, this::chooseLayout);
        fields = new TextFields(words, model);
        lines = new LineList(words, model, new LineMenu(words, model, commands));
        cards = new CardList(words, model);
        layoutWords = new LayoutWords(words);
    }

    /// Shows a reading.
    ///
    /// @param obeyed what the reading knew
    /// @param other whether it is of another text than the last
    public void show(TextReading reading, Corrections obeyed, boolean other) {
        model.show(reading, obeyed, other);
    }

    /// How many cards a reading has, and its layout in words.
    public String summary(TextReading reading) {
        return words.get("text.summary", reading.cards().size(), layoutWords.of(reading));
    }

    /// What can be said of the text as a whole, as controls; always the same ones.
    public List<Node> fields() {
        return fields.all();
    }

    /// What can be done with the text.
    public List<Command> commands() {
        return commands.all();
    }

    /// Gives the focus to the lines.
    public void focus() {
        lines.requestFocus();
        if (model.linesProperty().get().isEmpty() && !lines.getItems().isEmpty()) {
            model.select(List.of(1));
        }
    }

    @FXML
    private void initialize() {
        barArea.getChildren().add(new CorrectionBar(words, model, commands));
        countsArea.getChildren().add(new RoleCounts(words, model));
        linesHalf.getChildren().add(lines);
        cardsHalf.getChildren().add(1, cards);
        VBox.setVgrow(lines, Priority.ALWAYS);
        VBox.setVgrow(cards, Priority.ALWAYS);
        model.tallyProperty().subscribe(this::show);
        orderButton.selectedProperty().bindBidirectional(model.leastCertainFirstProperty());
        commands.nextUnsure().wire(unsureButton);
        halfChoice.offer(List.of(Half.values()), half -> words.get("text.half." + half));
        halfChoice.valueProperty().set(Half.LINES);
        halfChoice.valueProperty().subscribe(this::fit);
        textScreen.widthProperty().subscribe(this::fit);
        Narrowing.watch(textScreen, cardsLabel, ROOMY);
    }

    private void show(Tally tally) {
        cardsLabel.setText(words.get("text.cardCount", tally.cards()));
        unsureButton.setText(words.get("text.toLookAt", tally.toLookAt()));
    }

    private void fit() {
        boolean narrow = textScreen.getWidth() < ROOMY * cardsLabel.getFont().getSize();
        narrowBox.setVisible(narrow);
        narrowBox.setManaged(narrow);
        List<Node> shown =
                !narrow
                        ? List.of(linesHalf, cardsHalf)
                        : halfChoice.valueProperty().get() == Half.CARDS
                                ? List.of(cardsHalf)
                                : List.of(linesHalf);
        if (!shown.equals(halves.getItems())) {
            halves.getItems().setAll(shown);
        }
    }

    private void split() {
        int line = model.linesProperty().get().getFirst();
        if (model.line(line).role() != LineRole.BLANK) {
            new SplitForm(words, tools.dialogs())
                    .ask(model.line(line))
                    .ifPresent(at -> model.split(line, at));
        }
    }

    private void chooseLayout() {
        new LayoutMenu(words, model::layoutOfLines).show(barArea, Side.BOTTOM, 0, 0);
    }

    /// What is in view where there is no room for both.
    enum Half {
        LINES,
        CARDS
    }
}
