package dev.recto.quiz.sitting;

import dev.recto.model.ClozeNote;
import dev.recto.quiz.make.QuestionMaker;
import dev.recto.quiz.question.ListQuestion;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.question.QuestionKind;
import dev.recto.quiz.sitting.LearnSitting.Climber;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Finds the question for each rung that an entry can be asked on.
public final class Ladder {
    private final QuestionMaker maker;

    /// @param maker makes the questions
    public Ladder(QuestionMaker maker) {
        this.maker = maker;
    }

    /// The rungs of an entry, lowest first, at least one. The last is the one that recalls the card
    /// itself: flipping is left out where that was typed.
    ///
    /// @param index the place of the entry in the pool
    public List<Rung> rungs(int index, RandomGenerator random) {
        var rungs = new ArrayList<Rung>();
        if (recognise(index, random).isPresent()) {
            rungs.add(Rung.RECOGNISE);
        }
        Optional<Question> typed = type(index, random);
        if (typed.isPresent()) {
            rungs.add(Rung.TYPE);
        }
        if (!typed.map(Question::asksItsCard).orElse(false)) {
            rungs.add(Rung.FLIP);
        }
        return rungs;
    }

    /// The question for a rung of [#rungs]; the next rung's where the decks have changed since.
    public Question question(int index, Rung rung, RandomGenerator random) {
        return switch (rung) {
            case RECOGNISE ->
                    recognise(index, random).orElseGet(() -> question(index, Rung.TYPE, random));
            case TYPE, ITEMS -> type(index, random).orElseGet(() -> maker.flip(index));
            case FLIP -> maker.flip(index);
        };
    }

    /// The question for the rung on which a card stands.
    ///
    /// @param index the place of its entry in the pool
    public Question question(int index, Climber climber, RandomGenerator random) {
        Question question = question(index, climber.rung(), random);
        return climber.rung() == Rung.ITEMS && question instanceof ListQuestion list
                ? list.only(climber.items())
                : question;
    }

    private Optional<Question> recognise(int index, RandomGenerator random) {
        return maker.question(index, QuestionKind.CHOICE, random)
                .or(() -> maker.question(index, QuestionKind.TRUE_FALSE, random));
    }

    private Optional<Question> type(int index, RandomGenerator random) {
        return maker.question(index, QuestionKind.LIST, random)
                .or(() -> writtenGap(index, random))
                .or(() -> maker.question(index, QuestionKind.TYPED, random))
                .or(() -> maker.question(index, QuestionKind.CLOZE, random));
    }

    /// A gap of the author's is filled where it stands.
    private Optional<Question> writtenGap(int index, RandomGenerator random) {
        return maker.entry(index).note() instanceof ClozeNote
                ? maker.question(index, QuestionKind.CLOZE, random)
                : Optional.empty();
    }
}
