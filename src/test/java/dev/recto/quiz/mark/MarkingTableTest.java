package dev.recto.quiz.mark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The tables of typed answers, each with its reason. A row of `marking.tsv` is: what should come
/// of it (`accept`, `reject`, or `slip` for a wrong answer that is another real word), the prompt,
/// the answer, the siblings, what was typed, why. A row of `lists.tsv` is: the prompt, the items,
/// how many are required, ordered or not, what was typed, the items met, the number of extras, why.
class MarkingTableTest {
    private static final String AND = " ~ ";

    private record Row(String outcome, Expected expected, String typed, String why) {
        boolean accepted() {
            return new Marker(Leniency.USUAL).mark(expected, typed).verdict().accepted();
        }
    }

    private static List<String[]> table(String name) {
        try (InputStream in =
                MarkingTableTest.class.getResourceAsStream("/dev/recto/quiz/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static List<String> several(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(AND));
    }

    private static List<Row> rows(String outcome) {
        return table("marking.tsv").stream()
                .filter(f -> f[0].equals(outcome))
                .map(f -> new Row(f[0], new Expected(f[1], f[2], several(f[3])), f[4], f[5]))
                .toList();
    }

    @Test
    void theTableIsLargeEnoughToMeanSomething() {
        assertThat(rows("accept")).hasSizeGreaterThan(1000);
        assertThat(rows("reject")).hasSizeGreaterThan(800);
        assertThat(rows("slip")).hasSizeGreaterThan(200);
        assertThat(table("lists.tsv")).hasSizeGreaterThan(400);
    }

    @Test
    void atMostOneWrongAnswerInAHundredIsAccepted() {
        List<Row> wrong = rows("reject");
        assertThat(wrong.stream().filter(Row::accepted))
                .hasSizeLessThanOrEqualTo(wrong.size() / 100);
    }

    @Test
    void atMostOneRightAnswerInTwentyIsRejected() {
        List<Row> right = rows("accept");
        assertThat(right.stream().filter(row -> !row.accepted()))
                .hasSizeLessThanOrEqualTo(right.size() / 20);
    }

    @Test
    void ofOtherWordsOneSlipAwayAtMostAQuarterIsAccepted() {
        List<Row> slips = rows("slip");
        assertThat(slips.stream().filter(Row::accepted)).hasSizeLessThanOrEqualTo(slips.size() / 4);
    }

    @Test
    void itemsOfListsAreFound() {
        int met = 0;
        int missed = 0;
        int invented = 0;
        for (String[] f : table("lists.tsv")) {
            var expected =
                    new ExpectedList(f[0], several(f[1]), Integer.parseInt(f[2]), f[3].equals("y"));
            ListMark mark =
                    new ListMarker(Leniency.USUAL).mark(expected, f[4].replace("\\n", "\n"));
            Set<Integer> hits = new HashSet<>(mark.hits());
            Set<Integer> right =
                    Arrays.stream(f[5].split(" "))
                            .filter(i -> !i.isEmpty())
                            .map(Integer::valueOf)
                            .collect(Collectors.toSet());
            met += (int) hits.stream().filter(right::contains).count();
            missed += (int) right.stream().filter(i -> !hits.contains(i)).count();
            invented += (int) hits.stream().filter(i -> !right.contains(i)).count();
        }
        assertThat(2.0 * met / (2.0 * met + missed + invented)).isGreaterThan(0.97);
    }
}
