package dev.recto.ui.exchange.neighbours;

import dev.recto.model.Note;
import dev.recto.model.Source;
import dev.recto.store.Decision.Choice;
import dev.recto.store.Neighbour;
import dev.recto.ui.Words;
import dev.recto.ui.pair.NoteSide;
import dev.recto.ui.widget.PillChoice;
import dev.recto.ui.widget.WideCell;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// Two notes side by side, why they stand there, and what is to become of the new one.
final class PairCell extends WideCell<Neighbour> {
    private final Words words;
    private final NeighboursViewModel model;
    private final Label reason = new Label();
    private final PillChoice<Choice> choice = new PillChoice<>();
    private final GridPane sides = NoteSide.columns();

    PairCell(Words words, NeighboursViewModel model) {
        var sheet = new VBox();
        super(sheet);
        this.words = words;
        this.model = model;
        getStyleClass().add("pair-cell");
        sheet.getStyleClass().add("pair");
        reason.getStyleClass().add("pair-reason");
        reason.setWrapText(true);
        reason.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(reason, Priority.ALWAYS);
        choice.offer(List.of(Choice.values()), each -> words.get("neighbours.choice." + each));
        choice.setMinWidth(USE_PREF_SIZE);
        choice.getChildren().forEach(button -> button.setFocusTraversable(false));
        choice.valueProperty().subscribe(this::choose);
        var head = new HBox(reason, choice);
        head.getStyleClass().add("pair-head");
        sheet.getChildren().setAll(head, sides);
        model.revisionProperty().subscribe(this::refresh);
    }

    @Override
    protected void updateItem(@Nullable Neighbour pair, boolean empty) {
        super.updateItem(pair, empty);
        setShown(pair != null && !empty);
        if (pair == null || empty) {
            setAccessibleText(null);
        } else {
            draw(pair);
            refresh();
        }
    }

    private void choose(@Nullable Choice now) {
        if (now != null && getItem() instanceof Neighbour pair) {
            model.choose(pair, now);
        }
    }

    private void refresh() {
        if (getItem() instanceof Neighbour pair && !isEmpty()) {
            Choice now = model.choice(pair);
            choice.valueProperty().set(now);
            setAccessibleText(
                    words.get(
                            "neighbours.pair",
                            reason.getText(),
                            NoteSide.said(pair.draft().note()),
                            NoteSide.said(pair.note().note()),
                            words.get("neighbours.choice." + now)));
        }
    }

    private void draw(Neighbour pair) {
        String kind = pair.likeness().covered() ? "COVERED" : pair.likeness().kind().name();
        reason.setText(words.get("neighbours.reason." + kind));
        reason.setGraphic(
                new FontIcon(pair.likeness().covered() ? Feather.CHECK_CIRCLE : Feather.COPY));
        Note fresh = pair.draft().note();
        Note present = pair.note().note();
        sides.getChildren().clear();
        sides.addRow(
                0,
                new NoteSide(
                        words.get("neighbours.new"), from(pair.draft().source()), fresh, present),
                new NoteSide(
                        words.get("neighbours.present"),
                        String.join(" / ", pair.deck()),
                        present,
                        fresh));
    }

    private String from(@Nullable Source source) {
        return source == null ? "" : words.get("study.source", source.file(), source.firstLine());
    }
}
