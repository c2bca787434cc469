package dev.recto.schedule;

import dev.recto.model.Grade;
import dev.recto.model.Memory;
import dev.recto.model.SchedulerId;
import dev.recto.model.Sm2Memory;
import dev.recto.schedule.Sm2Explanation.Rule;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// SM-2 as published: P. A. Wozniak, *Optimization of learning*, 1990, section 3.2.
///
/// Where the text leaves a choice, Recto reads it so: an interval is rounded up to whole days every
/// time; a failed answer leaves the ease as it is; the ease *before* an answer multiplies; the
/// first answer of a study day counts and the repeats of that day change nothing; being late
/// neither helps nor harms, because the planned interval is what grows. All arithmetic is exact, in
/// whole hundredths.
public final class Sm2 implements Scheduler {

    /// The name of this rule in a [SchedulerId].
    public static final String NAME = "sm2";

    private static final int HUNDREDTHS = 100;

    private final Sm2Parameters parameters;
    private final SchedulerId id;

    public Sm2(Sm2Parameters parameters) {
        this.parameters = parameters;
        this.id = new SchedulerId(NAME, parameters.text());
    }

    /// SM-2 with the published parameters.
    public static Sm2 standard() {
        return new Sm2(Sm2Parameters.PUBLISHED);
    }

    @Override
    public SchedulerId id() {
        return id;
    }

    @Override
    public Sm2Explanation explain(@Nullable Memory before, Grade grade, LocalDate day) {
        return switch (before) {
            case null -> explained(null, fresh(day), grade, day);
            case Sm2Memory memory when !day.isAfter(memory.reviewed()) ->
                    new Sm2Explanation(Rule.ANSWERED_BEFORE, memory, grade, day, memory, 0);
            case Sm2Memory memory -> explained(memory, memory, grade, day);
        };
    }

    private Sm2Memory fresh(LocalDate day) {
        return new Sm2Memory(parameters.startEase(), 0, 0, day, 0, 0);
    }

    private Sm2Explanation explained(
            @Nullable Sm2Memory before, Sm2Memory known, Grade grade, LocalDate day) {
        boolean passed = grade.passed();
        int streak = passed ? known.streak() + 1 : 0;
        long product = streak > 2 ? (long) known.interval() * known.ease() : 0;
        long grown = Math.ceilDiv(product, HUNDREDTHS);
        Rule rule =
                switch (streak) {
                    case 0 -> Rule.FAILED;
                    case 1 -> Rule.FIRST;
                    case 2 -> Rule.SECOND;
                    default -> grown > parameters.longest() ? Rule.LONGEST : Rule.GROWN;
                };
        int interval =
                switch (streak) {
                    case 0, 1 -> parameters.first();
                    case 2 -> parameters.second();
                    default -> (int) Math.min(grown, parameters.longest());
                };
        int ease =
                passed
                        ? Math.max(parameters.leastEase(), known.ease() + easeChange(grade))
                        : known.ease();
        int lapses = !passed && known.streak() > 0 ? known.lapses() + 1 : known.lapses();
        var after = new Sm2Memory(ease, streak, interval, day, known.reviews() + 1, lapses);
        return new Sm2Explanation(rule, before, grade, day, after, product);
    }

    /// Step 5 of the text, 0.1 - (5 - q)(0.08 + (5 - q) 0.02), in hundredths.
    private static int easeChange(Grade grade) {
        int missing = Grade.EASY.quality() - grade.quality();
        return 10 - missing * (8 + missing * 2);
    }
}
