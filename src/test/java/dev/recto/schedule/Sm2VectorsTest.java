package dev.recto.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.Grade;
import dev.recto.model.Sm2Memory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What SM-2 must answer, from a file of sequences and study days worked out with exact decimals.
class Sm2VectorsTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final JsonNode VECTORS = read();

    private final Scheduler sm2 = Sm2.standard();

    @Test
    void theFileIsTheWholeOne() {
        assertThat(VECTORS.get("sequences")).hasSize(40);
        assertThat(VECTORS.get("sessions")).hasSize(5);
        assertThat(sequences().filter(s -> s.sequence.has("float_trap"))).hasSizeGreaterThan(5);
        assertThat(sequences().filter(s -> s.sequence.has("late"))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void sequences(Sequence vector) {
        Sm2Memory memory = null;
        for (int i = 0; i < vector.steps().size(); i++) {
            JsonNode step = vector.steps().get(i);
            LocalDate day = memory == null ? START : memory.due().plusDays(vector.late(i));
            memory = (Sm2Memory) sm2.next(memory, Grade.of(step.get("q").asInt()), day);
            assertThat(memory)
                    .as("step %d: %s", i + 1, step)
                    .isEqualTo(
                            new Sm2Memory(
                                    hundredths(step.get("ef")),
                                    step.get("n").asInt(),
                                    interval(step),
                                    day,
                                    i + 1,
                                    memory.lapses()));
        }
    }

    @ParameterizedTest
    @MethodSource
    void studyDays(Item item) {
        LocalDate day = START;
        Sm2Memory memory = item.before();
        List<Grade> answers = item.answers();
        for (Grade answer : answers) {
            memory = (Sm2Memory) sm2.next(memory, answer, day);
        }
        JsonNode after = item.json.get("after");
        assertThat(memory.ease()).isEqualTo(hundredths(after.get("ef")));
        assertThat(memory.streak()).isEqualTo(after.get("n").asInt());
        assertThat(memory.interval()).isEqualTo(after.get("interval").asInt());
        assertThat(memory.reviewed()).isEqualTo(day);
        assertThat(answers).as("asked until settled").hasSize(item.json.get("asked").asInt());
        assertThat(answers.getLast().settled()).isTrue();
        assertThat(answers.subList(0, answers.size() - 1)).noneMatch(Grade::settled);
    }

    static Stream<Sequence> sequences() {
        return VECTORS.get("sequences").valueStream().map(Sequence::new);
    }

    static Stream<Item> studyDays() {
        return VECTORS.get("sessions")
                .valueStream()
                .flatMap(day -> day.get("items").valueStream())
                .map(Item::new);
    }

    private static JsonNode read() {
        InputStream file = Sm2VectorsTest.class.getResourceAsStream("sm2.json");
        return JsonMapper.shared().readTree(file);
    }

    private static int hundredths(JsonNode ease) {
        return new BigDecimal(ease.asString()).movePointRight(2).intValueExact();
    }

    private static int interval(JsonNode step) {
        return step.has("beyond_cap")
                ? Sm2Parameters.PUBLISHED.longest()
                : step.get("interval").asInt();
    }

    record Sequence(JsonNode sequence) {
        JsonNode steps() {
            return sequence.get("steps");
        }

        int late(int step) {
            return sequence.has("late") ? sequence.get("late").get(step).asInt() : 0;
        }

        @Override
        public String toString() {
            return sequence.get("id").asString() + " " + sequence.get("tag").asString();
        }
    }

    record Item(JsonNode json) {
        /// The state before the day; an item never asked before is a new card.
        Sm2Memory before() {
            JsonNode before = json.get("before");
            int interval = before.get("interval").asInt();
            return interval == 0
                    ? null
                    : new Sm2Memory(
                            hundredths(before.get("ef")),
                            before.get("n").asInt(),
                            interval,
                            START.minusDays(interval),
                            1,
                            0);
        }

        List<Grade> answers() {
            var grades = new ArrayList<Grade>();
            json.get("answers").valueStream().forEach(q -> grades.add(Grade.of(q.asInt())));
            return grades;
        }

        @Override
        public String toString() {
            return json.get("item").asString();
        }
    }
}
