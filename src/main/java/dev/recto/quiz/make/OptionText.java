package dev.recto.quiz.make;

import dev.recto.quiz.question.Direction;
import dev.recto.quiz.question.Question;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Brings answers to one look, so that a full stop or a copula does not tell one from the others.
final class OptionText {
    private static final Pattern COPULA =
            Pattern.compile("^(?:is|are|was|were)\\s+(?=\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("[\\s.;,:]+$");
    private static final Pattern BLANKS = Pattern.compile("____(?:[\\s'’-]+____)+");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private OptionText() {}

    /// The answer of a fact as an option. The words of its own prompt are taken out of it too, so
    /// that blanks do not tell the right answer from the others.
    ///
    /// @param blanked stems to take out
    static String of(Fact fact, Collection<String> blanked) {
        if (fact.kind() == AnswerKind.MEDIA) {
            return fact.answer();
        }
        var stems = new HashSet<>(blanked);
        if (fact.direction() == Direction.TO_BACK
                && fact.kind() != AnswerKind.TERM
                && fact.kind() != AnswerKind.NUMBER) {
            stems.addAll(fact.promptStems());
        }
        String taken =
                stems.isEmpty()
                        ? fact.answer()
                        : Blanks.blank(fact.answer(), fact.answerWords(), stems);
        String text = BLANKS.matcher(taken).replaceAll(Question.BLANK);
        return fact.kind() == AnswerKind.TEXT || fact.kind() == AnswerKind.LIST
                ? alike(text, fact.direction())
                : text;
    }

    /// Without copula and full stop, with a capital.
    private static String alike(String text, Direction direction) {
        String shorter = END.matcher(text).replaceFirst("");
        shorter =
                direction == Direction.TO_BACK ? COPULA.matcher(shorter).replaceFirst("") : shorter;
        return shorter.isEmpty() ? text : capital(shorter);
    }

    private static String capital(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first))
                + text.substring(Character.charCount(first));
    }

    /// How a text begins, as far as grammar goes.
    static String start(String text) {
        String first = text.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        if (ARTICLES.contains(first)) {
            return "article";
        }
        return first.endsWith("ing")
                ? "ing"
                : first.endsWith("s") && first.length() > 3 ? "s" : first.equals("to") ? "to" : "";
    }
}
