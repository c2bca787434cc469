package dev.recto.quiz.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.quiz.make.Pool;
import dev.recto.quiz.make.QuestionMaker;
import dev.recto.quiz.make.QuizOptions;
import dev.recto.quiz.make.SeedDecks;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.random.RandomGeneratorFactory;

class SheetTest {

    @Test
    void everyKindHasItsSheet() {
        var maker = new QuestionMaker(new Pool(SeedDecks.all()), QuizOptions.USUAL);
        for (QuestionKind kind : QuestionKind.values()) {
            Question question =
                    maker.questions(
                                    1,
                                    List.of(kind),
                                    RandomGeneratorFactory.of("L64X128MixRandom").create(1))
                            .getFirst();
            Sheet sheet = Sheet.of(question);
            assertThat(sheet.kind()).isEqualTo(kind);
            assertThat(sheet.note()).isEqualTo(question.entry().guid());
            assertThat(sheet.deck()).isEqualTo(question.entry().deck());
            boolean offered = kind == QuestionKind.CHOICE || kind == QuestionKind.MATCHING;
            assertThat(sheet.options().isEmpty()).isEqualTo(!offered);
            if (sheet.key() instanceof Sheet.Key.Index(int key)) {
                assertThat(((ChoiceQuestion) question).options().get(key).of())
                        .isEqualTo(question.entry());
            }
        }
    }
}
