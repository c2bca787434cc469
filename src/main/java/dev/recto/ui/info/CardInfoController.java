package dev.recto.ui.info;

import dev.recto.model.Note;
import dev.recto.model.PlainText;
import dev.recto.model.Source;
import dev.recto.store.table.CardEntry;
import dev.recto.ui.DueWords;
import dev.recto.ui.PageController;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.chart.Chart;
import dev.recto.ui.chart.ChartPanel;
import dev.recto.ui.chart.ChartTable;
import dev.recto.ui.chart.Moment;
import dev.recto.ui.info.CardInfoViewModel.Info;
import dev.recto.ui.widget.Narrowing;
import dev.recto.ui.widget.Shown;

import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// Binds the page about one card.
public final class CardInfoController implements PageController {
    private static final double ROOMY = 52;

    private final Tools tools;
    private final Words words;
    private final CardInfoViewModel model;
    private final ChartPanel plot;
    private List<Moment> moments = List.of();

    @FXML private ScrollPane scroll;
    @FXML private Pane page;
    @FXML private Label questionLabel;
    @FXML private Label answerLabel;
    @FXML private GridPane factsPane;
    @FXML private Label whyLabel;
    @FXML private Pane historyArea;
    @FXML private Pane tableArea;
    @FXML private Pane siblingsBox;
    @FXML private Pane siblingsList;
    @FXML private Pane sourceBox;
    @FXML private Label placeLabel;
    @FXML private Label sourceLabel;

    CardInfoController(Tools tools, CardInfoViewModel model) {
        this.tools = tools;
        this.words = tools.words();
        this.model = model;
        plot = ChartPanel.moments(words, words.get("info.noHistory"), () -> moments);
    }

    /// Gives the focus to the page, which arrows scroll then.
    @Override
    public void focus() {
        scroll.requestFocus();
    }

    @FXML
    private void initialize() {
        Narrowing.watch(page, answerLabel, ROOMY);
        page.visibleProperty().bind(model.infoProperty().isNotNull());
        historyArea.getChildren().add(plot);
        model.infoProperty()
                .subscribe(
                        info -> {
                            if (info != null) {
                                show(info);
                            }
                        });
        model.goneProperty()
                .subscribe(
                        gone -> {
                            if (gone) {
                                tools.navigator().back();
                            }
                        });
    }

    private void show(Info info) {
        Note.Sides sides = sides(info.entry());
        questionLabel.setText(PlainText.of(sides.question()));
        answerLabel.setText(PlainText.of(sides.answer()));
        factsPane.getChildren().clear();
        new Facts(words, tools.clock().getZone()).of(info).forEach(this::fact);
        whyLabel.setText(new Reasons(words).of(info));
        history(info.history());
        siblingsList
                .getChildren()
                .setAll(info.siblings().stream().map(each -> sibling(each, info)).toList());
        Shown.set(siblingsBox, !info.siblings().isEmpty());
        source(info.entry().note().source());
    }

    private void fact(String name, String value) {
        var label = new Label(name);
        label.getStyleClass().add("text-muted");
        label.setMinWidth(Label.USE_PREF_SIZE);
        var text = new Label(value);
        text.setWrapText(true);
        label.setLabelFor(text);
        GridPane.setValignment(label, VPos.TOP);
        factsPane.addRow(factsPane.getRowCount(), label, text);
    }

    private void history(CardHistory history) {
        Chart chart = new HistoryChart(words, tools.clock().getZone()).of(history);
        moments =
                history.lines().stream()
                        .map(
                                line ->
                                        new Moment(
                                                line.review().day().toEpochDay(),
                                                (line.changed() ? "grade-" : "repeat grade-")
                                                        + line.review()
                                                                .grade()
                                                                .name()
                                                                .toLowerCase(Locale.ROOT)))
                        .toList();
        plot.show(chart);
        Shown.set(tableArea, !chart.entries().isEmpty());
        tableArea.getChildren().setAll(new ChartTable(chart));
    }

    private Node sibling(CardEntry card, Info info) {
        var due = new DueWords(words);
        var link =
                new Hyperlink(
                        words.get(
                                "info.sibling",
                                PlainText.of(sides(card).question()),
                                due.of(card.card(), info.today())));
        link.setWrapText(true);
        link.setOnAction(_ -> tools.navigator().open(new CardInfoPage(tools, card.id())));
        return link;
    }

    private void source(@Nullable Source source) {
        Shown.set(sourceBox, source != null);
        if (source != null) {
            placeLabel.setText(
                    words.get("info.place", source.file(), source.firstLine(), source.lastLine()));
            sourceLabel.setText(source.text());
            Shown.set(sourceLabel, !source.text().isBlank());
        }
    }

    private static Note.Sides sides(CardEntry entry) {
        return entry.note().note().sides(entry.card().ordinal());
    }
}
