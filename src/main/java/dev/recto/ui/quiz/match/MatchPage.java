package dev.recto.ui.quiz.match;

import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.MatchingQuestion;
import dev.recto.quiz.sitting.MatchTime;
import dev.recto.quiz.sitting.ScoreSheet;
import dev.recto.store.quiz.MatchBest;
import dev.recto.store.quiz.QuizScope;
import dev.recto.ui.Command;
import dev.recto.ui.Page;
import dev.recto.ui.Tools;
import dev.recto.ui.quiz.ScopeText;
import dev.recto.ui.quiz.question.Examiners;
import dev.recto.ui.quiz.score.HandedIn;
import dev.recto.ui.quiz.score.ScoreViewModel;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The page of matching against the clock, round after round.
public final class MatchPage implements Page {
    private final Tools tools;
    private final String scope;
    private final Consumer<Consumer<Optional<MatchingQuestion>>> rounds;
    private final StackPane view = new StackPane();
    private final ObservableValue<String> title;
    private MatchController controller;
    private @Nullable MatchBest best;

    /// @param scope what is matched
    /// @param rounds makes the question of another round
    /// @param question the question of the first
    public MatchPage(
            Tools tools,
            QuizScope scope,
            Consumer<Consumer<Optional<MatchingQuestion>>> rounds,
            MatchingQuestion question) {
        this.tools = tools;
        this.scope = ScopeText.of(scope);
        this.rounds = rounds;
        title = new SimpleStringProperty(tools.words().get("match.title"));
        controller = load(question);
    }

    private MatchController load(MatchingQuestion question) {
        var model = new MatchViewModel(question, tools.clock(), this::finished);
        var made = new MatchController(tools, model, this::again);
        view.getChildren().setAll(tools.views().load(made));
        int pairs = question.key().size();
        tools.library()
                .read(file -> file.quizzes().best(scope, pairs))
                .onSuccess(
                        found -> {
                            best = found.orElse(null);
                            made.best(best);
                        })
                .start();
        return made;
    }

    private void again() {
        rounds.accept(
                round ->
                        round.ifPresent(
                                question -> {
                                    controller.close();
                                    controller = load(question);
                                    view.applyCss();
                                    controller.focus();
                                }));
    }

    private void finished(MatchViewModel model) {
        MatchTime time = model.sittingProperty().get().time();
        MatchBest before = best;
        boolean beaten = before == null || time.taken().compareTo(before.taken()) < 0;
        controller.done(before, beaten);
        best = new MatchBest(scope, time.pairs(), time.taken(), time.at());
        MatchBest round = best;
        tools.library()
                .work(
                        (file, _) -> {
                            file.quizzes().keep(round);
                            return round;
                        })
                .start();
        log(model, time);
    }

    /// What counts is with what each was tried first: later the others have helped.
    private void log(MatchViewModel model, MatchTime time) {
        var given = new Given.Paired(model.firstTries());
        var examiner = Examiners.of(tools.settings().get());
        var line =
                new ScoreSheet.Line(
                        model.question(), given, examiner.mark(model.question(), given), false);
        var test =
                new HandedIn(
                        title.getValue(),
                        new ScoreSheet(List.of(line)),
                        List.of(time.taken()),
                        time.taken(),
                        time.at(),
                        false);
        new ScoreViewModel(tools.library(), test, examiner, tools.today(), false).begin();
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
        return controller.commands();
    }

    @Override
    public void shown() {
        controller.focus();
    }

    @Override
    public void close() {
        controller.close();
    }
}
