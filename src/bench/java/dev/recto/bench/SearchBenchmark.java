package dev.recto.bench;

import dev.recto.store.Library;
import dev.recto.store.browse.CardRow;
import dev.recto.store.browse.CardSearch;
import dev.recto.store.browse.Found;
import dev.recto.store.change.Progress;
import dev.recto.store.search.QueryParser;
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

/// Searching a library of [#CARDS]: the first rows, as they are read when a letter is typed, and
/// the numbers of all that are found.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 1, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
@State(Scope.Thread)
public class SearchBenchmark {
    static final int CARDS = 100_000;

    /// Nothing; words that many, some or few notes have; a letter; a phrase; and every kind of
    /// condition, also those that hold for nearly all cards or for none.
    @Param({
        "",
        "kalo",
        "kalomiten",
        "k",
        "ka lo mi",
        "\"lo mi\"",
        "=kalo",
        "-ka",
        "is:due",
        "is:due deck:\"Deck 7\"",
        "is:suspended",
        "is:leech kalo",
        "lapses>2 -ka",
        "reviews>30",
        "due<7",
        "added<7",
        "kind:cloze",
        "tag:topic-5",
        "source:other"
    })
    String search;

    private Library library;
    private CardSearch wanted;

    @Setup
    public void open() {
        library = Library.open(Workbench.original(CARDS), Workbench.CLOCK);
        wanted = CardSearch.of(QueryParser.parse(search).query(), Material.TODAY);
    }

    @Benchmark
    public List<CardRow> first() {
        return library.cards()
                .rows(library.cards().search(wanted, PagedList.PAGE, Progress.UNSEEN));
    }

    @Benchmark
    public Found all() {
        return library.cards().search(wanted, Integer.MAX_VALUE, Progress.UNSEEN);
    }

    @TearDown
    public void close() {
        library.close();
    }
}
