package dev.recto.transfer.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.transfer.Formats;
import dev.recto.transfer.Imported;
import dev.recto.transfer.Material;
import dev.recto.transfer.TransferException;
import dev.recto.transfer.csv.CsvFormat;
import dev.recto.transfer.json.JsonFormat;
import dev.recto.transfer.text.read.TextFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

/// Texts as they are found, dirtier than the others: whole pages of sites, exports, chats, slides
/// and printed pages, in several character sets. They are read as the program reads a file, by the
/// likeliest format.
class WildTextsTest {
    /// What is out of order in slides cannot be told from their text alone.
    private static final double LEAST_OF_SLIDES = 0.5;

    private static final double LEAST = 0.92;

    private final Formats formats =
            new Formats(List.of(new JsonFormat(), new CsvFormat(), new TextFormat()));

    static List<Fixture> texts() {
        return Fixture.all("wild");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsMostOfEveryText(Fixture fixture) throws TransferException {
        Score score = score(fixture);
        assertThat(score.f1())
                .as("missed %s", score.missed())
                .isGreaterThanOrEqualTo(
                        fixture.name().startsWith("slide") ? LEAST_OF_SLIDES : LEAST);
    }

    @Test
    void readsNearlyAllOfAllTexts() throws TransferException {
        List<Fixture> texts = texts();
        assertThat(texts).hasSizeGreaterThan(55);
        double sum = 0;
        for (Fixture fixture : texts) {
            sum += score(fixture).f1();
        }
        assertThat(sum / texts.size()).isGreaterThanOrEqualTo(0.97);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void findsTheTitle(Fixture fixture) throws TransferException {
        String found = read(fixture).decks().getFirst().path().getLast();
        assertThat(fixture.titles().isEmpty() || fixture.isTitle(found)).as(found).isTrue();
    }

    private Score score(Fixture fixture) throws TransferException {
        return fixture.score(
                read(fixture).decks().stream()
                        .flatMap(deck -> deck.notes().stream())
                        .map(draft -> Fixture.side(draft.note()))
                        .toList());
    }

    private Imported read(Fixture fixture) throws TransferException {
        return formats.read(Material.of(fixture.file()));
    }
}
