package dev.recto.store.imports;

import static dev.recto.store.TestLibrary.OPTIONS;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.model.BasicNote;
import dev.recto.model.Card;
import dev.recto.model.DeckDraft;
import dev.recto.model.ListNote;
import dev.recto.model.NoteDraft;
import dev.recto.model.Source;
import dev.recto.model.StoredNote;
import dev.recto.store.Dump;
import dev.recto.store.TestLibrary;
import dev.recto.store.change.Progress;
import dev.recto.store.imports.Decision.Choice;
import dev.recto.store.likeness.Likeness;
import dev.recto.store.table.CardEntry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/// Which notes of an import are like one of the library, and what becomes of them.
class NeighboursTest {
    @TempDir Path folder;
    private TestLibrary test;

    @BeforeEach
    void open() {
        test = new TestLibrary(folder);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @ParameterizedTest(name = "{2}: {4}, {5}")
    @CsvFileSource(
            resources = "/dev/recto/store/likeness/neighbours.csv",
            delimiter = '|',
            numLinesToSkip = 1)
    void isFoundIfItIsMuchLikeOneOfTheLibrary(
            String front, String back, String newFront, String newBack, String expected, String why)
            throws Exception {
        run(plan("Library", 0, 1));
        List<Neighbour> found = neighbours(plan(note(newFront, newBack)));
        assertThat(found.stream().map(NeighboursTest::said).findFirst().orElse("none"))
                .as(why)
                .isEqualTo(expected);
        assertThat(found)
                .allSatisfy(
                        it -> assertThat(it.note().note()).isEqualTo(new BasicNote(front, back)));
    }

    @Test
    void allAreFoundTogetherAndEachIsInOnePairAtMost() throws Exception {
        run(plan("Library", 0, 1));
        List<Neighbour> found = neighbours(plan("Import", 2, 3));
        List<String[]> rows = rows();
        List<Integer> expected =
                IntStream.range(0, rows.size())
                        .filter(i -> !rows.get(i)[4].equals("none"))
                        .boxed()
                        .toList();
        assertThat(found).extracting(Neighbour::index).isEqualTo(expected);
        assertThat(found).extracting(it -> it.note().id()).doesNotHaveDuplicates();
        assertThat(found).extracting(Neighbour::deck).containsOnly(List.of("Library"));
    }

    @Test
    void whatTheImportUpdatesAnywayIsNoNeighbour() throws Exception {
        run(plan("Library", 0, 1));
        assertThat(neighbours(plan("Library", 0, 1))).isEmpty();
    }

    @Test
    void listsAreComparedByTheirItems() {
        var list =
                new ListNote(
                        "Name the rocky planets", List.of("Mercury", "Venus", "Earth", "Mars"));
        run(plan(NoteDraft.of(list)));
        var other =
                new ListNote(
                        "name the rocky planets", List.of("Mars", "Earth", "Venus", "Mercury"));
        Neighbour found = neighbours(elsewhere(NoteDraft.of(other))).getFirst();
        assertThat(said(found)).isEqualTo("SAME_FRONT covered");
    }

    @Test
    void onlyWhatTheLibrarySaysAlreadyIsLeftOutUnasked() {
        run(plan(note("tide", "the rise and fall of the sea, twice a day")));
        assertThat(suggestion("Tides", "the rise and fall of the sea")).isEqualTo(Choice.SKIP);
        assertThat(suggestion("Tides", "the rise and fall of the sea by the pull of the moon"))
                .isEqualTo(Choice.KEEP_BOTH);
        assertThat(suggestion("Tides", "the rise and fall of the sea, not twice a day"))
                .isEqualTo(Choice.KEEP_BOTH);
        assertThat(suggestion("Tides", "3 m")).isEqualTo(Choice.KEEP_BOTH);
    }

    @ParameterizedTest
    @EnumSource
    void aDecisionIsCarriedOutAndUndone(Choice choice) {
        run(plan(note("tide", "the rise and fall of the sea")));
        StoredNote before = notes().getFirst();
        Card card = test.library.cards().of(before.id()).getFirst();
        test.answer(card.id(), TestLibrary.DAY, 6);
        String state = Dump.of(test.library);

        ImportPlan plan =
                elsewhere(note("tides", "how the sea rises and falls"), note("ebb", "it falls"));
        Neighbour pair = neighbours(plan).getFirst();
        Comparison comparison = run(plan.deciding(Map.of(pair.index(), pair.decide(choice))));

        assertThat(comparison.added()).isEqualTo(choice == Choice.KEEP_BOTH ? 2 : 1);
        assertThat(comparison.updated()).isEqualTo(choice == Choice.UPDATE ? 1 : 0);
        assertThat(comparison.skipped()).isEqualTo(choice == Choice.SKIP ? 1 : 0);
        assertThat(test.library.notes().find(before.id()).orElseThrow().note().headline())
                .isEqualTo(choice == Choice.UPDATE ? "tides" : "tide");
        assertThat(test.library.cards().of(before.id()).getFirst().memory()).isNotNull();
        assertThat(notes()).hasSize(choice == Choice.KEEP_BOTH ? 3 : 2);

        test.library.history().undo();
        assertThat(Dump.of(test.library)).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource
    void theSameImportOnceMoreAddsNothing(Choice choice) {
        run(plan(note("tide", "the rise and fall of the sea")));
        var note = new BasicNote("tides", "how the sea rises and falls");
        var source = new Source("sea.txt", 1, 2);
        ImportPlan plan = elsewhere(new NoteDraft(null, note, new TreeSet<>(), source));
        Neighbour pair = neighbours(plan).getFirst();
        run(plan.deciding(Map.of(pair.index(), pair.decide(choice))));
        assertThat(neighbours(plan)).isEmpty();
        Comparison again = run(plan);
        assertThat(again.added() + again.updated()).isZero();
    }

    @Test
    void aNoteThatWasEnoughAndIsGoneIsEnoughNoLonger() {
        run(plan(note("tide", "the rise and fall of the sea")));
        ImportPlan plan = elsewhere(note("tides", "how the sea rises and falls"));
        Neighbour pair = neighbours(plan).getFirst();
        run(plan.deciding(Map.of(0, pair.decide(Choice.SKIP))));
        test.library.notes().delete(List.of(pair.note().id()));
        assertThat(run(plan).added()).isEqualTo(1);
    }

    @Test
    void aDecisionOnANoteThatIsGoneOrTakenAddsTheNote() {
        run(plan(note("tide", "the rise and fall of the sea")));
        ImportPlan two =
                elsewhere(note("tides", "how the sea rises"), note("a tide", "how the sea falls"));
        Neighbour pair = neighbours(two).getFirst();
        Decision update = pair.decide(Choice.UPDATE);
        Comparison comparison =
                test.library.imports().compare(two.deciding(Map.of(0, update, 1, update)));
        assertThat(comparison.updated()).isEqualTo(1);
        assertThat(comparison.added()).isEqualTo(1);
        test.library.notes().delete(List.of(pair.note().id()));
        for (Choice choice : Choice.values()) {
            Map<Integer, Decision> decisions = Map.of(0, pair.decide(choice));
            assertThat(test.library.imports().compare(two.deciding(decisions)).added())
                    .isEqualTo(2);
        }
    }

    @Test
    void theSearchCanBeCalledOff() {
        run(plan(note("tide", "the rise and fall of the sea")));
        NoteDraft[] many = new NoteDraft[200];
        Arrays.setAll(many, i -> note("front " + i, "back"));
        assertThatThrownBy(
                        () ->
                                test.library
                                        .imports()
                                        .neighbours(elsewhere(many), (done, all) -> done < all / 2))
                .isInstanceOf(CancellationException.class);
    }

    private Choice suggestion(String front, String back) {
        return neighbours(elsewhere(note(front, back))).getFirst().suggestion();
    }

    private List<Neighbour> neighbours(ImportPlan plan) {
        return test.library.imports().neighbours(plan, Progress.UNSEEN);
    }

    private Comparison run(ImportPlan plan) {
        return test.library.imports().run(plan, Progress.UNSEEN).comparison();
    }

    private List<StoredNote> notes() {
        return test.cards().stream().map(CardEntry::note).distinct().toList();
    }

    private static String said(Neighbour pair) {
        Likeness likeness = pair.likeness();
        return likeness.kind() + (likeness.covered() ? " covered" : "");
    }

    private static NoteDraft note(String front, String back) {
        return NoteDraft.of(new BasicNote(front, back));
    }

    private static ImportPlan plan(NoteDraft... notes) {
        return deck("Import", notes);
    }

    private static ImportPlan elsewhere(NoteDraft... notes) {
        return deck("Elsewhere", notes);
    }

    private static ImportPlan deck(String name, NoteDraft... notes) {
        return new ImportPlan(List.of(new DeckDraft(List.of(name), "", List.of(notes))), OPTIONS);
    }

    private static ImportPlan plan(String deck, int front, int back) throws Exception {
        return deck(
                deck,
                rows().stream().map(row -> note(row[front], row[back])).toArray(NoteDraft[]::new));
    }

    private static List<String[]> rows() throws IOException, URISyntaxException {
        Path file =
                Path.of(
                        NeighboursTest.class
                                .getResource("/dev/recto/store/likeness/neighbours.csv")
                                .toURI());
        return Files.readAllLines(file).stream().skip(1).map(line -> line.split("\\|")).toList();
    }
}
