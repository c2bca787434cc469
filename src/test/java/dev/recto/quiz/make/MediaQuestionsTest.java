package dev.recto.quiz.make;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.Guid;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.quiz.question.ChoiceQuestion;
import dev.recto.quiz.question.Direction;
import dev.recto.quiz.question.Entry;
import dev.recto.quiz.question.Option;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.question.QuestionKind;
import dev.recto.quiz.question.Sheet;
import dev.recto.quiz.question.TypedQuestion;

import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Questions about notes with pictures and sounds.
class MediaQuestionsTest {
    private static final List<String> ORGANS =
            List.of("heart", "liver", "kidney", "lung", "brain", "spleen", "stomach", "skin");

    @Test
    void whatIsNothingButAPictureIsNeverTyped() {
        List<Question> typed =
                questions(QuestionKind.TYPED, organ -> new BasicNote(organ, picture(organ)));
        assertThat(typed)
                .isNotEmpty()
                .allSatisfy(
                        question -> assertThat(question.direction()).isEqualTo(Direction.TO_FRONT));
    }

    @Test
    void aPictureIsAskedForWordsAndStandsForItself() {
        List<Question> typed =
                questions(
                        QuestionKind.TYPED,
                        organ -> new BasicNote("![](" + organ + ".png)", organ));
        assertThat(typed)
                .hasSize(ORGANS.size())
                .allSatisfy(
                        question -> {
                            assertThat(question.stem()).isEmpty();
                            assertThat(question.asked()).contains(question.answer() + ".png");
                            assertThat(Sheet.of(question).stem()).isEmpty();
                            assertThat(Sheet.of(question).media())
                                    .extracting(Sheet.Medium::name)
                                    .containsExactly(question.answer() + ".png");
                        });
    }

    @Test
    void picturesAreOfferedBesidePicturesAndNoOptionIsBlank() {
        List<Question> choices =
                questions(
                        QuestionKind.CHOICE,
                        organ ->
                                ORGANS.indexOf(organ) % 2 == 0
                                        ? new BasicNote(organ, picture(organ))
                                        : new BasicNote(organ, "what the " + organ + " does"));
        assertThat(choices).isNotEmpty();
        for (Question question : choices) {
            var choice = (ChoiceQuestion) question;
            assertThat(choice.options()).extracting(Option::text).noneMatch(String::isBlank);
            if (choice.direction() == Direction.TO_BACK) {
                assertThat(
                                choice.options().stream()
                                        .map(option -> ((BasicNote) option.of().note()).back())
                                        .map(back -> back.startsWith("!["))
                                        .distinct())
                        .hasSize(1);
            }
        }
    }

    @Test
    void aPictureMayBeDescribedByTheWordThatIsAsked() {
        List<Question> choices =
                questions(QuestionKind.CHOICE, organ -> new BasicNote(organ, picture(organ)));
        assertThat(choices)
                .extracting(Question::direction)
                .contains(Direction.TO_BACK, Direction.TO_FRONT);
        assertThat(choices)
                .map(ChoiceQuestion.class::cast)
                .flatExtracting(ChoiceQuestion::options)
                .extracting(Option::text)
                .noneMatch(text -> text.contains(Question.BLANK));
    }

    @Test
    void whatNobodyHasDescribedIsNoOption() {
        assertThat(
                        questions(
                                QuestionKind.CHOICE,
                                organ -> new BasicNote(organ + "?", "![](" + organ + ".png)")))
                .allSatisfy(q -> assertThat(q.direction()).isEqualTo(Direction.TO_FRONT));
    }

    @Test
    void theWordsBesideAPictureAreTheAnswer() {
        List<Question> typed =
                questions(
                        QuestionKind.TYPED,
                        organ ->
                                new BasicNote(
                                        "Which? (" + organ.charAt(0) + ")",
                                        organ + " ![IMG 1234](" + organ + ".jpg)"));
        assertThat(typed)
                .isNotEmpty()
                .allSatisfy(
                        question -> {
                            assertThat(question).isInstanceOf(TypedQuestion.class);
                            assertThat(ORGANS).contains(question.answer());
                        });
    }

    @Test
    void itemsAndGapsThatArePicturesAreNotTyped() {
        var list = new ListNote("Organs", List.of("heart", "![liver](liver.png)"));
        assertThat(RecallMaker.list(entry(list, 0))).isNull();
        var gap = new ClozeNote("The {{c1::![heart](heart.png)}} beats in the chest.", "");
        Fact fact = Fact.of(entry(gap, 1), Direction.TO_BACK);
        assertThat(fact).isNotNull();
        assertThat(new ClozeMaker(new Rarity(new Pool(List.of()))).make(fact, new Random(1)))
                .isNull();
    }

    private static List<Question> questions(QuestionKind kind, Function<String, Note> note) {
        List<Entry> entries = ORGANS.stream().map(organ -> entry(note.apply(organ), 0)).toList();
        var maker = new QuestionMaker(new Pool(entries), QuizOptions.USUAL);
        return IntStream.range(0, 5)
                .boxed()
                .flatMap(seed -> made(maker, kind, seed))
                .distinct()
                .toList();
    }

    private static Stream<Question> made(QuestionMaker maker, QuestionKind kind, int seed) {
        return maker.questions(ORGANS.size(), EnumSet.of(kind), new Random(seed)).stream();
    }

    private static Entry entry(Note note, int ordinal) {
        return new Entry(new Guid(note.toString()), null, "Organs", note, ordinal);
    }

    private static String picture(String organ) {
        return "![the " + organ + " from the front](" + organ + ".png)";
    }
}
