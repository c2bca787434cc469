package dev.recto.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the starter decks teach: nothing gets lost, and no mistake of the material comes back.
class StarterConceptsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "concepts.csv", delimiter = '|', numLinesToSkip = 1)
    void isTaughtByOneNote(String deck, String concept, String keyWords) {
        Path file = StarterDecks.file("customer-service-" + deck);
        assertThat(StarterDecks.notes(file).map(StarterDecks::words))
                .as(concept)
                .anyMatch(note -> Stream.of(keyWords.split("; ")).allMatch(word -> in(note, word)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "precious",
                "notices",
                "recourses",
                "queues",
                "creditability",
                "diagraming",
                "material status"
            })
    void knownMistakeIsCorrected(String mistake) {
        assertThat(StarterDecks.files().stream().flatMap(StarterDecks::notes))
                .extracting(StarterDecks::words)
                .noneMatch(note -> in(note, mistake));
    }

    /// Whether a word, or one that begins with it, is in the text.
    private static boolean in(String text, String word) {
        return Pattern.compile("(?iu)(?<![\\p{L}\\d])" + Pattern.quote(word)).matcher(text).find();
    }
}
