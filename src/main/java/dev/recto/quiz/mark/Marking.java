package dev.recto.quiz.mark;

import java.util.Comparator;

/// The marking of one question: its context read once, its texts compared.
final class Marking {
    private final Expected expected;
    private final Context context;
    private final Comparison comparison;

    Marking(Expected expected, Leniency leniency) {
        this.expected = expected;
        this.context = new Context(expected);
        this.comparison = new Comparison(context, new WordFit(leniency, context));
    }

    /// The text of an answer that what was typed fits best.
    record Best(String text, Fit fit) {}

    Context context() {
        return context;
    }

    Best best(String answer, String typed) {
        if (Letters.plain(answer).equalsIgnoreCase(Letters.plain(typed))
                && !Formulas.differByCapitals(answer, typed)) {
            return new Best(answer.strip(), Fit.SAME);
        }
        return Alternatives.of(answer).stream()
                .map(text -> new Best(text, comparison.compare(text, typed)))
                .min(
                        Comparator.comparing((Best best) -> best.fit().closeness())
                                .thenComparing(best -> best.fit().cost()))
                .orElseThrow();
    }

    /// How well what was typed fits the answer to another question.
    Fit nearestSibling(String typed) {
        return expected.siblings().stream()
                .filter(sibling -> !sibling.isBlank())
                .map(sibling -> best(sibling, typed).fit())
                .min(Comparator.comparing(Fit::closeness).thenComparing(Fit::cost))
                .orElse(Fit.far(Reason.DIFFERENT));
    }
}
