package dev.recto.quiz.make;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.Guid;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.quiz.mark.Expected;
import dev.recto.quiz.mark.Leniency;
import dev.recto.quiz.mark.Marker;
import dev.recto.quiz.mark.Verdict;
import dev.recto.quiz.question.ClozeQuestion;
import dev.recto.quiz.question.Entry;
import dev.recto.quiz.question.IdeasQuestion;
import dev.recto.quiz.question.ListQuestion;
import dev.recto.quiz.question.MatchingQuestion;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.question.QuestionKind;
import dev.recto.quiz.question.TrueFalseQuestion;
import dev.recto.quiz.question.TypedQuestion;
import dev.recto.quiz.text.ContentWords;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The kinds of question besides choice, over the same decks.
class RecallGoalsTest {
    private final List<Entry> entries = SeedDecks.all();
    private final QuestionMaker maker = new QuestionMaker(new Pool(entries), QuizOptions.USUAL);

    private List<Question> each(QuestionKind kind) {
        return IntStream.range(0, entries.size())
                .mapToObj(i -> maker.question(i, kind, ChoiceGoalsTest.chance(i)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Question only(Note note, QuestionKind kind) {
        var entry = new Entry(new Guid("1"), null, "deck", note, note.ordinals().getFirst());
        return new QuestionMaker(new Pool(List.of(entry)), QuizOptions.USUAL)
                .question(0, kind, ChoiceGoalsTest.chance(1))
                .orElseThrow();
    }

    @Test
    void nearlyEveryDefinitionGivesAClozeThatLeaksNothing() {
        List<Question> made = each(QuestionKind.CLOZE);
        long definitions = entries.stream().filter(RecallGoalsTest::isBasic).count();
        assertThat(made.stream().filter(question -> isBasic(question.entry())).count())
                .isGreaterThanOrEqualTo(definitions * 95 / 100);
        for (Question question : made) {
            ClozeQuestion cloze = (ClozeQuestion) question;
            assertThat(cloze.gaps()).isNotEmpty().noneMatch(ContentWords::isStopWord);
            Set<String> shown =
                    new HashSet<>(
                            ContentWords.words(cloze.stem()).stream()
                                    .map(ContentWords.Word::stem)
                                    .toList());
            assertThat(cloze.gaps())
                    .as(cloze.stem())
                    .noneMatch(gap -> shown.contains(ContentWords.stem(gap)));
        }
    }

    private static boolean isBasic(Entry entry) {
        return entry.note() instanceof BasicNote;
    }

    @Test
    void aGapInAListShowsNoOtherItem() {
        var note =
                new ListNote(
                        "Ways to keep customers",
                        List.of("answer every complaint within a day", "thank them in person"));
        assertThat(only(note, QuestionKind.CLOZE).stem())
                .containsPattern("complaint|answer|within")
                .doesNotContain("thank");
    }

    @Test
    void gapsOfTheAuthorAreAsked() {
        var note = new ClozeNote("The {{c1::mitochondrion}} makes {{c2::ATP}}.", "");
        assertThat(only(note, QuestionKind.CLOZE))
                .isInstanceOfSatisfying(
                        ClozeQuestion.class,
                        cloze -> {
                            assertThat(cloze.stem()).isEqualTo("The ____ makes ATP.");
                            assertThat(cloze.gaps()).containsExactly("mitochondrion");
                            assertThat(cloze.asksItsCard()).isTrue();
                        });
    }

    @Test
    void longAnswersComeApartIntoIdeas() {
        long longOnes =
                entries.stream()
                        .filter(
                                e ->
                                        e.note() instanceof BasicNote basic
                                                && IdeaUnits.isLong(basic.back()))
                        .count();
        List<Question> made =
                each(QuestionKind.IDEAS).stream()
                        .filter(q -> q.entry().note() instanceof BasicNote)
                        .toList();
        assertThat(made).hasSizeGreaterThanOrEqualTo((int) (longOnes * 90 / 100));
        assertThat(made)
                .allSatisfy(
                        q -> {
                            List<String> ideas = ((IdeasQuestion) q).ideas();
                            assertThat(ideas).hasSizeBetween(2, 12);
                            assertThat(ideas).allMatch(idea -> !ContentWords.stems(idea).isEmpty());
                        });
    }

    @Test
    void anIdeaIsAStretchOfTheAnswer() {
        assertThat(
                        IdeaUnits.of(
                                "a diagramming approach to problem solving that charts each step of"
                                        + " a process"))
                .containsExactly(
                        "a diagramming approach to problem solving",
                        "that charts each step of a process");
    }

    @Test
    void halfOfTheStatementsAreTrue() {
        List<Question> made =
                maker.questions(60, List.of(QuestionKind.TRUE_FALSE), ChoiceGoalsTest.chance(5));
        long right = made.stream().filter(q -> ((TrueFalseQuestion) q).key()).count();
        assertThat(right).isEqualTo(30);
        assertThat(made)
                .allSatisfy(
                        q -> {
                            TrueFalseQuestion statement = (TrueFalseQuestion) q;
                            assertThat(statement.offered().of() == statement.entry())
                                    .isEqualTo(statement.key());
                        });
    }

    @Test
    void whatIsTypedIsShortAndNotGivenAway() {
        List<Question> made = each(QuestionKind.TYPED);
        assertThat(made).hasSizeGreaterThan(50);
        for (Question question : made) {
            TypedQuestion typed = (TypedQuestion) question;
            assertThat(typed.answer().length()).isLessThanOrEqualTo(60);
            Set<String> shared = new HashSet<>(ContentWords.stems(typed.stem()));
            shared.retainAll(ContentWords.stems(typed.answer()));
            assertThat(shared).as(typed.stem()).isEmpty();
        }
    }

    @Test
    void noSiblingOfATypedAnswerIsAsRight() {
        var marker = new Marker(Leniency.USUAL);
        for (Question question : each(QuestionKind.TYPED)) {
            TypedQuestion typed = (TypedQuestion) question;
            Expected expected = new Expected(typed.stem(), typed.answer(), typed.siblings());
            assertThat(marker.mark(expected, typed.answer()).verdict()).isEqualTo(Verdict.RIGHT);
            assertThat(typed.siblings())
                    .allMatch(sibling -> !marker.mark(expected, sibling).verdict().accepted());
        }
    }

    @Test
    void matchingHasDecoysAndOneRightForEachLeft() {
        List<Question> made =
                maker.questions(5, List.of(QuestionKind.MATCHING), ChoiceGoalsTest.chance(9));
        assertThat(made).isNotEmpty();
        MatchingQuestion first = (MatchingQuestion) made.getFirst();
        assertThat(first.lefts()).hasSize(6);
        assertThat(first.rights()).hasSize(8);
        assertThat(first.key()).doesNotHaveDuplicates();
        assertThat(first.rights())
                .as("only the entry asked for may need a blank")
                .filteredOn(right -> right.text().contains(Question.BLANK))
                .hasSizeLessThanOrEqualTo(1);
        for (int i = 0; i < 6; i++) {
            assertThat(first.rights().get(first.key().get(i)).of())
                    .isEqualTo(first.lefts().get(i).of());
        }
    }

    @Test
    void aListIsRecalledWhole() {
        var note =
                new ListNote(
                        "Any two colours", "", List.of("red", "*green*", "blue"), false, 2, "");
        assertThat(only(note, QuestionKind.LIST))
                .isInstanceOfSatisfying(
                        ListQuestion.class,
                        list -> {
                            assertThat(list.expected().items())
                                    .containsExactly("red", "green", "blue");
                            assertThat(list.expected().required()).isEqualTo(2);
                        });
    }

    @Test
    void aLargeDeckCostsNoMoreThanItsIndex() {
        List<Entry> large =
                IntStream.range(0, 10_000)
                        .mapToObj(i -> new Entry(new Guid("n" + i), null, "large", many(i), 0))
                        .toList();
        assertTimeout(
                Duration.ofSeconds(5),
                () ->
                        assertThat(
                                        new QuestionMaker(new Pool(large), QuizOptions.USUAL)
                                                .questions(
                                                        50,
                                                        List.of(QuestionKind.values()),
                                                        ChoiceGoalsTest.chance(1)))
                                .hasSize(50));
    }

    private static Note many(int i) {
        return new BasicNote(
                "term " + Integer.toString(i * 7919, 36),
                "what is told of the matter "
                        + Integer.toString(i * 104_729, 36)
                        + " in so many words");
    }
}
