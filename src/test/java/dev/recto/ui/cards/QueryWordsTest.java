package dev.recto.ui.cards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.store.search.Flaw;
import dev.recto.store.search.QueryParser;
import dev.recto.ui.Words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Locale;

class QueryWordsTest {
    private final QueryWords words = new QueryWords(new Words(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    deck:"Human anatomy"  | In Human anatomy
                    -is:due               | Not: Due
                    due<7                 | Days until due < 7
                    ease<2.5              | Ease < 2.5
                    kind:list or flag:red | List or Red flag
                    (a is:new)            | a, New
                    ="Naïve"              | Exactly “Naïve”
                    """)
    void aPartIsSaidInAFewWords(String search, String said) {
        assertThat(words.part(QueryParser.parse(search).query())).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    due<soon     | “soon” is no number for due: write due<7.
                    dekc:Biology | There is no “dekc:” to search by. Did you mean deck:Biology?
                    flag:pink    | “pink” means nothing here: write one of flag:red, flag:orange, flag:green, flag:blue.
                    cell -       | “-” leaves nothing out: write a word right behind it, as in -plant.
                    """)
    void aFlawIsOneSentenceWithTheWayOut(String search, String said) {
        assertThat(words.flaw(QueryParser.parse(search).flaws().getFirst())).isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource
    void everyFlawHasItsWords(Flaw.Kind kind) {
        assertThat(words.flaw(new Flaw(0, 1, kind, "x", "due"))).isNotBlank();
    }

    @Test
    void whereNothingIsFoundThereIsAdvice() {
        assertThat(words.advice(QueryParser.parse("a b"))).contains("Take a part away");
        assertThat(words.advice(QueryParser.parse("a"))).contains("another one");
        assertThat(words.advice(QueryParser.parse("is:x"))).contains("is:new");
    }
}
