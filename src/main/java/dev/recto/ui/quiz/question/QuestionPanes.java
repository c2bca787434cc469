package dev.recto.ui.quiz.question;

import dev.recto.model.MediaNames;
import dev.recto.quiz.question.ChoiceQuestion;
import dev.recto.quiz.question.ClozeQuestion;
import dev.recto.quiz.question.Examiner;
import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.IdeasQuestion;
import dev.recto.quiz.question.ListQuestion;
import dev.recto.quiz.question.MatchingQuestion;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.question.TrueFalseQuestion;
import dev.recto.quiz.question.TypedQuestion;
import dev.recto.ui.CardMedia;
import dev.recto.ui.Tools;
import dev.recto.ui.ViewLoader;
import dev.recto.ui.Words;

import javafx.beans.value.ObservableValue;

import java.util.List;

/// Makes the pane that suits a question. Used on the JavaFX thread.
///
/// ```java
/// QuestionPane pane = panes.make(question, new Given.Nothing(), Use.LEARN);
/// pane.onFinished(() -> pane.reveal(examiner.mark(question, pane.given().getValue())));
/// ```
public final class QuestionPanes {
    private final Words words;
    private final ViewLoader views;
    private final Paper paper;
    private final ObservableValue<Boolean> still;
    private final Examiner examiner;

    /// @param examiner tells which items of a list are met while they come
    public QuestionPanes(Tools tools, Examiner examiner) {
        this(tools.words(), tools.views(), tools.media(), tools.still(), examiner);
    }

    QuestionPanes(
            Words words,
            ViewLoader views,
            CardMedia media,
            ObservableValue<Boolean> still,
            Examiner examiner) {
        this.words = words;
        this.views = views;
        this.paper = new Paper(media);
        this.still = still;
        this.examiner = examiner;
    }

    /// Makes a pane.
    ///
    /// @param before what was given before, or [Given.Nothing]
    public QuestionPane make(Question question, Given before, Use use) {
        var controller = controller(question, before, use);
        views.load(controller);
        return controller;
    }

    /// The sounds in what is asked.
    public static List<String> sounds(Question question) {
        return MediaNames.sounds(question.asked());
    }

    private PaneController<?> controller(Question question, Given before, Use use) {
        return switch (question) {
            case ChoiceQuestion q ->
                    new ChoiceController(words, paper, new ChoiceViewModel(q, before));
            case TrueFalseQuestion q ->
                    new TrueFalseController(words, paper, new TrueFalseViewModel(q, before));
            case TypedQuestion q ->
                    new TypedController(words, paper, new TypedViewModel(q, before));
            case ClozeQuestion q ->
                    new ClozeController(words, paper, new ClozeViewModel(q, before));
            case MatchingQuestion q ->
                    new MatchingController(words, paper, new MatchingViewModel(q, before));
            case ListQuestion q ->
                    new ListController(
                            words, paper, new ListViewModel(q, before, examiner, use == Use.LEARN));
            case IdeasQuestion q when q.ideas().size() == 1 && use == Use.LEARN ->
                    new FlipController(words, paper, new FlipViewModel(q, before), still);
            case IdeasQuestion q ->
                    new IdeasController(words, paper, new IdeasViewModel(q, before, use));
        };
    }
}
