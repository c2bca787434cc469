package dev.recto.ui.quiz.question;

import dev.recto.quiz.mark.Mark;
import dev.recto.quiz.mark.Reason;
import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.IdeasQuestion;
import dev.recto.quiz.question.ListQuestion;
import dev.recto.quiz.question.MatchingQuestion;
import dev.recto.quiz.question.Option;
import dev.recto.quiz.question.Outcome;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.question.TrueFalseQuestion;
import dev.recto.quiz.sitting.ScoreSheet;
import dev.recto.ui.Words;

import java.util.Comparator;

/// An outcome in plain words: the verdict, and why.
public final class VerdictWords {
    private final Words words;

    public VerdictWords(Words words) {
        this.words = words;
    }

    /// The verdict in a word or two.
    public String title(Outcome outcome) {
        return words.get("verdict." + outcome.verdict().name());
    }

    /// Why, in a sentence; empty where there is nothing to explain.
    public String explanation(Question question, Given given, Outcome outcome) {
        if (given instanceof Given.Nothing) {
            return outcome.verdict().accepted() ? "" : words.get("verdict.nothingGiven");
        }
        return switch (question) {
            case ListQuestion list when outcome.list() != null ->
                    words.get(
                            "verdict.items",
                            outcome.list().hits().size(),
                            list.expected().required(),
                            outcome.list().matches().size() - outcome.list().hits().size());
            case MatchingQuestion matching ->
                    words.get(
                            "verdict.pairs",
                            Math.round(outcome.credit() * matching.key().size()),
                            matching.key().size());
            case IdeasQuestion ideas when ideas.ideas().size() > 1 ->
                    words.get(
                            "verdict.ideas",
                            Math.round(outcome.credit() * ideas.ideas().size()),
                            ideas.ideas().size());
            default ->
                    outcome.marks().isEmpty()
                            ? mistaken(question, given, outcome)
                            : reason(outcome);
        };
    }

    /// The answer to what a wrong option is.
    private String mistaken(Question question, Given given, Outcome outcome) {
        if (question instanceof TrueFalseQuestion statement && !statement.key()) {
            return words.get("verdict.answerTo", statement.offered().asks());
        }
        Option option = new ScoreSheet.Line(question, given, outcome, false).mistaken();
        return option == null ? "" : words.get("verdict.chosenAnswerTo", option.asks());
    }

    private String reason(Outcome outcome) {
        Mark worst =
                outcome.marks().stream().max(Comparator.comparing(Mark::verdict)).orElseThrow();
        return worst.reason() == Reason.SAME ? "" : words.get("mark." + worst.reason().name());
    }
}
