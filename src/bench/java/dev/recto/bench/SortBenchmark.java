package dev.recto.bench;

import dev.recto.store.Library;
import dev.recto.store.browse.CardRow;
import dev.recto.store.browse.CardSearch;
import dev.recto.store.browse.CardSort;
import dev.recto.store.change.Progress;
import dev.recto.store.search.Query;
import dev.recto.ui.PagedList;

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

/// The first rows of all cards in every order of the table, as they are read when the head of a
/// column is clicked.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 1, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
@State(Scope.Thread)
public class SortBenchmark {
    @Param CardSort sort;

    private Library library;

    @Setup
    public void open() {
        library = Library.open(Workbench.original(SearchBenchmark.CARDS), Workbench.CLOCK);
    }

    @Benchmark
    public List<CardRow> first() {
        CardSearch search = CardSearch.of(Query.EVERYTHING, Material.TODAY).withSort(sort, false);
        return library.cards()
                .rows(library.cards().search(search, PagedList.PAGE, Progress.UNSEEN));
    }

    @TearDown
    public void close() {
        library.close();
    }
}
