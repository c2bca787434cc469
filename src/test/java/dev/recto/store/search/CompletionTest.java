package dev.recto.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.store.search.Completion.Suggestion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class CompletionTest {
    private static final Vocabulary VOCABULARY =
            new Vocabulary(
                    List.of("Biology", "Biology::Human anatomy", "Symbiosis", "Élan"),
                    List.of("exam", "exam::oral"),
                    List.of("lecture 1.md"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    de              | deck:
                    cell -d         | cell -deck:
                    (i              | (is:
                    du              | due<
                    deck:bio        | deck:Biology␣
                    deck:ana        | deck:"Biology::Human anatomy"␣
                    deck:"human     | deck:"Biology::Human anatomy"␣
                    deck:elan       | deck:Élan␣
                    tag:or          | tag:exam::oral␣
                    is:su           | is:suspended␣
                    flag:r          | flag:red␣
                    source:lec      | source:"lecture 1.md"␣
                    """)
    void whatIsBegunIsCompleted(String text, String completed) {
        List<Suggestion> next = Completion.at(text, text.length(), VOCABULARY);
        assertThat(next.getFirst().in(text)).isEqualTo(completed.replace('␣', ' '));
    }

    @Test
    void namesThatBeginSoComeFirst() {
        assertThat(labels("deck:bio"))
                .containsExactly("Biology", "Biology::Human anatomy", "Symbiosis");
    }

    @Test
    void whereNothingIsBegunTheKeysAreOffered() {
        assertThat(labels("")).startsWith("deck:", "tag:", "is:").contains("due<", "lapses<");
        assertThat(labels("cell ")).hasSize(Key.values().length);
    }

    @Test
    void whatComesAfterTheCaretStays() {
        Suggestion next = Completion.at("is:du tag:exam", 5, VOCABULARY).getFirst();
        assertThat(next.in("is:du tag:exam")).isEqualTo("is:due tag:exam");
    }

    @Test
    void aNumberOrAQuotedTextIsNotGuessed() {
        assertThat(labels("due<")).isEmpty();
        assertThat(labels("\"de")).isEmpty();
        assertThat(labels("zebra")).isEmpty();
    }

    private static List<String> labels(String text) {
        return Completion.at(text, text.length(), VOCABULARY).stream()
                .map(Suggestion::label)
                .toList();
    }
}
