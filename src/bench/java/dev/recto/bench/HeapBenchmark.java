package dev.recto.bench;

import dev.recto.model.DeckDraft;
import dev.recto.store.Library;
import dev.recto.store.change.Progress;
import dev.recto.store.deck.DeckStatus;
import dev.recto.store.imports.ImportPlan;
import dev.recto.store.imports.Imported;
import dev.recto.store.table.CardEntry;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import java.util.List;
import java.util.concurrent.TimeUnit;

/// What 100,000 cards need of a heap of 200 MB, which must be enough: to study them, and to import
/// them. How much of it is in use, when all else is collected, is noted.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx200m"})
@State(Scope.Thread)
public class HeapBenchmark {
    static final int CARDS = 100_000;
    static final String LIVE = "live";

    private static final double MEGABYTE = 1024 * 1024;

    private Library library;
    private List<DeckDraft> decks;
    private List<DeckStatus> counts;
    private List<CardEntry> queue;
    private Imported imported;

    @Benchmark
    public void study() {
        library = Library.open(Workbench.original(CARDS), Workbench.CLOCK);
        counts = library.decks().statuses(Material.TODAY);
        queue = library.reviews().queue(null, Material.TODAY);
        noteHeap();
    }

    @Benchmark
    public void imports() {
        library = Library.open(Workbench.empty("import.recto"), Workbench.CLOCK);
        decks = Material.decks(CARDS);
        imported = library.imports().run(new ImportPlan(decks, Material.OPTIONS), Progress.UNSEEN);
        noteHeap();
    }

    private static void noteHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        Notes.note(LIVE, (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE);
    }

    @TearDown
    public void close() {
        library.close();
    }
}
