package dev.recto.quiz.mark;

import dev.recto.quiz.mark.token.Formulas;
import dev.recto.quiz.mark.token.Units;
import dev.recto.quiz.mark.word.Letters;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
                && !Formulas.differByCapitals(answer, typed)
                && !Units.differ(answer, typed)) {
            return new Best(answer.strip(), Fit.SAME);
        }
        return telling(answer).stream()
                .flatMap(text -> named(text, typed))
                .min(
                        Comparator.comparing((Best best) -> best.fit().closeness())
                                .thenComparing(best -> best.fit().cost()))
                .orElseThrow();
    }

    /// The texts that the answer accepts, without remarks that only say what the question says.
    private List<String> telling(String answer) {
        List<String> alternatives = Alternatives.split(Letters.plain(answer));
        List<String> telling =
                Alternatives.of(answer).stream()
                        .filter(text -> alternatives.contains(text) || !context.isSaid(text))
                        .toList();
        return telling.isEmpty() ? alternatives : telling;
    }

    /// A text itself, and where it is the name of a person what they are called for short, by the
    /// answer or by the learner.
    private Stream<Best> named(String text, String typed) {
        var whole = new Best(text, comparison.compare(text, typed));
        if (whole.fit().accepted()) {
            return Stream.of(whole);
        }
        if (context.isLongerName(text, typed)) {
            return Stream.of(new Best(text, Fit.FORM));
        }
        Stream<Fit> shorter =
                Stream.concat(
                        context.shorterNames(text).stream()
                                .map(name -> comparison.compare(name, typed)),
                        text.contains(" ")
                                ? Stream.of()
                                : context.shorterNames(typed).stream()
                                        .map(name -> comparison.compare(text, name)));
        return Stream.concat(Stream.of(whole), shorter.map(fit -> new Best(text, fit)));
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
