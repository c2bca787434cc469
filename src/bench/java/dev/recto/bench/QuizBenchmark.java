package dev.recto.bench;

import dev.recto.model.DeckDraft;
import dev.recto.model.Guid;
import dev.recto.model.NoteDraft;
import dev.recto.quiz.make.Pool;
import dev.recto.quiz.make.QuestionMaker;
import dev.recto.quiz.make.QuizOptions;
import dev.recto.quiz.question.Entry;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.question.QuestionKind;

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
import org.openjdk.jmh.annotations.Warmup;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/// Making a quiz of fifty questions of all kinds, with the index of the cards that it needs: as the
/// first thing that the program does, and after others.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Thread)
public class QuizBenchmark {
    static final List<Integer> SIZES = List.of(1_000, 10_000, 40_000);
    private static final int QUESTIONS = 50;

    @Param({"1000", "10000", "40000"})
    int cards;

    private final List<Entry> entries = new ArrayList<>();
    private long seed;

    /// The cards of fifty decks.
    @Setup
    public void cards() {
        for (DeckDraft deck : Material.decks(cards)) {
            for (NoteDraft draft : deck.notes()) {
                Guid guid = new Guid("n" + entries.size());
                entries.add(new Entry(guid, null, deck.path().getLast(), draft.note(), 0));
            }
        }
    }

    @Benchmark
    @Fork(3)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public List<Question> first() {
        return questions();
    }

    @Benchmark
    @Fork(1)
    @Warmup(iterations = 20)
    @Measurement(iterations = 9)
    public List<Question> later() {
        return questions();
    }

    private List<Question> questions() {
        return new QuestionMaker(new Pool(entries), QuizOptions.USUAL)
                .questions(QUESTIONS, List.of(QuestionKind.values()), new SplittableRandom(++seed));
    }
}
