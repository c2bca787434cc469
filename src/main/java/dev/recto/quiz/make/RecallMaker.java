package dev.recto.quiz.make;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.model.PlainText;
import dev.recto.quiz.mark.ExpectedList;
import dev.recto.quiz.question.Direction;
import dev.recto.quiz.question.Entry;
import dev.recto.quiz.question.IdeasQuestion;
import dev.recto.quiz.question.ListQuestion;
import dev.recto.quiz.question.Trait;
import dev.recto.quiz.question.TypedQuestion;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Makes the questions whose answer must be recalled: typed, listed, or compared idea by idea.
final class RecallMaker {
    private static final int LONGEST_TYPED = 60;
    private static final int MOST_TYPED_WORDS = 6;
    private static final int SIBLINGS = 12;

    private final Pool pool;

    RecallMaker(Pool pool) {
        this.pool = pool;
    }

    /// A typed answer, or null where it would be too long to be typed.
    @Nullable TypedQuestion typed(int index, Fact fact) {
        boolean typable =
                fact.kind() != AnswerKind.LIST
                        && fact.kind() != AnswerKind.MEDIA
                        && fact.answer().length() <= LONGEST_TYPED
                        && fact.answer().split(" ").length <= MOST_TYPED_WORDS;
        if (!typable) {
            return null;
        }
        boolean definition = fact.prompt().length() > fact.answer().length();
        String stem = definition ? Blanks.blank(fact.prompt(), fact.answerStems()) : fact.prompt();
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (!stem.equals(fact.prompt())) {
            traits.add(Trait.BLANKED);
        }
        if (fact.direction() != Direction.of(fact.entry())) {
            traits.add(Trait.SHORT_SIDE);
        }
        List<String> siblings =
                pool.near(index, fact).stream()
                        .filter(other -> !fact.clashesWith(other))
                        .limit(SIBLINGS)
                        .map(Fact::answer)
                        .distinct()
                        .toList();
        return new TypedQuestion(
                fact.entry(), fact.direction(), traits, stem, fact.answer(), siblings);
    }

    /// A list to recall, or null where the note is none, or an item has no words to be recalled.
    static @Nullable ListQuestion list(Entry entry) {
        if (!(entry.note() instanceof ListNote note)
                || note.items().isEmpty()
                || note.items().stream().anyMatch(PlainText::isOnlyMedia)) {
            return null;
        }
        List<String> items = note.items().stream().map(PlainText::beside).toList();
        return new ListQuestion(
                entry,
                Set.of(),
                new ExpectedList(
                        PlainText.beside(note.prompt()), items, note.required(), note.ordered()));
    }

    /// A long answer by its ideas, or null where it is not long.
    static @Nullable IdeasQuestion ideas(Fact fact) {
        List<String> ideas = ideasOf(fact);
        return ideas.size() < 2
                ? null
                : new IdeasQuestion(
                        fact.entry(),
                        Set.of(Trait.LONG_ANSWER),
                        fact.prompt(),
                        fact.answer(),
                        ideas);
    }

    /// A card to be turned over.
    static IdeasQuestion flip(Entry entry) {
        Fact fact = Fact.of(entry, Direction.of(entry));
        Note.Sides sides = entry.note().sides(entry.ordinal());
        String stem = fact == null ? PlainText.beside(sides.question()) : fact.prompt();
        String answer = fact == null ? PlainText.beside(sides.answer()) : fact.answer();
        List<String> ideas =
                fact == null || fact.direction() == Direction.TO_FRONT ? List.of() : ideasOf(fact);
        return ideas.size() < 2
                ? new IdeasQuestion(entry, Set.of(), stem, answer, List.of(answer))
                : new IdeasQuestion(entry, Set.of(Trait.LONG_ANSWER), stem, answer, ideas);
    }

    private static List<String> ideasOf(Fact fact) {
        List<String> lines =
                switch (fact.entry().note()) {
                    case ListNote note -> note.items();
                    case BasicNote note -> note.back().strip().lines().toList();
                    case ClozeNote note -> List.of();
                };
        if (lines.size() > 1) {
            return lines.stream().map(PlainText::beside).filter(line -> !line.isBlank()).toList();
        }
        return IdeaUnits.isLong(fact.answer()) ? IdeaUnits.of(fact.answer()) : List.of();
    }
}
