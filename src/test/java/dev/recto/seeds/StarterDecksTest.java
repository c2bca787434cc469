package dev.recto.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.BasicNote;
import dev.recto.model.Cloze;
import dev.recto.model.ClozeNote;
import dev.recto.model.DeckDraft;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.transfer.Imported;
import dev.recto.transfer.json.JsonDeckWriter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The form of the starter decks: what every good deck file keeps to.
class StarterDecksTest {
    private static final List<Path> FILES = StarterDecks.files();

    // American and British, of the words that these decks use.
    private static final Pattern AMERICAN =
            Pattern.compile("(?i)organiz|apologiz|recogniz|analyz|behavior|color");
    private static final Pattern BRITISH =
            Pattern.compile("(?i)organis|apologis|recognis|analys|behaviour|colour|enquir");

    @Test
    void thereAreFive() {
        assertThat(FILES).hasSize(5);
    }

    @Test
    void everyNoteHasItsOwnGuid() {
        assertThat(FILES.stream().flatMap(file -> StarterDecks.deck(file).notes().stream()))
                .extracting(draft -> draft.guid())
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void everyDeckHasItsOwnTitle() {
        assertThat(FILES)
                .extracting(file -> StarterDecks.deck(file).name())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void isReadWithoutProblems(Path file) {
        Imported imported = StarterDecks.read(file);
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.decks()).hasSize(1);
        assertThat(imported.notes()).isGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void saysWhatItIs(Path file) {
        DeckDraft deck = StarterDecks.deck(file);
        assertThat(deck.path()).hasSize(1);
        assertThat(deck.name()).startsWith("Customer service: ");
        assertThat(deck.description()).endsWith(".");
        assertThat(deck.notes())
                .allSatisfy(
                        draft -> {
                            assertThat(String.valueOf(draft.guid()))
                                    .contains("recto/" + StarterDecks.stem(file) + "/");
                            assertThat(draft.tags()).isNotEmpty();
                        });
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void asksNothingTwice(Path file) {
        assertThat(StarterDecks.notes(file))
                .flatExtracting(
                        note ->
                                note.ordinals().stream()
                                        .map(n -> note.sides(n).question())
                                        .toList())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void listsAreLists(Path file) {
        assertThat(StarterDecks.notes(file))
                .filteredOn(ListNote.class::isInstance)
                .isNotEmpty()
                .allSatisfy(
                        note ->
                                assertThat(((ListNote) note).items())
                                        .hasSizeGreaterThanOrEqualTo(2)
                                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void noQuestionHoldsItsAnswer(Path file) {
        assertThat(StarterDecks.notes(file))
                .filteredOn(StarterDecksTest::givesItselfAway)
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void keepsToOneSpelling(Path file) {
        String words = String.join(" ", StarterDecks.notes(file).map(StarterDecks::words).toList());
        assertThat(AMERICAN.matcher(words).find()).isNotEqualTo(BRITISH.matcher(words).find());
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void writtenAndReadAgainIsTheSame(Path file, @TempDir Path folder) throws IOException {
        List<DeckDraft> decks = StarterDecks.read(file).decks();
        Path copy = folder.resolve(file.getFileName());
        try (OutputStream out = Files.newOutputStream(copy)) {
            new JsonDeckWriter().write(decks, _ -> Optional.empty(), out);
        }
        assertThat(StarterDecks.read(copy).decks()).isEqualTo(decks);
    }

    private static boolean givesItselfAway(Note note) {
        return note.ordinals().stream()
                .anyMatch(
                        ordinal -> {
                            String question = note.sides(ordinal).question();
                            return answers(note, ordinal).anyMatch(words -> holds(question, words));
                        });
    }

    private static Stream<String> answers(Note note, int ordinal) {
        return switch (note) {
            case BasicNote basic -> Stream.of(basic.sides(ordinal).answer());
            case ListNote list -> list.items().stream();
            case ClozeNote cloze -> Cloze.parse(cloze.text()).answers(ordinal).stream();
        };
    }

    private static boolean holds(String question, String answer) {
        return Pattern.compile("\\b" + Pattern.quote(answer.toLowerCase(Locale.ROOT)) + "\\b")
                .matcher(question.toLowerCase(Locale.ROOT))
                .find();
    }
}
