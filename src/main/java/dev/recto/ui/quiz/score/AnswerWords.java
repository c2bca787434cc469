package dev.recto.ui.quiz.score;

import dev.recto.quiz.question.ChoiceQuestion;
import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.IdeasQuestion;
import dev.recto.quiz.question.ListQuestion;
import dev.recto.quiz.question.MatchingQuestion;
import dev.recto.quiz.question.Option;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.question.TrueFalseQuestion;
import dev.recto.quiz.sitting.ScoreSheet.Line;
import dev.recto.ui.Words;
import dev.recto.ui.quiz.question.VerdictWords;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Questions and answers in words, as they stand on a score sheet.
final class AnswerWords {
    private static final String BETWEEN = ", ";

    private final Words words;
    private final VerdictWords verdicts;

    AnswerWords(Words words) {
        this.words = words;
        verdicts = new VerdictWords(words);
    }

    /// What was asked.
    String asked(Question question) {
        return switch (question) {
            case TrueFalseQuestion statement ->
                    words.get("sheet.isIt", statement.stem(), statement.offered().text());
            case MatchingQuestion _ -> words.get("sheet.match");
            default -> question.stem();
        };
    }

    /// What was given; empty for nothing.
    String given(Line line) {
        return switch (line.given()) {
            case Given.Nothing _ -> "";
            case Given.Picked(int option) when line.question() instanceof ChoiceQuestion choice ->
                    choice.options().get(option).text();
            case Given.Picked _ -> "";
            case Given.Judged(boolean value) -> truth(value);
            case Given.Written(String text) when line.question() instanceof ListQuestion ->
                    text.lines().collect(Collectors.joining(BETWEEN));
            case Given.Written(String text) -> text;
            case Given.Filled(List<String> texts) ->
                    texts.stream()
                            .map(text -> text.isBlank() ? words.get("sheet.none") : text)
                            .collect(Collectors.joining(BETWEEN));
            case Given.Paired(List<Integer> rights)
                    when line.question() instanceof MatchingQuestion matching ->
                    pairs(matching, rights);
            case Given.Paired _ -> "";
            case Given.Ticked ticked -> ticked.written();
        };
    }

    /// The right answer.
    String right(Question question) {
        return switch (question) {
            case TrueFalseQuestion statement ->
                    statement.key()
                            ? truth(true)
                            : words.get("sheet.rather", truth(false), statement.answer());
            case MatchingQuestion matching -> pairs(matching, matching.key());
            case ListQuestion list -> String.join(BETWEEN, list.expected().items());
            case IdeasQuestion ideas -> String.join("\n", ideas.ideas());
            default -> question.answer();
        };
    }

    /// What else there is to say: why it was marked so, and what a wrong option is the answer to.
    String remark(Line line) {
        var remarks = new ArrayList<String>();
        if (line.overruled()) {
            remarks.add(words.get("sheet.overruled"));
        } else if (!(line.given() instanceof Given.Nothing)) {
            remarks.add(verdicts.explanation(line.question(), line.given(), line.outcome()));
        }
        if (line.question() instanceof MatchingQuestion matching
                && line.given() instanceof Given.Paired(List<Integer> rights)) {
            IntStream.range(0, rights.size())
                    .filter(i -> rights.get(i) >= 0 && !rights.get(i).equals(matching.key().get(i)))
                    .mapToObj(i -> matching.rights().get(rights.get(i)))
                    .map(this::answerTo)
                    .forEach(remarks::add);
        }
        return remarks.stream()
                .filter(remark -> !remark.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String answerTo(Option option) {
        return words.get("verdict.optionAnswerTo", option.text(), option.asks());
    }

    private String pairs(MatchingQuestion matching, List<Integer> rights) {
        return IntStream.range(0, rights.size())
                .mapToObj(
                        i ->
                                words.get(
                                        "sheet.pair",
                                        matching.lefts().get(i).text(),
                                        rights.get(i) < 0
                                                ? words.get("sheet.none")
                                                : matching.rights().get(rights.get(i)).text()))
                .collect(Collectors.joining("\n"));
    }

    private String truth(boolean value) {
        return words.get(value ? "question.true" : "question.false");
    }
}
