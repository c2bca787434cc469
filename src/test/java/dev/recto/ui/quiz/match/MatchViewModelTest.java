package dev.recto.ui.quiz.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.ui.LibraryFixture;
import dev.recto.ui.MovingClock;
import dev.recto.ui.quiz.question.Questions;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class MatchViewModelTest {
    private final MovingClock clock = new MovingClock(LibraryFixture.CLOCK.instant());
    private final List<MatchViewModel> finished = new ArrayList<>();
    private final MatchViewModel model =
            new MatchViewModel(Questions.matching(), clock, finished::add);

    @Test
    void aPairIsMadeFromEitherSide() {
        model.left(0);
        model.right(2);
        model.right(0);
        model.left(1);
        assertThat(model.sittingProperty().get().matched()).containsExactlyInAnyOrder(0, 1);
        assertThat(model.isMatchedRight(2)).isTrue();
        assertThat(model.isMatchedRight(3)).isFalse();
        assertThat(model.inHandProperty().get()).isEqualTo(MatchViewModel.Pair.EMPTY);
    }

    @Test
    void takenTwiceItIsPutBack() {
        model.left(0);
        model.left(0);
        model.right(2);
        assertThat(model.sittingProperty().get().matched()).isEmpty();
        assertThat(model.sittingProperty().get().mistakes()).isZero();
    }

    @Test
    void aWrongPairIsShownAndCostsASecond() {
        clock.pass(Duration.ofSeconds(4));
        model.left(0);
        model.right(1);
        assertThat(model.wrongProperty().get()).isEqualTo(new MatchViewModel.Pair(0, 1));
        assertThat(model.timeProperty().get()).isEqualTo(Duration.ofSeconds(5));
        clock.pass(Duration.ofSeconds(2));
        model.tick();
        assertThat(model.timeProperty().get()).isEqualTo(Duration.ofSeconds(7));
        model.left(1);
        assertThat(model.wrongProperty().get()).isEqualTo(MatchViewModel.Pair.EMPTY);
    }

    @Test
    void theEndIsToldOnceWithWhatWasTriedFirst() {
        pair(0, 3);
        pair(0, 2);
        pair(1, 0);
        assertThat(finished).isEmpty();
        pair(2, 3);
        pair(2, 3);
        assertThat(finished).containsExactly(model);
        assertThat(model.firstTries()).containsExactly(3, 0, 3);
    }

    private void pair(int left, int right) {
        model.left(left);
        model.right(right);
    }
}
