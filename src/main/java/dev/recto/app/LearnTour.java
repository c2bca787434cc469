package dev.recto.app;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.DeckId;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.quiz.sitting.Rung;
import dev.recto.store.Library;
import dev.recto.store.quiz.LearnCard;
import dev.recto.store.quiz.Learning;
import dev.recto.store.quiz.QuizScope;
import dev.recto.store.table.CardEntry;
import dev.recto.ui.quiz.ScopeText;
import dev.recto.ui.window.MainWindow;

import javafx.scene.input.KeyCode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The stops of the tour at Learn: every way of asking, before the answer and after it. The
/// sittings are found as if they had been left at the right place.
final class LearnTour {
    private static final List<Note> CAPITALS =
            List.of(
                    new BasicNote("Capital of Portugal", "Lisbon"),
                    new BasicNote("Capital of Norway", "Oslo"),
                    new BasicNote("Capital of Hungary", "Budapest"),
                    new BasicNote("Capital of Estonia", "Tallinn"),
                    new BasicNote("Capital of Ireland", "Dublin"));
    private static final List<Note> PLANETS =
            List.of(
                    new ListNote(
                            "Which planets are rocky?",
                            List.of("Mercury", "Venus", "Earth", "Mars")));
    private static final List<Note> WATER =
            List.of(
                    new ClozeNote(
                            "Water boils at {{c1::100}} °C at sea level, and sooner on a"
                                    + " {{c1::mountain}}.",
                            ""));
    private static final List<Note> LEAVES =
            List.of(
                    new BasicNote(
                            "How does a leaf make food?",
                            "It takes in carbon dioxide from the air and water from the roots; the"
                                    + " light of the sun turns both into sugar; oxygen is left over"
                                    + " and leaves through small openings."));

    private final MainWindow window;
    private final Library library;

    LearnTour(MainWindow window, Library library) {
        this.window = window;
        this.library = library;
    }

    List<TourStep> steps() {
        return List.of(
                new TourStep(
                        "quiz",
                        () -> {
                            TourStep.press(KeyCode.ESCAPE);
                            window.quiz(null);
                        }),
                new TourStep("learn-choice", () -> learn("Capitals", CAPITALS, Rung.RECOGNISE)),
                new TourStep("learn-choice-verdict", () -> TourStep.press(KeyCode.DIGIT1)),
                new TourStep("learn-typed", () -> learn("Towns", CAPITALS, Rung.TYPE)),
                new TourStep("learn-typed-verdict", () -> enter("Lisbonn")),
                new TourStep("learn-cloze", () -> learn("Water", WATER, Rung.TYPE)),
                new TourStep("learn-cloze-verdict", () -> enter("100", "montain")),
                new TourStep("learn-list", () -> learn("Rocks", PLANETS, Rung.TYPE)),
                new TourStep("learn-list-items", () -> enter("Mars", "Venuss", "Pluto")),
                new TourStep("learn-list-verdict", () -> enter("")),
                new TourStep("learn-ideas", () -> learn("Leaves", LEAVES, Rung.FLIP)),
                new TourStep(
                        "learn-ideas-compare",
                        () -> enter("carbon dioxide from the air and water from the roots")),
                new TourStep("learn-flip", () -> learn("Cities", CAPITALS, Rung.FLIP)),
                new TourStep("learn-flip-answer", () -> TourStep.press(KeyCode.ENTER)),
                new TourStep("learn-flip-verdict", () -> TourStep.press(KeyCode.DIGIT2)),
                new TourStep("learn-summary", () -> TourStep.press(KeyCode.ENTER)));
    }

    private static void enter(String... texts) {
        for (String text : texts) {
            TourStep.type(text);
            TourStep.press(KeyCode.ENTER);
        }
    }

    /// Resumes a sitting of which one card waits on a rung and the others are done.
    private void learn(String name, List<Note> notes, Rung rung) {
        DeckId deck = library.decks().create(null, name, Wiring.exchange().options()).id();
        notes.forEach(note -> library.notes().add(deck, note, new TreeSet<>()));
        var waiting = new ArrayList<LearnCard>();
        var done = new ArrayList<LearnCard>();
        for (CardEntry entry : library.cards().in(deck)) {
            List<String> rungs = waiting.isEmpty() ? List.of(rung.name()) : List.of();
            (waiting.isEmpty() ? waiting : done)
                    .add(
                            new LearnCard(
                                    entry.note().guid(),
                                    entry.card().ordinal(),
                                    rungs,
                                    done.size() % 3));
        }
        QuizScope scope = QuizScope.of(deck);
        library.quizzes()
                .answer(
                        List.of(),
                        Map.of(),
                        new Learning(
                                ScopeText.of(scope),
                                waiting,
                                done,
                                2 * done.size(),
                                Instant.now()));
        window.learn(scope);
    }
}
