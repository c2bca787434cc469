package dev.recto.transfer.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.transfer.text.read.TextReader;

import org.junit.jupiter.api.Test;

import java.util.List;

class CorrectionsTest {
    private static final String TEXT =
            """
            Rivers of Europe
            Danube
            flows through ten countries into the Black Sea
            Rhine
            flows from the Alps into the North Sea
            Loire
            the longest river of France
            Volga
            the longest river of Europe\
            """;

    private final TextReader reader = new TextReader();

    @Test
    void nothingSaidReadsTitleAndPairs() {
        TextReading reading = read(Corrections.NONE);
        assertThat(reading.title()).isEqualTo("Rivers of Europe");
        assertThat(fronts(reading)).containsExactly("Danube", "Rhine", "Loire", "Volga");
    }

    @Test
    void withoutTitleTheFirstLineIsContent() {
        TextReading reading = read(Corrections.NONE.withTitle(false));
        assertThat(reading.title()).isNull();
        assertThat(reading.lines().getFirst().role()).isNotEqualTo(LineRole.TITLE);
    }

    @Test
    void aLineSaidToBeTheTitleIsNoCard() {
        TextReading reading =
                reader.read(
                        "cat\n"
                                + "animal that purrs\n"
                                + "dog\n"
                                + "animal that barks\n"
                                + "cow\n"
                                + "animal that gives milk",
                        Corrections.NONE.withTitle(true));
        assertThat(reading.title()).isEqualTo("cat");
    }

    @Test
    void noiseLeavesItsCardAndTheRestIsReadAnew() {
        TextReading reading =
                read(Corrections.NONE.withRole(2, LineRole.NOISE).withRole(3, LineRole.NOISE));
        assertThat(fronts(reading)).containsExactly("Rhine", "Loire", "Volga");
        assertThat(reading.lines().get(1).role()).isEqualTo(LineRole.NOISE);
    }

    @Test
    void aCardStartsWhereTheLearnerSays() {
        TextReading reading = read(Corrections.NONE.withRole(3, LineRole.FRONT));
        assertThat(fronts(reading)).contains("flows through ten countries into the Black Sea");
    }

    @Test
    void aHeadingIsNoCard() {
        TextReading reading =
                read(Corrections.NONE.withRole(6, LineRole.HEADING).withRole(7, LineRole.HEADING));
        assertThat(fronts(reading)).containsExactly("Danube", "Rhine", "Volga");
    }

    @Test
    void aLineIsJoinedToTheOneAbove() {
        String text = TEXT.replace("through ten", "through\nten");
        TextReading reading = reader.read(text, Corrections.NONE.withJoined(4));
        assertThat(fronts(reading)).containsExactly("Danube", "Rhine", "Loire", "Volga");
        assertThat(reading.cards().getFirst().back())
                .isEqualTo("flows through ten countries into the Black Sea");
    }

    @Test
    void linesBecomeItems() {
        String text = "seas of Europe\nBaltic Sea\nNorth Sea\nBlack Sea";
        Corrections said =
                Corrections.NONE
                        .withTitle(false)
                        .withRole(2, LineRole.ITEM)
                        .withRole(3, LineRole.ITEM)
                        .withRole(4, LineRole.ITEM);
        TextReading reading = reader.read(text, said);
        assertThat(reading.cards())
                .singleElement()
                .extracting(ReadCard::items)
                .isEqualTo(List.of("Baltic Sea", "North Sea", "Black Sea"));
    }

    @Test
    void sidesChangePlacesOneByOneOrAll() {
        TextReading one = read(Corrections.NONE.withSwapped(4));
        assertThat(one.cards().get(1).front()).isEqualTo("flows from the Alps into the North Sea");
        assertThat(one.cards().get(0).front()).isEqualTo("Danube");
        TextReading all = read(Corrections.NONE.withAllSwapped());
        assertThat(all.cards())
                .extracting(ReadCard::back)
                .containsExactly("Danube", "Rhine", "Loire", "Volga");
        assertThat(read(Corrections.NONE.withAllSwapped().withAllSwapped()))
                .isEqualTo(read(Corrections.NONE));
    }

    @Test
    void aStretchHasTheLayoutSaid() {
        TextReading reading = read(Corrections.NONE.withLayout(2, 5, CardLayout.DEFINITION_FIRST));
        assertThat(reading.title()).isEqualTo("Rivers of Europe");
        assertThat(reading.cards().getFirst().back()).isEqualTo("Danube");
        assertThat(reading.cards().getFirst().lines()).containsExactly(2, 3);
    }

    @Test
    void ownSeparatorsDivideSidesAndCards() {
        TextReading reading =
                reader.read(
                        "Oder %% Poland / Ebro %% Spain / Po %% Italy",
                        Corrections.NONE.withSeparators(new Separators("%%", "/")));
        assertThat(fronts(reading)).containsExactly("Oder", "Ebro", "Po");
        assertThat(reading.cards())
                .extracting(ReadCard::back)
                .containsExactly("Poland", "Spain", "Italy");
    }

    @Test
    void aLineIsSplitWhereTheLearnerSays() {
        String line = "\t Danube  flows through ten countries into the Black Sea";
        String text = TEXT.replace("Danube\nflows through ten countries into the Black Sea", line);
        TextReading reading =
                reader.read(text, Corrections.NONE.withSplit(2, line.indexOf("flows")));
        assertThat(fronts(reading)).containsExactly("Danube", "Rhine", "Loire", "Volga");
        assertThat(reading.cards().getFirst().back())
                .isEqualTo("flows through ten countries into the Black Sea");
        assertThat(reading.lines().get(1).role()).isEqualTo(LineRole.CARD);
    }

    @Test
    void whatStandsApartIsNoNoise() {
        String text = TEXT.replace("Loire", "www.loire.fr");
        Corrections apart = Corrections.NONE.withSplit(6, 0);
        assertThat(fronts(reader.read(text, Corrections.NONE))).doesNotContain("www.loire.fr");
        assertThat(fronts(reader.read(text, apart))).contains("www.loire.fr");
        assertThat(fronts(reader.read(text, apart.withRole(6, LineRole.NOISE))))
                .doesNotContain("www.loire.fr");
    }

    @Test
    void whatStandsApartIsNotJoined() {
        Corrections said = Corrections.NONE.withJoined(4).withSplit(4, 0);
        assertThat(read(said)).isEqualTo(read(Corrections.NONE));
        assertThat(said.withJoined(4).splits()).isEmpty();
    }

    @Test
    void aLayoutIsLeftToTheReadingAgain() {
        Corrections said = Corrections.NONE.withLayout(2, 5, CardLayout.DEFINITION_FIRST);
        assertThat(said.withLayout(1, Integer.MAX_VALUE, null)).isEqualTo(Corrections.NONE);
    }

    private TextReading read(Corrections corrections) {
        return reader.read(TEXT, corrections);
    }

    private static List<String> fronts(TextReading reading) {
        return reading.cards().stream().map(ReadCard::front).toList();
    }
}
