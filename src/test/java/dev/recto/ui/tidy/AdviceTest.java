package dev.recto.ui.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.BasicNote;
import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.ClozeNote;
import dev.recto.model.DeckId;
import dev.recto.model.Flag;
import dev.recto.model.Guid;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.model.NoteId;
import dev.recto.model.StoredNote;
import dev.recto.store.table.CardEntry;
import dev.recto.ui.tidy.Advice.Kind;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The advice for a card that is forgotten again and again.
class AdviceTest {
    private static final String LONG =
            "one two three four five six seven eight nine ten ".repeat(3);

    static Stream<Arguments> cards() {
        return Stream.of(
                Arguments.of(new BasicNote("What is a tide?", "the sea rises"), 0, Kind.OTHERWISE),
                Arguments.of(new BasicNote("What is a tide?", LONG), 0, Kind.LONG_ANSWER),
                Arguments.of(
                        new BasicNote("tide", "it rises, it falls, by the moon and the sun"),
                        0,
                        Kind.SHORT_FRONT),
                Arguments.of(new BasicNote("潮汐", "海水每天上涨和下落两次因为月亮的引力和太阳"), 0, Kind.SHORT_FRONT),
                Arguments.of(new BasicNote(LONG, "tide", "", true), 1, Kind.LONG_ANSWER),
                Arguments.of(
                        new ListNote("p", List.of("1", "2", "3", "4", "5")), 0, Kind.OTHERWISE),
                Arguments.of(
                        new ListNote("p", List.of("1", "2", "3", "4", "5", "6")),
                        0,
                        Kind.LONG_LIST),
                Arguments.of(
                        new ListNote("p", "", List.of("1", "2", "3", "4", "5", "6"), false, 2, ""),
                        0,
                        Kind.OTHERWISE),
                Arguments.of(new ClozeNote("a {{c1::tide}}", ""), 1, Kind.OTHERWISE),
                Arguments.of(
                        new ClozeNote(LONG + LONG + LONG + "{{c1::x}}", ""), 1, Kind.LONG_TEXT),
                Arguments.of(new ClozeNote("no gap any more", ""), 1, Kind.OTHERWISE));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void isToldByTheShape(Note note, int ordinal, Kind expected) {
        assertThat(Advice.of(entry(note, ordinal), null).getFirst().kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("cards")
    void namesTheNoteItIsConfusedWithFirst(Note note, int ordinal, Kind expected) {
        StoredNote other = entry(new BasicNote("another one", "x"), 0).note();
        assertThat(Advice.of(entry(note, ordinal), other).getFirst())
                .isEqualTo(new Advice(Kind.CONFUSED, "another one"));
        StoredNote same = entry(note, ordinal).note();
        assertThat(Advice.of(entry(note, ordinal), same).getFirst().kind()).isEqualTo(Kind.TWICE);
    }

    private static CardEntry entry(Note note, int ordinal) {
        var id = new NoteId(1);
        var deck = new DeckId(1);
        var stored =
                new StoredNote(
                        id,
                        new Guid("a"),
                        deck,
                        note,
                        new TreeSet<>(),
                        null,
                        Instant.EPOCH,
                        Instant.EPOCH);
        var card = new Card(new CardId(1), id, deck, ordinal, null, false, null, Flag.NONE);
        return new CardEntry(card, stored);
    }
}
