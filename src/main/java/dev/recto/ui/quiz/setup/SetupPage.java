package dev.recto.ui.quiz.setup;

import dev.recto.model.DeckId;
import dev.recto.transfer.paper.PaperWriter;
import dev.recto.ui.FxmlPage;
import dev.recto.ui.Tools;
import dev.recto.ui.quiz.paper.PaperActions;

import javafx.beans.property.SimpleStringProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/// The page where quizzes begin.
public final class SetupPage extends FxmlPage {
    private static final int SEEDS = 1_000_000;

    private final SetupViewModel model;
    private final @Nullable DeckId deck;
    private boolean begun;

    /// @param writers how questions are put on paper
    /// @param deck what is proposed to be asked, or null for what was last
    public SetupPage(Tools tools, List<PaperWriter> writers, @Nullable DeckId deck) {
        this.deck = deck;
        var shown =
                new SetupViewModel(
                        tools.library(),
                        tools::today,
                        () -> ThreadLocalRandom.current().nextInt(SEEDS));
        super(
                tools,
                new SetupController(tools, shown, new PaperActions(tools, writers)),
                new SimpleStringProperty(tools.words().get("window.quiz")));
        model = shown;
    }

    @Override
    public void shown() {
        if (begun) {
            model.refresh();
        } else {
            begun = true;
            model.begin(deck);
        }
        super.shown();
    }

    @Override
    public void close() {
        super.close();
        model.close();
    }
}
