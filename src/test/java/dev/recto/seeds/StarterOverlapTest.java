package dev.recto.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.DeckOptions;
import dev.recto.model.NoteId;
import dev.recto.model.StoredNote;
import dev.recto.schedule.Sm2;
import dev.recto.store.Library;
import dev.recto.store.change.Progress;
import dev.recto.store.imports.ImportPlan;
import dev.recto.store.tidy.Pair;
import dev.recto.store.tidy.PairScope;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The starter decks treat one subject after several sources: what two of them teach is found, what
/// only sounds alike is not.
class StarterOverlapTest {
    @TempDir Path folder;
    private List<String> pairs;

    @BeforeEach
    void compare() {
        try (var library = Library.open(folder.resolve("library.recto"), Clock.systemUTC())) {
            var options = new DeckOptions(20, 200, Sm2.standard().id());
            var decks = StarterDecks.files().stream().map(StarterDecks::deck).toList();
            library.imports().run(new ImportPlan(decks, options), Progress.UNSEEN);
            pairs =
                    library.tidy().pairs(PairScope.EVERYTHING, Progress.UNSEEN).stream()
                            .map(pair -> said(library, pair))
                            .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "internal customers",
                "external customers",
                "customer satisfaction",
                "customer attributes",
                "demographic information",
                "psychographic information",
                "firmographic information",
                "perception"
            })
    void theSameConceptOfTwoSourcesIsFound(String concept) {
        assertThat(pairs).contains(concept + " | " + concept);
    }

    @Test
    void conceptsThatOnlySoundAlikeAreNot() {
        assertThat(pairs)
                .noneMatch(pair -> pair.contains("internal") && pair.contains("external"))
                .noneMatch(pair -> pair.contains("demographic") && pair.contains("psychographic"))
                .noneMatch(pair -> pair.contains("satisfaction") && pair.contains("loyalty"))
                .hasSizeLessThan(25);
    }

    private static String said(Library library, Pair pair) {
        Map<NoteId, StoredNote> notes = library.notes().find(List.of(pair.one(), pair.other()));
        String both =
                notes.get(pair.one()).note().headline()
                        + " | "
                        + notes.get(pair.other()).note().headline();
        return both.toLowerCase(Locale.ROOT);
    }
}
