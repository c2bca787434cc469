package dev.recto.quiz.mark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;

/// Verdicts, reasons and differences; what is forgiven at large is in [MarkingTableTest].
class MarkerTest {
    private final Marker marker = new Marker(Leniency.USUAL);

    private Mark mark(String answer, String typed, String... siblings) {
        return marker.mark(new Expected("", answer, List.of(siblings)), typed);
    }

    @ParameterizedTest
    @CsvSource({
        "photosynthesis, Photosynthesis., RIGHT, SAME",
        "colour, color, RIGHT, FORM",
        "photosynthesis, photosythesis, TYPO, SLIP",
        "der Hund, die Hund, ALMOST, ARTICLE",
        "affect, effect, ALMOST, OTHER_WORD",
        "beyond a reasonable doubt, beyond doubt, ALMOST, MISSING",
        "hypertension, hypotension, WRONG, OPPOSITE",
        "500 mg, 50 mg, WRONG, NUMBER",
        "500 mg, 500 g, WRONG, UNIT",
        "not contagious, contagious, WRONG, NEGATION",
        "Co, CO, WRONG, CAPITALS",
        "Paris, Paris or Rome, WRONG, HEDGED",
        "insulin, '', WRONG, EMPTY",
        "insulin, I don't know, WRONG, EMPTY",
        "insulin, heparin, WRONG, DIFFERENT"
    })
    void eachVerdictHasItsReason(String answer, String typed, Verdict verdict, Reason reason) {
        Mark mark = mark(answer, typed);
        assertThat(mark.verdict()).isEqualTo(verdict);
        assertThat(mark.reason()).isEqualTo(reason);
    }

    @Test
    void whatIsNearerToASiblingIsWrong() {
        assertThat(mark("internal customers", "exernal customers", "external customers").reason())
                .isEqualTo(Reason.SIBLING);
    }

    @Test
    void theNearestAlternativeIsNamed() {
        assertThat(mark("lift / elevator", "elevater").expected()).isEqualTo("elevator");
    }

    @Test
    void accentsCanBeAskedFor() {
        var expected = new Expected("", "corazón", List.of());
        assertThat(marker.mark(expected, "corazon").verdict()).isEqualTo(Verdict.RIGHT);
        Mark strict = new Marker(new Leniency(false)).mark(expected, "corazon");
        assertThat(strict.verdict()).isEqualTo(Verdict.ALMOST);
        assertThat(strict.reason()).isEqualTo(Reason.ACCENT);
    }

    @Test
    void anAlternativeCanBeKept() {
        assertThat(mark(Alternatives.adding("car", "auto"), "auto").verdict())
                .isEqualTo(Verdict.RIGHT);
    }

    @Test
    void theDifferenceLeadsFromOneTextToTheOther() {
        Mark mark = mark("satisfaction", "satsifaction");
        assertThat(joined(mark.diff(), Change.Kind.MISSING)).isEqualTo("satsifaction");
        assertThat(joined(mark.diff(), Change.Kind.SURPLUS)).isEqualTo("satisfaction");
    }

    private static String joined(List<Change> diff, Change.Kind without) {
        return diff.stream()
                .filter(c -> c.kind() != without)
                .map(Change::text)
                .collect(Collectors.joining());
    }

    @Test
    void anyTextIsMarkedWithoutComplaint() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        String alphabet =
                "abzß éÉ0123456789.,;:/()[]{}<>+-*=^'\"%°€$µα東カー한ह\u0301\u200d\uD83D\uDE00\n"
                        + "\t_&|~#@?!";
        for (int i = 0; i < 3000; i++) {
            String answer = text(random, alphabet);
            String typed = text(random, alphabet);
            mark(answer, typed, text(random, alphabet));
            new ListMarker(Leniency.USUAL)
                    .mark(new ExpectedList("", List.of(answer + "x", typed + "y")), typed);
            assertThat(mark(answer + "z", answer + "z").verdict())
                    .as(answer)
                    .isEqualTo(Verdict.RIGHT);
        }
    }

    private static String text(RandomGenerator random, String alphabet) {
        int[] points = alphabet.codePoints().toArray();
        return random.ints(random.nextInt(12), 0, points.length)
                .mapToObj(i -> Character.toString(points[i]))
                .collect(Collectors.joining());
    }

    @Test
    void onlyIdeasThatAreSurelyMetAreTicked() {
        List<String> ideas =
                List.of("people within an organization", "who rely on one another for information");
        assertThat(IdeaMarker.surelyMet(ideas, "They are people in an organisation."))
                .isEqualTo(Set.of(0));
        assertThat(IdeaMarker.surelyMet(ideas, "people not within an organization")).isEmpty();
        assertThat(IdeaMarker.surelyMet(ideas, "something else")).isEmpty();
    }

    @Test
    void aListTellsHitsExtrasAndShare() {
        var expected = new ExpectedList("colours", List.of("red", "green", "blue"), 2, false);
        ListMark mark = new ListMarker(Leniency.USUAL).mark(expected, "blue, pink, bleu, red");
        assertThat(mark.hits()).containsExactly(0, 2);
        assertThat(mark.extras()).contains("pink");
        assertThat(mark.share()).isEqualTo(1);
        assertThat(mark.verdict()).isEqualTo(Verdict.RIGHT);
    }
}
