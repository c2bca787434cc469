package dev.recto.bench;

import dev.recto.transfer.text.Corrections;
import dev.recto.transfer.text.TextReading;
import dev.recto.transfer.text.read.TextReader;

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

import java.util.List;
import java.util.concurrent.TimeUnit;

/// Reading the layout of a text in a heap of 512 MB: pairs of lines, lists below prompts, and pairs
/// on one line take turns.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Measurement(iterations = 7)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m"})
@State(Scope.Thread)
public class ReadBenchmark {
    static final List<Integer> SIZES = List.of(100_000, 1_000_000, 10_000_000);

    @Param({"100000", "1000000", "10000000"})
    int characters;

    private String text;

    @Setup
    public void write() {
        StringBuilder all = new StringBuilder("Everything there is to know\n");
        for (int card = 1; all.length() < characters; card++) {
            switch (card / 10 % 3) {
                case 0 ->
                        all.append("term ")
                                .append(card)
                                .append("\nwhat is meant by the term that ")
                                .append(card)
                                .append(" stands for, in a sentence\n");
                case 1 ->
                        all.append("List two reasons for ")
                                .append(card)
                                .append(":\n- it is ")
                                .append(card)
                                .append("\n- it is not ")
                                .append(card + 1)
                                .append('\n');
                default ->
                        all.append("word ")
                                .append(card)
                                .append(" - its meaning, which is ")
                                .append(card)
                                .append(" times as long\n");
            }
        }
        text = all.substring(0, characters);
    }

    @Benchmark
    public TextReading recto() {
        // A reader that has seen the text would only weigh it again.
        return new TextReader().read(text, Corrections.NONE);
    }
}
