package dev.recto.ui.statistics;

import dev.recto.store.statistics.AnswerTally;
import dev.recto.store.statistics.DeckTally;
import dev.recto.store.statistics.Stage;
import dev.recto.ui.chart.Numbers;

import java.util.OptionalDouble;

/// How much was recalled of the cards for which it was time, the young and the mature apart.
///
/// @param youngAsked how often a young card was asked
/// @param young how often it was recalled
/// @param matureAsked how often a mature card was asked
/// @param mature how often it was recalled
record Recall(int youngAsked, int young, int matureAsked, int mature) {
    static final Recall NONE = new Recall(0, 0, 0, 0);

    static Recall of(AnswerTally tally) {
        return of(tally.stage(), tally.answers(), tally.grade().passed() ? tally.answers() : 0);
    }

    static Recall of(DeckTally tally) {
        return of(tally.stage(), tally.asked(), tally.recalled());
    }

    private static Recall of(Stage stage, int asked, int recalled) {
        return switch (stage) {
            case YOUNG -> new Recall(asked, recalled, 0, 0);
            case MATURE -> new Recall(0, 0, asked, recalled);
            case NEW, REPEAT -> NONE;
        };
    }

    Recall plus(Recall other) {
        return new Recall(
                youngAsked + other.youngAsked,
                young + other.young,
                matureAsked + other.matureAsked,
                mature + other.mature);
    }

    int asked() {
        return youngAsked + matureAsked;
    }

    OptionalDouble youngShare() {
        return Numbers.share(young, youngAsked);
    }

    OptionalDouble matureShare() {
        return Numbers.share(mature, matureAsked);
    }

    OptionalDouble share() {
        return Numbers.share(young + mature, asked());
    }
}
