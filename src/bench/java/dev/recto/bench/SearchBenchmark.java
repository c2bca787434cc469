package dev.recto.bench;

import dev.recto.store.CardRow;
import dev.recto.store.CardSearch;
import dev.recto.store.CardSort;
import dev.recto.store.Found;
import dev.recto.store.Library;
import dev.recto.store.Progress;
import dev.recto.store.search.QueryParser;

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

/// Searching: the first hundred rows, as they are read when a letter is typed, and the numbers of
/// all that are found.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
@State(Scope.Thread)
public class SearchBenchmark {
    private static final int FIRST = 100;

    @Param({"1000", "100000"})
    int cards;

    /// A word that many notes have, one that few have, a phrase, a letter, and conditions.
    @Param({"kalo", "kalomiten", "\"lo mi\"", "k", "is:due deck:\"Deck 7\"", "lapses>2 -ka"})
    String search;

    private Library library;
    private CardSearch wanted;

    @Setup
    public void open() {
        library = Library.open(Workbench.library(cards), Workbench.CLOCK);
        wanted = CardSearch.of(QueryParser.parse(search).query(), Material.TODAY);
    }

    @Benchmark
    public List<CardRow> first() {
        return library.cards().rows(library.cards().search(wanted, FIRST, Progress.UNSEEN));
    }

    @Benchmark
    public Found all() {
        return library.cards().search(wanted, Integer.MAX_VALUE, Progress.UNSEEN);
    }

    @Benchmark
    public Found sorted() {
        return library.cards().search(wanted.withSort(CardSort.DUE, true), FIRST, Progress.UNSEEN);
    }

    @TearDown
    public void close() {
        library.close();
    }
}
