package dev.recto.ui.quiz;

import dev.recto.model.Maturity;
import dev.recto.quiz.sitting.LearnSitting;
import dev.recto.quiz.sitting.Rung;
import dev.recto.ui.Words;
import dev.recto.ui.widget.MaturityBar;
import dev.recto.ui.widget.ShareBar;

import java.util.List;
import java.util.stream.Stream;

/// How far the cards of a sitting have climbed: those recalled, then those on each rung, the
/// highest first. The patterns are those by which well-known cards are told from new ones.
public final class RungBar extends ShareBar {
    private static final List<List<Rung>> HIGHEST_FIRST =
            List.of(List.of(Rung.FLIP, Rung.ITEMS), List.of(Rung.TYPE), List.of(Rung.RECOGNISE));

    public RungBar() {
        super(
                Stream.of(Maturity.MATURE, Maturity.YOUNG, Maturity.LEARNING, Maturity.NEW)
                        .map(MaturityBar::swatch)
                        .toList());
    }

    /// Shows a sitting.
    void show(Words words, LearnSitting sitting) {
        List<Integer> counts =
                Stream.concat(
                                Stream.of(sitting.done().size()),
                                HIGHEST_FIRST.stream().map(rungs -> count(sitting, rungs)))
                        .toList();
        show(
                counts,
                words.get(
                        "learn.climbed",
                        counts.get(0),
                        counts.get(1),
                        counts.get(2),
                        counts.get(3)));
    }

    private static int count(LearnSitting sitting, List<Rung> rungs) {
        return (int) sitting.waiting().stream().filter(c -> rungs.contains(c.rung())).count();
    }
}
