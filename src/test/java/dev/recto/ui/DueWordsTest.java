package dev.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.DeckId;
import dev.recto.model.Flag;
import dev.recto.model.NoteId;
import dev.recto.model.Sm2Memory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Locale;

class DueWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private final DueWords due = new DueWords(new Words(Locale.ENGLISH));
    private final Card fresh =
            new Card(new CardId(1), new NoteId(1), new DeckId(1), 0, null, false, null, Flag.NONE);

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, today",
        "2026-03-11, tomorrow",
        "2026-03-16, in 6 days",
        "2026-03-09, yesterday",
        "2026-03-07, 3 days ago",
        "2029-03-10, 'in 1,096 days'",
    })
    void daysAreCountedFromToday(LocalDate day, String words) {
        assertThat(due.of(day, TODAY)).isEqualTo(words);
    }

    @Test
    void cardsTellWhatKeepsThem() {
        Card learned = fresh.withMemory(new Sm2Memory(250, 2, 6, TODAY, 2, 0));

        assertThat(due.of(fresh, TODAY)).isEqualTo("new");
        assertThat(due.of(learned, TODAY)).isEqualTo("in 6 days");
        assertThat(due.of(learned.withSuspended(true), TODAY)).isEqualTo("kept out of study");
        assertThat(due.of(learned.withBuriedUntil(TODAY.plusDays(1)), TODAY))
                .isEqualTo("put off, tomorrow");
        assertThat(due.of(learned.withBuriedUntil(TODAY), TODAY)).isEqualTo("in 6 days");
    }
}
