package dev.recto.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.BasicNote;
import dev.recto.model.DeckDraft;
import dev.recto.model.DeckId;
import dev.recto.model.DeckOptions;
import dev.recto.model.NoteDraft;
import dev.recto.model.SchedulerId;
import dev.recto.store.Library;
import dev.recto.store.change.Progress;
import dev.recto.store.imports.ImportPlan;
import dev.recto.transfer.Imported;
import dev.recto.transfer.Material;
import dev.recto.transfer.TransferException;
import dev.recto.transfer.json.JsonDeckWriter;
import dev.recto.transfer.json.JsonFormat;
import dev.recto.ui.Background;
import dev.recto.ui.ObservableLibrary;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

class ExportTest {
    private static final DeckOptions OPTIONS = new DeckOptions(20, 200, new SchedulerId("sm2", ""));

    @TempDir private Path folder;
    private final List<Exception> failures = new ArrayList<>();
    private final Background background = Background.inline(failures::add);
    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.recto"), Clock.systemUTC());
        var plan =
                new ImportPlan(
                        List.of(deck("A"), deck("A", "B"), deck("A", "B", "C"), deck("D")),
                        OPTIONS);
        library.imports().run(plan, Progress.UNSEEN);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void everythingComesBack() throws TransferException {
        var counts = new ArrayList<Integer>();
        Path file = folder.resolve("all.recto.json");
        Export export = export();
        export.drafts()
                .onSuccess(d -> export.write(d, new JsonDeckWriter(), file, counts::add))
                .start();

        Imported imported = new JsonFormat().read(Material.of(file), null);

        assertThat(content(imported.decks())).isEqualTo(content(library.decks().drafts(null)));
        assertThat(counts).containsExactly(4);
        assertThat(failures).isEmpty();
    }

    @Test
    void aDeckLeavesWithTheDecksInItAndOnlyOnce() {
        DeckId b = library.decks().find(List.of("A", "B")).orElseThrow().id();
        var paths = new ArrayList<List<String>>();
        export(b, b)
                .drafts()
                .onSuccess(drafts -> drafts.forEach(draft -> paths.add(draft.path())))
                .start();

        assertThat(paths).containsExactly(List.of("B"), List.of("B", "C"));
    }

    @Test
    void aFailureToWriteIsTold() {
        Path nowhere = folder.resolve("none/all.recto.json");
        export().write(List.of(), new JsonDeckWriter(), nowhere, notes -> {});

        assertThat(failures).hasSize(1).allMatch(TransferException.class::isInstance);
    }

    private Export export(DeckId... decks) {
        return Export.ofDecks(
                new ObservableLibrary(library, background), background, List.of(decks));
    }

    /// Decks without the places where their notes were read.
    private static List<Object> content(List<DeckDraft> decks) {
        return decks.stream()
                .<Object>flatMap(
                        deck ->
                                deck.notes().stream()
                                        .map(n -> List.of(deck.path(), n.note(), n.tags())))
                .toList();
    }

    private static DeckDraft deck(String... path) {
        String name = path[path.length - 1];
        return new DeckDraft(
                List.of(path),
                "",
                List.of(NoteDraft.of(new BasicNote("front of " + name, "back of " + name))));
    }
}
