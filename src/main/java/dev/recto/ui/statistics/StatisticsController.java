package dev.recto.ui.statistics;

import dev.recto.model.DeckId;
import dev.recto.store.statistics.Figures;
import dev.recto.ui.Command;
import dev.recto.ui.PageController;
import dev.recto.ui.Tools;
import dev.recto.ui.Words;
import dev.recto.ui.chart.ChartPanel;
import dev.recto.ui.statistics.StatisticsViewModel.Shown;
import dev.recto.ui.widget.CardGrid;
import dev.recto.ui.widget.PillChoice;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Binds the page of statistics.
public final class StatisticsController implements PageController {
    private final Tools tools;
    private final Words words;
    private final StatisticsViewModel model;
    private final List<Command> commands = new ArrayList<>();
    private final PillChoice<Span> spanChoice = new PillChoice<>();
    private final Label yearLabel = new Label();
    private final ChartPanel forecast;
    private final ChartPanel calendar;
    private final ChartPanel recall;
    private final ChartPanel known;
    private final ChartPanel askings;
    private final ChartPanel decks;
    private final ChartPanel grades;
    private final ChartPanel hours;
    private final List<ChartPanel> panels;
    private boolean tables;
    private boolean choosing;

    @FXML private Pane page;
    @FXML private ComboBox<Choice> deckBox;
    @FXML private PillChoice<Period> periodChoice;
    @FXML private TodayView todayView;
    @FXML private Pane calendarArea;
    @FXML private CardGrid grid;
    @FXML private Pane decksArea;

    StatisticsController(Tools tools, StatisticsViewModel model) {
        this.tools = tools;
        this.words = tools.words();
        this.model = model;
        forecast = ChartPanel.columns(words, words.get("statistics.noForecast"));
        calendar =
                ChartPanel.year(
                        words, words.get("statistics.noCalendar"), model.yearProperty()::get);
        String noRecall = words.get("statistics.noRecall");
        recall = ChartPanel.columns(words, noRecall);
        known = ChartPanel.columns(words, words.get("statistics.noKnown"));
        askings = ChartPanel.rows(words, noRecall);
        decks = ChartPanel.rows(words, noRecall);
        String noAnswers = words.get("statistics.noAnswers");
        grades = ChartPanel.rows(words, noAnswers);
        hours = ChartPanel.columns(words, noAnswers);
        panels = List.of(calendar, forecast, known, recall, grades, hours, askings, decks);
    }

    /// What can be done on this page.
    @Override
    public List<Command> commands() {
        return commands;
    }

    /// Gives the focus to the choice of the period: a box would take letters for itself.
    @Override
    public void focus() {
        periodChoice.getChildren().getFirst().requestFocus();
    }

    @FXML
    private void initialize() {
        page.visibleProperty().bind(model.shownProperty().isNotNull());
        command("statistics.tables", "T", this::turnTables);
        periodChoice.offer(
                List.of(Period.values()), period -> words.get("statistics.period." + period));
        periodChoice.valueProperty().bindBidirectional(model.periodProperty());
        spanChoice.offer(List.of(Span.values()), span -> words.get("statistics.span." + span));
        spanChoice.valueProperty().set(Span.MONTH);
        forecast.with(spanChoice);
        var reach = model.shownProperty();
        Command back = command("statistics.yearBack", "P", () -> model.turn(-1));
        Command forward = command("statistics.yearForward", "N", () -> model.turn(1));
        yearLabel.textProperty().bind(model.yearProperty().map(String::valueOf));
        calendar.with(
                button(back, Feather.CHEVRON_LEFT),
                yearLabel,
                button(forward, Feather.CHEVRON_RIGHT));
        calendarArea.getChildren().add(calendar);
        grid.getChildren().setAll(panels.subList(1, panels.size() - 1));
        decksArea.getChildren().add(decks);
        deckBox.setAccessibleText(words.get("statistics.deckHead"));
        deckBox.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        choice -> {
                            if (choice != null && !choosing) {
                                model.deckProperty().set(choice.deck);
                            }
                        });
        List<ObservableValue<?>> causes =
                List.of(reach, model.yearProperty(), spanChoice.valueProperty());
        causes.forEach(cause -> cause.subscribe(this::show));
        tools.settings().property().subscribe(this::show);
    }

    private void turnTables() {
        tables = !tables;
        panels.forEach(panel -> panel.setTable(tables));
    }

    private void show() {
        Shown shown = model.shownProperty().get();
        if (shown == null) {
            return;
        }
        var names = new DeckNames(shown.decks());
        offerDecks(names);
        Figures figures = shown.figures();
        todayView.show(words, shown, tools.settings().get());
        calendar.show(new CalendarChart(words).of(figures.days(), model.yearProperty().get()));
        var coming = new ForecastChart(words);
        forecast.show(
                spanChoice.valueProperty().get() == Span.YEAR
                        ? coming.year(figures.due(), shown.today())
                        : coming.month(figures.due(), shown.today()));
        known.show(new KnownChart(words).of(figures, shown.from(), shown.today()));
        var recalled = new RecallChart(words);
        recall.show(recalled.byMonth(figures.answers()));
        askings.show(recalled.byAsking(figures.answers()));
        decks.show(recalled.byDeck(figures.decks(), names));
        grades.show(new GradeChart(words).of(figures.answers()));
        hours.show(new HourChart(words).of(figures.hours()));
    }

    private void offerDecks(DeckNames names) {
        List<Choice> choices =
                Stream.concat(
                                Stream.of(new Choice(null, words.get("statistics.allDecks"))),
                                names.sorted().stream().map(id -> new Choice(id, names.of(id))))
                        .toList();
        choosing = true;
        if (!deckBox.getItems().equals(choices)) {
            deckBox.getItems().setAll(choices);
        }
        deckBox.getSelectionModel()
                .select(
                        choices.stream()
                                .filter(
                                        choice ->
                                                Objects.equals(
                                                        choice.deck, model.deckProperty().get()))
                                .findFirst()
                                .orElse(choices.getFirst()));
        choosing = false;
    }

    private Command command(String key, String keys, Runnable action) {
        var command = new Command(words.get(key), keys, action);
        commands.add(command);
        return command;
    }

    private static Button button(Command command, Ikon icon) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        command.wire(button);
        return button;
    }

    /// How far the forecast reaches.
    private enum Span {
        MONTH,
        YEAR
    }

    /// A deck that can be chosen, or all of them.
    private record Choice(@Nullable DeckId deck, String name) {
        @Override
        public String toString() {
            return name;
        }
    }
}
