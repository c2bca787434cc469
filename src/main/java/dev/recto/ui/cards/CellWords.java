package dev.recto.ui.cards;

import dev.recto.model.Card;
import dev.recto.model.DeckId;
import dev.recto.model.Memory;
import dev.recto.model.Note;
import dev.recto.model.PlainText;
import dev.recto.model.Sm2Memory;
import dev.recto.model.Source;
import dev.recto.model.Tag;
import dev.recto.store.browse.CardRow;
import dev.recto.ui.DueWords;
import dev.recto.ui.Words;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// What stands in the cells of a list of cards or notes. Of a note the figures are those of its
/// cards together: the first date, the least interval and ease, the sums of reviews and lapses.
final class CellWords {
    private static final double HUNDREDTHS = 100.0;

    private final Words words;
    private final DueWords due;
    private final Supplier<LocalDate> today;
    private final ZoneId zone;
    private final Function<DeckId, String> decks;

    /// @param decks the names of decks
    CellWords(Words words, Supplier<LocalDate> today, ZoneId zone, Function<DeckId, String> decks) {
        this.words = words;
        this.due = new DueWords(words);
        this.today = today;
        this.zone = zone;
        this.decks = decks;
    }

    /// The text of a cell; empty where there is nothing to say.
    String of(Column column, CardRow row) {
        return switch (column) {
            case FRONT -> side(row, Note.Sides::question);
            case BACK -> side(row, Note.Sides::answer);
            case DECK -> decks.apply(row.note().deck());
            case TAGS -> row.note().tags().stream().map(Tag::name).collect(Collectors.joining(" "));
            case DUE -> next(row).map(card -> due.of(card, today.get())).orElse("");
            case INTERVAL -> least(row, Memory::interval, days -> words.get("cards.days", days));
            case EASE ->
                    least(
                            row,
                            memory -> ((Sm2Memory) memory).ease(),
                            ease -> words.get("cards.ease", ease / HUNDREDTHS));
            case REVIEWS -> sum(row, Memory::reviews);
            case LAPSES -> sum(row, Memory::lapses);
            case ADDED ->
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                            .withLocale(words.locale())
                            .format(row.note().created().atZone(zone));
            case SOURCE -> source(row.note().source());
        };
    }

    private static String side(CardRow row, Function<Note.Sides, String> side) {
        return row.cards().isEmpty()
                ? row.note().note().headline()
                : PlainText.inOneLine(
                        side.apply(row.note().note().sides(row.cards().getFirst().ordinal())));
    }

    /// The card that comes back first.
    private static Optional<Card> next(CardRow row) {
        return row.cards().stream()
                .min(
                        Comparator.comparing(
                                Card::memory,
                                Comparator.nullsLast(Comparator.comparing(Memory::due))));
    }

    private static String least(
            CardRow row, ToIntFunction<Memory> figure, Function<Integer, String> said) {
        OptionalInt least = row.memories().mapToInt(figure).min();
        return least.isPresent() ? said.apply(least.getAsInt()) : "";
    }

    private String sum(CardRow row, ToIntFunction<Memory> figure) {
        return words.get("cards.number", row.memories().mapToInt(figure).sum());
    }

    private String source(@Nullable Source source) {
        return source == null
                ? ""
                : words.get("cards.source", source.file(), source.firstLine(), source.lastLine());
    }
}
