package dev.recto.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

class NoteTest {
    @Test
    void aBasicNoteAsksBackwardsOnWishAndKeepsItsHintForTheFront() {
        var note = new BasicNote("Oslo", "capital of Norway", "by a fjord", true);
        assertThat(note.ordinals()).containsExactly(BasicNote.FORWARD, BasicNote.REVERSE);
        assertThat(note.sides(BasicNote.REVERSE))
                .isEqualTo(new Note.Sides("capital of Norway", "Oslo", ""));
        assertThat(note.sides(BasicNote.FORWARD).hint()).isEqualTo("by a fjord");
        assertThat(new BasicNote("a", "b").ordinals()).containsExactly(BasicNote.FORWARD);
    }

    @Test
    void aListShowsItsLeadAndNumbersItemsOnlyWhereOrderMatters() {
        var steps = new ListNote("Steps?", "In turn:", List.of("ask", "listen"), true, 2, "");
        assertThat(steps.sides(ListNote.WHOLE).answer()).isEqualTo("In turn:\n\n1. ask\n2. listen");
        assertThat(new ListNote("Any?", List.of("a", "b")).sides(ListNote.WHOLE).answer())
                .isEqualTo("- a\n- b");
    }

    @Test
    void aListCannotRequireMoreThanItHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ListNote("?", "", List.of("a"), false, 2, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ListNote("?", "", List.of("a"), false, 0, ""));
    }

    @ParameterizedTest
    @CsvSource({"0, LEARNING", "5, LEARNING", "6, YOUNG", "20, YOUNG", "21, MATURE"})
    void maturityIsToldByTheInterval(int interval, Maturity expected) {
        assertThat(Maturity.of(interval)).isEqualTo(expected);
    }

    @Test
    void aBuriedCardReturnsOnItsDayAndASuspendedOneDoesNot() {
        LocalDate today = LocalDate.of(2026, 3, 1);
        var card =
                new Card(
                        new CardId(1),
                        new NoteId(1),
                        new DeckId(1),
                        0,
                        null,
                        false,
                        null,
                        Flag.NONE);
        assertThat(card.available(today)).isTrue();
        assertThat(card.withBuriedUntil(today.plusDays(1)).available(today)).isFalse();
        assertThat(card.withBuriedUntil(today).available(today)).isTrue();
        assertThat(card.withSuspended(true).available(today)).isFalse();
    }

    @Test
    void aTagIsOneWordInComposedForm() {
        assertThat(new Tag("  two  words ").name()).isEqualTo("two-words");
        assertThat(new Tag("cafe\u0301")).isEqualTo(new Tag("caf\u00e9"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tag("  "));
    }
}
