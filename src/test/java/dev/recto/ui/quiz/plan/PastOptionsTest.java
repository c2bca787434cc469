package dev.recto.ui.quiz.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.model.BasicNote;
import dev.recto.model.CardId;
import dev.recto.model.Guid;
import dev.recto.quiz.make.OptionHistory;
import dev.recto.quiz.question.Entry;
import dev.recto.store.quiz.QuizScope;
import dev.recto.store.table.CardEntry;
import dev.recto.ui.LibraryFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class PastOptionsTest {
    @Test
    void whatTheLibraryCountedOfAnOptionIsKnownToTheMakerOfQuestions(@TempDir Path folder) {
        try (var fixture = new LibraryFixture(folder)) {
            fixture.notes(fixture.deck(null, "Fruit"), 3);
            List<CardId> cards =
                    fixture
                            .file
                            .quizzes()
                            .pool(
                                    QuizScope.of(fixture.file.decks().all().getFirst().id()),
                                    LibraryFixture.TODAY)
                            .stream()
                            .map(CardEntry::id)
                            .toList();
            CardId asked = cards.get(0);
            CardId taken = cards.get(1);
            CardId other = cards.get(2);
            fixture.file.quizzes().shown(asked, List.of(taken, other), taken);
            fixture.file.quizzes().shown(asked, List.of(taken), null);

            var past = PastOptions.read(fixture.file, cards);

            assertThat(past.of(entry(asked), entry(taken)))
                    .isEqualTo(new OptionHistory.Count(2, 1));
            assertThat(past.of(entry(asked), entry(other)))
                    .isEqualTo(new OptionHistory.Count(1, 0));
            assertThat(past.of(entry(taken), entry(other)))
                    .isEqualTo(new OptionHistory.Count(0, 0));
            assertThat(past.of(entry(null), entry(other))).isEqualTo(new OptionHistory.Count(0, 0));
        }
    }

    private static Entry entry(CardId card) {
        return new Entry(new Guid("any"), card, "Fruit", new BasicNote("a", "b"), 0);
    }
}
