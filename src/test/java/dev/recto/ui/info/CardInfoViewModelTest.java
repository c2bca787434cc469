package dev.recto.ui.info;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.Asking;
import dev.recto.model.BasicNote;
import dev.recto.model.Card;
import dev.recto.model.Grade;
import dev.recto.model.Memory;
import dev.recto.model.NoteId;
import dev.recto.model.Review;
import dev.recto.model.SchedulerId;
import dev.recto.schedule.Sm2;
import dev.recto.ui.LibraryFixture;
import dev.recto.ui.Words;
import dev.recto.ui.chart.Chart;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

class CardInfoViewModelTest {
    private static final LocalDate TODAY = LibraryFixture.TODAY;
    private static final SchedulerId SM2 = Sm2.standard().id();

    @TempDir Path folder;

    private LibraryFixture fixture;
    private NoteId note;
    private List<Card> cards;
    private CardInfoViewModel model;

    @BeforeEach
    void open() {
        fixture = new LibraryFixture(folder);
        note = fixture.note(fixture.deck(null, "Fruit"), new BasicNote("pear", "green", "", true));
        cards = fixture.file.cards().of(note);
        model = new CardInfoViewModel(fixture.library, cards.getFirst().id(), () -> TODAY);
        model.refresh();
    }

    @AfterEach
    void close() {
        model.close();
        fixture.close();
    }

    @Test
    void aNewCardHasNoReasonYet() {
        assertThat(info().history().last()).isNull();
        assertThat(info().deck()).isEqualTo("Fruit");
        assertThat(info().siblings())
                .extracting(sibling -> sibling.id())
                .containsExactly(cards.getLast().id());
    }

    @Test
    void eachAnswerSaysWhatItDid() {
        answer(TODAY.minusDays(7), Grade.GOOD, true, SM2);
        answer(TODAY.minusDays(7), Grade.AGAIN, false, SM2);
        answer(TODAY.minusDays(6), Grade.EASY, true, SM2);
        answer(TODAY.minusDays(6), Grade.HARD, true, SM2);

        Chart chart = new HistoryChart(new Words(Locale.UK), ZoneOffset.UTC).of(info().history());
        assertThat(chart.entries())
                .extracting(entry -> String.join(", ", entry.cells().subList(1, 6)))
                .containsExactly(
                        "Good, Typing, 3 s, one day, moved the date",
                        "Again, Typing, 3 s, , practice",
                        "Easy, Typing, 3 s, 6 days, moved the date",
                        "Hard, Typing, 3 s, , repeat");
        assertThat(info().history().last().grade()).isEqualTo(Grade.EASY);
        assertThat(info().history().last().due()).isEqualTo(TODAY);
    }

    @Test
    void aRuleThatIsNotKnownExplainsNothing() {
        answer(TODAY.minusDays(7), Grade.GOOD, true, SM2);
        answer(TODAY.minusDays(6), Grade.GOOD, true, new SchedulerId("later", ""));

        assertThat(info().history().complete()).isFalse();
        assertThat(info().history().lines()).hasSize(2);
    }

    @Test
    void aDateThatTheLearnerSetIsNotExplainedByTheRule() {
        var reasons = new Reasons(new Words(Locale.UK));
        assertThat(reasons.of(info())).startsWith("The card was never answered");

        Memory planned = Sm2.standard().explain(null, Grade.GOOD, TODAY).after();
        answer(TODAY, Grade.GOOD, true, SM2, planned);
        assertThat(reasons.of(info())).startsWith("Known for the first time");

        answer(TODAY, Grade.GOOD, true, SM2, planned.withInterval(5));
        assertThat(reasons.of(info())).startsWith("You have set a date of this card yourself");
    }

    @Test
    void aDeletedCardIsGone() {
        fixture.library.change(file -> file.notes().delete(List.of(note)), _ -> {});
        assertThat(model.goneProperty().get()).isTrue();
    }

    private CardInfoViewModel.Info info() {
        return model.infoProperty().get();
    }

    private void answer(LocalDate day, Grade grade, boolean counted, SchedulerId rule) {
        answer(day, grade, counted, rule, null);
    }

    private void answer(
            LocalDate day, Grade grade, boolean counted, SchedulerId rule, @Nullable Memory after) {
        var review =
                new Review(
                        cards.getFirst().id(),
                        day.atTime(10, 0).toInstant(ZoneOffset.UTC),
                        day,
                        grade,
                        Asking.TYPED,
                        Duration.ofSeconds(3),
                        rule,
                        counted);
        fixture.library.change(file -> file.reviews().record(review, after), _ -> {});
    }
}
