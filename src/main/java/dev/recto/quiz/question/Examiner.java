package dev.recto.quiz.question;

import dev.recto.quiz.mark.Expected;
import dev.recto.quiz.mark.Leniency;
import dev.recto.quiz.mark.ListMark;
import dev.recto.quiz.mark.ListMarker;
import dev.recto.quiz.mark.Mark;
import dev.recto.quiz.mark.Marker;
import dev.recto.quiz.mark.Verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Marks the answer to any question.
public final class Examiner {
    private static final double HALF = 0.5;

    private final Marker marker;
    private final ListMarker listMarker;

    /// @param leniency what the learner wants forgiven
    public Examiner(Leniency leniency) {
        marker = new Marker(leniency);
        listMarker = new ListMarker(leniency);
    }

    /// Marks an answer. An answer of a kind that does not belong to the question is wrong.
    public Outcome mark(Question question, Given given) {
        return switch (question) {
            case ChoiceQuestion choice ->
                    Outcome.of(given instanceof Given.Picked(int option) && option == choice.key());
            case TrueFalseQuestion statement ->
                    Outcome.of(
                            given instanceof Given.Judged(boolean value)
                                    && value == statement.key());
            case TypedQuestion typed -> typed(typed, given);
            case ListQuestion list -> list(list, given);
            case ClozeQuestion cloze -> cloze(cloze, given);
            case MatchingQuestion matching -> matching(matching, given);
            case IdeasQuestion ideas -> ideas(ideas, given);
        };
    }

    private Outcome typed(TypedQuestion question, Given given) {
        if (!(given instanceof Given.Written(String text))) {
            return Outcome.of(false);
        }
        Mark mark =
                marker.mark(
                        new Expected(question.stem(), question.answer(), question.siblings()),
                        text);
        return new Outcome(mark.verdict(), mark.verdict().accepted() ? 1 : 0, List.of(mark), null);
    }

    private Outcome list(ListQuestion question, Given given) {
        if (!(given instanceof Given.Written(String text))) {
            return Outcome.of(false);
        }
        ListMark mark = listMarker.mark(question.expected(), text);
        return new Outcome(mark.verdict(), mark.share(), List.of(), mark);
    }

    private Outcome cloze(ClozeQuestion question, Given given) {
        List<String> texts =
                switch (given) {
                    case Given.Filled(List<String> filled) -> filled;
                    case Given.Written(String text) when question.gaps().size() == 1 ->
                            List.of(text);
                    default -> List.of();
                };
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < question.gaps().size(); i++) {
            String text = i < texts.size() ? texts.get(i) : "";
            // The words of the text are no help here, and no excuse.
            marks.add(marker.mark(new Expected("", question.gaps().get(i), List.of()), text));
        }
        Verdict worst =
                marks.stream().map(Mark::verdict).max(Comparator.naturalOrder()).orElseThrow();
        double credit =
                marks.stream().filter(mark -> mark.verdict().accepted()).count()
                        / (double) marks.size();
        return new Outcome(worst, credit, marks, null);
    }

    private static Outcome matching(MatchingQuestion question, Given given) {
        List<Integer> pairs =
                given instanceof Given.Paired(List<Integer> rights) ? rights : List.of();
        long right =
                IntStream.range(0, Math.min(pairs.size(), question.key().size()))
                        .filter(i -> pairs.get(i).equals(question.key().get(i)))
                        .count();
        return shared(right / (double) question.key().size());
    }

    /// Nothing is failed without the learner: what they tick is what counts.
    private static Outcome ideas(IdeasQuestion question, Given given) {
        int ticked = given instanceof Given.Ticked ticks ? ticks.ideas().size() : 0;
        return shared(Math.min(1, ticked / (double) question.ideas().size()));
    }

    private static Outcome shared(double credit) {
        Verdict verdict =
                credit == 1 ? Verdict.RIGHT : credit >= HALF ? Verdict.ALMOST : Verdict.WRONG;
        return new Outcome(verdict, credit, List.of(), null);
    }
}
