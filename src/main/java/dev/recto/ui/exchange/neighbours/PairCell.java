package dev.recto.ui.exchange.neighbours;

import dev.recto.model.Note;
import dev.recto.model.Source;
import dev.recto.store.imports.Decision.Choice;
import dev.recto.store.imports.Neighbour;
import dev.recto.ui.Words;
import dev.recto.ui.pair.NoteSide;
import dev.recto.ui.pair.PairSheet;
import dev.recto.ui.widget.WideCell;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// Two notes side by side, why they stand there, and what is to become of the new one.
final class PairCell extends WideCell<Neighbour> {
    private final Words words;
    private final NeighboursViewModel model;
    private final PairSheet<Choice> sheet;

    PairCell(Words words, NeighboursViewModel model) {
        var pair =
                new PairSheet<>(
                        List.of(Choice.values()), each -> words.get("neighbours.choice." + each));
        super(pair);
        this.words = words;
        this.model = model;
        sheet = pair;
        getStyleClass().add("pair-cell");
        sheet.choiceProperty().subscribe(this::choose);
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
            sheet.choiceProperty().set(now);
            setAccessibleText(
                    words.get(
                            "neighbours.pair",
                            sheet.reason(),
                            NoteSide.said(pair.draft().note()),
                            NoteSide.said(pair.note().note()),
                            words.get("neighbours.choice." + now)));
        }
    }

    private void draw(Neighbour pair) {
        boolean covered = pair.likeness().covered();
        String kind = covered ? "COVERED" : pair.likeness().kind().name();
        Note fresh = pair.draft().note();
        Note present = pair.note().note();
        sheet.show(
                words.get("neighbours.reason." + kind),
                covered ? Feather.CHECK_CIRCLE : Feather.COPY,
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
