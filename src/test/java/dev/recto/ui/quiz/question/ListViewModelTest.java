package dev.recto.ui.quiz.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.quiz.mark.Leniency;
import dev.recto.quiz.question.Examiner;
import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.ListQuestion;
import dev.recto.ui.quiz.question.ListViewModel.Remark;
import dev.recto.ui.quiz.question.ListViewModel.Row;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ListViewModelTest {
    private static final Row OPEN = new Row("", Standing.NONE);

    private final Examiner examiner = new Examiner(Leniency.USUAL);
    private final List<Given> finished = new ArrayList<>();

    @Test
    void rowsFillAsItemsCome() {
        ListViewModel model = learn(Questions.list(false, 4));

        model.add("mars");
        model.add("venuss");

        assertThat(model.rows())
                .containsExactly(
                        new Row("Mars", Standing.RIGHT),
                        new Row("Venus", Standing.SLIP),
                        OPEN,
                        OPEN);
        assertThat(model.count()).isEqualTo(2);
        assertThat(remark(model)).isEqualTo(Remark.NONE);
    }

    @Test
    void severalItemsComeAtOnce() {
        ListViewModel model = learn(Questions.list(false, 4));

        model.add("Earth, Mercury");

        assertThat(model.count()).isEqualTo(2);
    }

    @Test
    void whatComesTwiceCountsOnceAndIsSaid() {
        ListViewModel model = learn(Questions.list(false, 4));
        model.add("Mars");

        model.add("mars");

        assertThat(remark(model)).isEqualTo(Remark.TWICE);
        assertThat(model.count()).isEqualTo(1);
        assertThat(model.givenProperty().get()).isEqualTo(new Given.Written("Mars"));
    }

    @Test
    void whatIsNotOnTheListIsSaidAndKept() {
        ListViewModel model = learn(Questions.list(false, 4));

        model.add("Jupiter");

        assertThat(remark(model)).isEqualTo(Remark.STRAY);
        assertThat(model.strays()).containsExactly("Jupiter");
        assertThat(model.rows()).containsOnly(OPEN).hasSize(4);
    }

    @Test
    void theListEndsByItselfWhenAllThatIsAskedIsThere() {
        ListViewModel model = learn(Questions.list(false, 2));
        model.add("Mars");
        assertThat(finished).isEmpty();

        model.add("Earth");

        assertThat(finished).containsExactly(new Given.Written("Mars\nEarth"));
    }

    @Test
    void missedItemsStandInTheirPlaceAfterwards() {
        ListViewModel model = learn(Questions.list(false, 4));
        model.add("Mars");
        model.add("Mercury");

        model.reveal(examiner.mark(model.question(), model.givenProperty().get()));

        assertThat(model.rows())
                .containsExactly(
                        new Row("Mercury", Standing.RIGHT),
                        new Row("Venus", Standing.KEY),
                        new Row("Earth", Standing.KEY),
                        new Row("Mars", Standing.RIGHT));
    }

    @Test
    void itemsOutOfOrderAreSaidAfterwards() {
        ListViewModel model = learn(Questions.list(true, 4));
        model.add("Venus");
        model.add("Earth");
        model.add("Mercury");

        model.reveal(examiner.mark(model.question(), model.givenProperty().get()));

        assertThat(model.rows().getFirst()).isEqualTo(new Row("Mercury", Standing.WRONG));
        assertThat(model.count()).isEqualTo(2);
    }

    @Test
    void theLastItemIsTakenBackToBeTypedAnew() {
        ListViewModel model = learn(Questions.list(false, 4));
        model.add("Mars");
        model.add("Saturn");

        assertThat(model.takeBack()).contains("Saturn");

        assertThat(model.givenProperty().get()).isEqualTo(new Given.Written("Mars"));
        assertThat(model.takeBack()).contains("Mars");
        assertThat(model.takeBack()).isEmpty();
        assertThat(model.givenProperty().get()).isEqualTo(new Given.Nothing());
    }

    @Test
    void aTestSaysNothingOfRightAndWrong() {
        var model =
                new ListViewModel(
                        Questions.list(false, 2), new Given.Written("Mars"), examiner, false);
        model.onFinished(() -> finished.add(model.givenProperty().get()));

        model.add("Jupiter");
        model.add("Earth");

        assertThat(model.rows())
                .containsExactly(
                        new Row("Mars", Standing.PICKED),
                        new Row("Jupiter", Standing.PICKED),
                        new Row("Earth", Standing.PICKED));
        assertThat(model.strays()).isEmpty();
        assertThat(remark(model)).isEqualTo(Remark.NONE);
        assertThat(finished).isEmpty();
    }

    private ListViewModel learn(ListQuestion question) {
        var model = new ListViewModel(question, new Given.Nothing(), examiner, true);
        model.onFinished(() -> finished.add(model.givenProperty().get()));
        return model;
    }

    private static Remark remark(ListViewModel model) {
        return model.remarkProperty().get();
    }
}
