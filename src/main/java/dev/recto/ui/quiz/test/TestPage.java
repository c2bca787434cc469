package dev.recto.ui.quiz.test;

import dev.recto.quiz.mark.IdeaMarker;
import dev.recto.quiz.question.Examiner;
import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.IdeasQuestion;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.sitting.TestSitting;
import dev.recto.ui.Command;
import dev.recto.ui.Page;
import dev.recto.ui.Tools;
import dev.recto.ui.quiz.paper.PaperActions;
import dev.recto.ui.quiz.question.Examiners;
import dev.recto.ui.quiz.score.HandedIn;
import dev.recto.ui.quiz.score.ScoreController;
import dev.recto.ui.quiz.score.ScoreViewModel;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The page of a test, and of its score sheet once it is handed in. A test that is left before is
/// kept, and can be resumed.
public final class TestPage implements Page {
    /// Where in the library a test under way is kept.
    public static final String KEPT = "quiz.test";

    private final Tools tools;
    private final PaperActions papers;
    private final Examiner examiner;
    private final TestViewModel model;
    private final TestController controller;
    private final StackPane view = new StackPane();
    private final ObservableValue<String> title;
    private @Nullable ScoreController sheet;

    /// @param draft what was kept of the test, or null for a new one
    public TestPage(Tools tools, PaperActions papers, Exam exam, @Nullable TestDraft draft) {
        this.tools = tools;
        this.papers = papers;
        examiner = Examiners.of(tools.settings().get());
        model = new TestViewModel(exam, tools.clock(), this::keep, draft);
        controller = new TestController(tools, model, this::handIn);
        view.getChildren().add(tools.views().load(controller));
        title = new SimpleStringProperty(tools.words().get("test.title"));
    }

    private void keep(TestDraft draft) {
        if (model.exam().scored() && sheet == null) {
            tools.library().remember(KEPT, DraftText.of(draft));
        }
    }

    private void handIn() {
        if (sheet != null) {
            return;
        }
        controller.close();
        Instant now = tools.clock().instant();
        TestSitting sitting = compared(model.sittingProperty().get());
        var test =
                new HandedIn(
                        model.exam().title(),
                        sitting.handIn(examiner),
                        model.taken(),
                        Duration.between(sitting.begun(), now),
                        now,
                        model.exam().scored());
        var scores =
                new ScoreViewModel(
                        tools.library(),
                        test,
                        examiner,
                        tools.today(),
                        tools.settings().get().quizzesCount());
        sheet =
                new ScoreController(
                        tools, scores, examiner, papers, this::retry, tools.navigator()::back);
        if (model.exam().scored()) {
            tools.library().remember(KEPT, "");
        }
        scores.begin();
        view.getChildren().setAll(tools.views().load(sheet));
        view.applyCss();
        sheet.focus();
    }

    /// What was written for a long answer, with the ideas ticked that were surely met.
    private static TestSitting compared(TestSitting sitting) {
        TestSitting now = sitting;
        for (int i = 0; i < now.questions().size(); i++) {
            if (now.questions().get(i) instanceof IdeasQuestion ideas
                    && now.given().get(i) instanceof Given.Written(String text)) {
                now =
                        now.answer(
                                i,
                                new Given.Ticked(
                                        IdeaMarker.surelyMet(ideas.ideas(), text), false, text));
            }
        }
        return now;
    }

    private void retry(List<Question> missed) {
        Exam again = model.exam().retrying(missed);
        tools.navigator().back();
        tools.navigator().open(new TestPage(tools, papers, again, null));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public List<Command> commands() {
        return sheet == null ? controller.commands() : sheet.commands();
    }

    @Override
    public void shown() {
        if (sheet == null) {
            controller.focus();
        } else {
            sheet.focus();
        }
    }

    @Override
    public void close() {
        controller.close();
        if (sheet == null) {
            model.keep();
        }
    }
}
