package dev.recto.bench;

import dev.recto.model.BasicNote;
import dev.recto.model.DeckDraft;
import dev.recto.model.NoteDraft;
import dev.recto.store.Library;
import dev.recto.store.change.Progress;
import dev.recto.store.imports.ImportPlan;
import dev.recto.store.imports.Neighbour;
import dev.recto.store.tidy.Pair;
import dev.recto.store.tidy.PairScope;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// Looking for notes that are much alike: in the whole library, and for a thousand notes of an
/// import. Every hundredth note of the library, and every tenth of the import, is there twice in
/// other words.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Fork(1)
@State(Scope.Thread)
public class PairBenchmark {
    private static final int IMPORTED = 1000;

    @Param({"1000", "10000", "100000"})
    int cards;

    private Library library;
    private ImportPlan plan;

    @Setup
    public void open() {
        library = Library.open(Workbench.library(cards), Workbench.CLOCK);
        List<NoteDraft> notes =
                Material.decks(cards).stream().flatMap(deck -> deck.notes().stream()).toList();
        run("Again", again(notes, 100));
        List<NoteDraft> imported = again(Material.decks(2 * IMPORTED).getLast().notes(), 1);
        plan = plan("Import", imported);
    }

    @Benchmark
    public List<Pair> library() {
        return library.tidy().pairs(PairScope.EVERYTHING, Progress.UNSEEN);
    }

    @Benchmark
    public List<Neighbour> imported() {
        return library.imports().neighbours(plan, Progress.UNSEEN);
    }

    @TearDown
    public void close() {
        library.close();
    }

    /// Every so many-th note, its words the other way round.
    private static List<NoteDraft> again(List<NoteDraft> notes, int every) {
        return IntStream.range(0, notes.size() / every)
                .mapToObj(i -> notes.get(i * every).note())
                .map(note -> note.sides(0))
                .map(sides -> new BasicNote(sides.question() + "?", backwards(sides.answer())))
                .map(NoteDraft::of)
                .toList();
    }

    private static String backwards(String text) {
        return String.join(" ", List.of(text.split("\\s+")).reversed());
    }

    private void run(String deck, List<NoteDraft> notes) {
        library.imports().run(plan(deck, notes), Progress.UNSEEN);
    }

    private static ImportPlan plan(String deck, List<NoteDraft> notes) {
        return new ImportPlan(List.of(new DeckDraft(List.of(deck), "", notes)), Material.OPTIONS);
    }
}
