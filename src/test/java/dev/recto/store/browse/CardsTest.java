package dev.recto.store.browse;

import static dev.recto.store.TestLibrary.DAY;
import static dev.recto.store.TestLibrary.review;
import static dev.recto.store.TestLibrary.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.ClozeNote;
import dev.recto.model.DeckId;
import dev.recto.model.NoteId;
import dev.recto.model.Review;
import dev.recto.store.TestLibrary;
import dev.recto.store.change.RefusedException;
import dev.recto.store.review.Today;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

class CardsTest {
    @TempDir Path folder;
    private TestLibrary test;
    private DeckId deck;

    @BeforeEach
    void open() {
        test = new TestLibrary(folder);
        deck = test.deck("deck");
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void editingKeepsCardsWhoseQuestionIsStillAsked() {
        var cloze = new ClozeNote("{{c1::a}} {{c2::b}}", "");
        NoteId note = test.library.notes().add(deck, cloze, tags()).id();
        List<Card> before = test.library.cards().of(note);
        test.answer(before.getLast().id(), DAY, 5);
        test.library.notes().edit(note, new ClozeNote("{{c2::B}} {{c3::c}}", ""), tags());
        List<Card> after = test.library.cards().of(note);
        assertThat(after).extracting(Card::ordinal).containsExactly(2, 3);
        assertThat(after.getFirst().id()).isEqualTo(before.getLast().id());
        assertThat(after.getFirst().memory()).isNotNull();
        assertThat(after.getLast().id().value()).isGreaterThan(before.getLast().id().value());
    }

    @Test
    void anAnswerForACardThatIsGoneIsRefused() {
        assertThatThrownBy(() -> test.answer(new CardId(99), DAY, 1))
                .isInstanceOf(RefusedException.class);
        assertThat(test.library.reviews().today(DAY).answers()).isZero();
    }

    @Test
    void theDayIsSummedUpAndThePaceLeavesInterruptionsOut() {
        assertThat(test.library.reviews().pace()).isEmpty();
        var card = test.card(deck, "front");
        test.answer(card.id(), DAY, 1);
        var interrupted = review(card.id(), DAY);
        test.library
                .reviews()
                .record(
                        new Review(
                                card.id(),
                                interrupted.at(),
                                DAY,
                                interrupted.grade(),
                                interrupted.asking(),
                                Duration.ofHours(3),
                                interrupted.scheduler(),
                                false),
                        null);
        assertThat(test.library.reviews().pace()).contains(Duration.ofSeconds(32));
        Today today = test.library.reviews().today(DAY);
        assertThat(today.answers()).isEqualTo(2);
        assertThat(today.byDeck()).containsEntry(deck, 2);
        assertThat(today.taken()).isEqualTo(Duration.ofHours(3).plusSeconds(4));
    }

    @Test
    void theCardsOfADeckAreThoseBelowItToo() {
        test.note(test.deck(deck, "below"), "2");
        test.note(deck, "1");
        test.note(test.deck("other"), "3");
        assertThat(test.library.cards().in(deck))
                .extracting(entry -> entry.note().note().headline())
                .containsExactly("1", "2");
    }
}
