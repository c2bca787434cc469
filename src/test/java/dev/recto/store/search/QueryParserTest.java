package dev.recto.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

class QueryParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    mitosis                  | mitosis…
                    cell wall                | (cell… & wall…)
                    "cell wall"              | "cell wall"
                    “cell wall”              | "cell wall"
                    "cell wa                 | cell wa…
                    ="Naïve Bayes"           | ="Naïve Bayes"
                    =Naïve                   | ="Naïve"
                    deck:Biology             | deck Biology
                    deck:"Human anatomy"     | deck Human anatomy
                    Tag:exam                 | tag exam
                    is:due                   | is DUE
                    IS:New                   | is NEW
                    flag:red                 | flag RED
                    kind:list                | kind LIST
                    source:lecture           | source lecture
                    due<7                    | DUE < 7
                    due:0                    | DUE = 0
                    due=<-1                  | DUE <= -1
                    ease<2.5                 | EASE < 250
                    ease<2,5                 | EASE < 250
                    lapses>=4                | LAPSES >= 4
                    -plant                   | !plant…
                    not plant                | !plant…
                    not not plant            | !plant…
                    -"cell wall"             | !"cell wall"
                    -is:new due<3            | (!is NEW & DUE < 3)
                    a or b                   | (a… / b…)
                    a OR b c                 | (a… / (b… & c…))
                    (a or b) c               | ((a… / b…) & c…)
                    a and b                  | (a… & b…)
                    -(a b)                   | !(a… & b…)
                    well-known               | well-known…
                    12:30                    | 12:30…
                    http://recto.example     | http://recto.example…
                    f(x)                     | (f… & x…)
                    """)
    void aSearchIsUnderstood(String text, String understood) {
        Parsed parsed = QueryParser.parse(text);
        assertThat(said(parsed.query())).isEqualTo(understood);
        if (!text.equals("\"cell wa") && !text.startsWith("not not")) {
            assertThat(parsed.flaws()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    cell due<            | 5-9   VALUE_MISSING due   | cell…
                    deck:                | 0-5   VALUE_MISSING deck  | ()
                    due<soon cell        | 0-8   NOT_A_NUMBER due    | cell…
                    due<1.5              | 0-7   NOT_A_NUMBER due    | ()
                    is:blue cell         | 0-7   UNKNOWN_VALUE is    | cell…
                    deck<3               | 0-6   NOT_COMPARABLE deck | ()
                    dekc:Biology         | 0-12  UNKNOWN_KEY deck    | dekc:Biology…
                    cell "wal            | 5-9   QUOTE_OPEN          | (cell… & wal…)
                    (cell                | 0-1   BRACKET_OPEN        | cell…
                    cell) wall           | 4-5   BRACKET_TOO_MANY    | (cell… & wall…)
                    cell or              | 5-7   OR_ALONE            | cell…
                    or cell              | 0-2   OR_ALONE            | cell…
                    cell -               | 5-6   NOT_ALONE           | cell…
                    cell - wall          | 5-6   NOT_ALONE           | (cell… & wall…)
                    not                  | 0-3   NOT_ALONE           | ()
                    """)
    void whatIsWrongIsToldWithItsPlaceAndTheRestIsLookedFor(
            String text, String flaw, String understood) {
        Parsed parsed = QueryParser.parse(text);
        assertThat(parsed.flaws())
                .singleElement()
                .extracting(
                        f -> "%d-%d %s %s".formatted(f.from(), f.to(), f.kind(), f.key()).strip())
                .isEqualTo(flaw.replaceAll(" +", " "));
        assertThat(said(parsed.query())).isEqualTo(understood);
    }

    @Test
    void blanksLookForEverything() {
        assertThat(QueryParser.parse(" \t\u00a0\u3000 ").query()).isEqualTo(Query.EVERYTHING);
        assertThat(QueryParser.parse("() \"\" ( )").query()).isEqualTo(Query.EVERYTHING);
    }

    @Test
    void theOutermostPartsAreToldWithTheirPlaces() {
        assertThat(QueryParser.parse("cell -is:new (a or b)").pieces())
                .extracting(p -> p.from() + "-" + p.to() + " " + said(p.query()))
                .containsExactly("0-4 cell…", "5-12 !is NEW", "13-21 (a… / b…)");
        assertThat(QueryParser.parse("a or is:due").pieces())
                .extracting(p -> p.from() + "-" + p.to())
                .containsExactly("0-11");
    }

    @Test
    @Timeout(30)
    void anythingCanBeTyped() {
        String[] bits = {
            "(", ")", "\"", "-", "=", "or", "not", "and", " ", "deck:", "due<", "is:", "x", "7",
            "“", "\\", "'", "%", "東", "\ud83d", "\u0301", "é", ":", "<", "\0"
        };
        var chance = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            String text =
                    chance.ints(chance.nextInt(12), 0, bits.length)
                            .mapToObj(bit -> bits[bit])
                            .collect(Collectors.joining());
            assertThatCode(
                            () -> {
                                Parsed parsed = QueryParser.parse(text);
                                for (int caret = 0; caret <= text.length(); caret++) {
                                    Completion.at(text, caret, Vocabulary.NONE)
                                            .forEach(next -> next.in(text));
                                }
                                parsed.flaws()
                                        .forEach(
                                                f ->
                                                        assertThat(text.substring(f.from(), f.to()))
                                                                .isNotNull());
                            })
                    .as(text)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    @Timeout(30)
    void depthAndLengthAreBounded() {
        assertThat(QueryParser.parse("(".repeat(100_000) + "x").flaws())
                .extracting(Flaw::kind)
                .contains(Flaw.Kind.TOO_LONG, Flaw.Kind.BRACKET_TOO_MANY);
        assertThat(said(QueryParser.parse("(".repeat(500) + "x").query())).isEqualTo("x…");
        assertThat(said(QueryParser.parse("- ".repeat(400) + "-x").query())).isEqualTo("!x…");
    }

    private static String said(Query query) {
        return switch (query) {
            case Query.All all ->
                    all.parts().stream()
                            .map(QueryParserTest::said)
                            .collect(Collectors.joining(" & ", "(", ")"));
            case Query.Any any ->
                    any.parts().stream()
                            .map(QueryParserTest::said)
                            .collect(Collectors.joining(" / ", "(", ")"));
            case Query.Not not -> "!" + said(not.part());
            case Query.Text text ->
                    switch (text.match()) {
                        case BEGINNING -> text.text() + "…";
                        case PHRASE -> '"' + text.text() + '"';
                        case EXACT -> "=\"" + text.text() + '"';
                    };
            case Query.InDeck deck -> "deck " + deck.name();
            case Query.HasTag tag -> "tag " + tag.name();
            case Query.FromSource source -> "source " + source.name();
            case Query.Is is -> "is " + is.state();
            case Query.Flagged flagged -> "flag " + flagged.flag();
            case Query.OfKind kind -> "kind " + kind.kind();
            case Query.Number number ->
                    String.format(
                            Locale.ROOT,
                            "%s %s %d",
                            number.figure(),
                            number.comparison().sign(),
                            number.number());
        };
    }
}
