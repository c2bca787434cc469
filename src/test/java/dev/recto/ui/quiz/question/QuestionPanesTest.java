package dev.recto.ui.quiz.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.quiz.mark.Leniency;
import dev.recto.quiz.question.Examiner;
import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.Outcome;
import dev.recto.quiz.question.Question;
import dev.recto.ui.CardMedia;
import dev.recto.ui.ViewLoader;
import dev.recto.ui.Words;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Locale;

@ExtendWith(ApplicationExtension.class)
class QuestionPanesTest {
    private final Examiner examiner = new Examiner(Leniency.USUAL);
    private final Words words = new Words(Locale.ENGLISH);
    private final QuestionPanes panes =
            new QuestionPanes(
                    words,
                    new ViewLoader(words),
                    CardMedia.none(new Words(Locale.ENGLISH)),
                    new SimpleBooleanProperty(true),
                    examiner);
    private final StackPane place = new StackPane();

    @Start
    void show(Stage stage) {
        stage.setScene(new Scene(place, 700, 500));
        stage.show();
    }

    @Test
    void everyKindIsAskedAndRevealedWithoutAnAnswer(FxRobot robot) {
        List<Question> all = Questions.all().toList();
        for (Question question : all) {
            for (Use use : Use.values()) {
                robot.interact(
                        () -> {
                            QuestionPane pane = panes.make(question, new Given.Nothing(), use);
                            place.getChildren().setAll(pane.view());
                            place.applyCss();
                            pane.focus();
                            assertThat(focused()).as("%s in %s", question, use).isNotNull();
                            Outcome outcome = examiner.mark(question, new Given.Nothing());
                            pane.reveal(outcome);
                            assertThat(pane.commands()).noneMatch(command -> command.possible());
                        });
            }
        }
    }

    @Test
    void whoeverHearsTheScreenHearsTheQuestion(FxRobot robot) {
        Questions.all()
                .filter(question -> !(question.stem().contains("\n")))
                .forEach(
                        question ->
                                robot.interact(
                                        () -> {
                                            QuestionPane pane =
                                                    panes.make(
                                                            question,
                                                            new Given.Nothing(),
                                                            Use.LEARN);
                                            place.getChildren().setAll(pane.view());
                                            place.applyCss();
                                            pane.focus();
                                            assertThat(((Control) focused()).getAccessibleText())
                                                    .contains(question.stem());
                                        }));
    }

    private Node focused() {
        return place.getScene().getFocusOwner();
    }
}
