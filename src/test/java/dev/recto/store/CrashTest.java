package dev.recto.store;

import static dev.recto.store.TestLibrary.CLOCK;
import static dev.recto.store.TestLibrary.DAY;
import static dev.recto.store.TestLibrary.OPTIONS;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.BasicNote;
import dev.recto.model.CardId;
import dev.recto.model.DeckDraft;
import dev.recto.model.DeckId;
import dev.recto.model.NoteDraft;
import dev.recto.store.change.Run;
import dev.recto.store.imports.ImportPlan;
import dev.recto.store.note.Draft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The process ends without warning, in another Java that this one starts.
class CrashTest {
    private static final int HALTED = 77;

    @TempDir Path folder;

    @Test
    void anImportThatWasKilledHasNotHappened() throws Exception {
        halts("import");
        try (var library = Library.open(path(), CLOCK)) {
            assertThat(library.decks().all())
                    .extracting(deck -> deck.name())
                    .containsExactly("Deck");
            assertThat(library.cards().find(new CardId(1))).isPresent();
            assertThat(library.check(_ -> Optional.empty()))
                    .extracting(Finding::kind)
                    .containsOnly(Finding.Kind.SCHEDULER);
        }
    }

    @Test
    void anAnswerThatWasGivenIsThere() throws Exception {
        halts("answer");
        try (var library = Library.open(path(), CLOCK)) {
            assertThat(library.reviews().of(new CardId(1))).hasSize(1);
            assertThat(library.cards().find(new CardId(1)).orElseThrow().card().isNew()).isFalse();
        }
    }

    @Test
    void whatWasBeingWrittenIsThere() throws Exception {
        halts("write");
        try (var library = Library.open(path(), CLOCK)) {
            assertThat(library.cards().find(new CardId(1)).orElseThrow().note().note())
                    .isEqualTo(new BasicNote("front, better", "back"));
            assertThat(library.drafts().find(new Draft.NewIn(new DeckId(1))))
                    .map(draft -> draft.note())
                    .contains(new BasicNote("half a ques", ""));
        }
    }

    private void halts(String where) throws IOException, InterruptedException {
        Process other =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                CrashTest.class.getName(),
                                folder.toString(),
                                where)
                        .redirectErrorStream(true)
                        .start();
        String said = new String(other.getInputStream().readAllBytes());
        assertThat(other.waitFor()).as(said).isEqualTo(HALTED);
    }

    private Path path() {
        return folder.resolve("library.recto");
    }

    public static void main(String[] args) {
        var test = new TestLibrary(Path.of(args[0]));
        var card = test.card(test.deck("Deck"), "front");
        test.answer(card.id(), DAY, 1);
        if (args[1].equals("answer")) {
            Runtime.getRuntime().halt(HALTED);
        }
        if (args[1].equals("write")) {
            var run = new Run();
            for (String front : List.of("front, be", "front, better")) {
                test.library
                        .notes()
                        .edit(card.note(), new BasicNote(front, "back"), TestLibrary.tags(), run);
            }
            var half = new BasicNote("half a ques", "");
            test.library
                    .drafts()
                    .keep(
                            new Draft.NewIn(card.deck()),
                            new Draft(card.deck(), half, TestLibrary.tags()));
            Runtime.getRuntime().halt(HALTED);
        }
        var notes =
                IntStream.range(0, 5000)
                        .mapToObj(
                                i -> NoteDraft.of(new BasicNote("front " + i, "back ".repeat(50))))
                        .toList();
        test.library
                .imports()
                .run(
                        new ImportPlan(List.of(new DeckDraft(List.of("New"), "", notes)), OPTIONS),
                        (done, of) -> {
                            if (done >= of - 100) {
                                Runtime.getRuntime().halt(HALTED);
                            }
                            return true;
                        });
    }
}
