package dev.recto.ui.quiz.score;

import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.Deck;
import dev.recto.model.DeckId;
import dev.recto.model.Memory;
import dev.recto.model.Review;
import dev.recto.quiz.mark.Verdict;
import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.MatchingQuestion;
import dev.recto.quiz.question.Option;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.sitting.Meaning;
import dev.recto.quiz.sitting.ScoreSheet;
import dev.recto.schedule.Scheduler;
import dev.recto.schedule.Schedulers;
import dev.recto.store.Library;
import dev.recto.store.change.Changes;
import dev.recto.store.quiz.QuizScore;
import dev.recto.store.quiz.QuizScore.DeckShare;
import dev.recto.store.quiz.Quizzes;
import dev.recto.store.table.CardEntry;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a test means to the library: a line in the log for each card that was answered, a new date
/// where that counts (see [Meaning]), and the score of each deck. Cards that were deleted meanwhile
/// are left out.
final class Settlement {
    private final HandedIn test;
    private final LocalDate day;
    private final boolean counts;
    private final Map<CardId, Card> cards;
    private final Map<DeckId, Deck> decks;
    private final List<Review> reviews = new ArrayList<>();
    private final Map<CardId, Memory> memories = new HashMap<>();

    /// @param day the study day of the test
    /// @param counts whether the learner lets quizzes count
    Settlement(Library library, HandedIn test, LocalDate day, boolean counts) {
        this.test = test;
        this.day = day;
        this.counts = counts;
        cards =
                library
                        .cards()
                        .find(
                                questions(test.sheet())
                                        .flatMap(Settlement::asked)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(CardEntry::id, CardEntry::card));
        decks = library.decks().all().stream().collect(Collectors.toMap(Deck::id, deck -> deck));
        answer();
    }

    private Settlement(Settlement before, HandedIn test) {
        this.test = test;
        day = before.day;
        counts = before.counts;
        cards = before.cards;
        decks = before.decks;
        answer();
    }

    /// What the test means once answers were put right: to the cards as they were before it.
    Settlement revised(HandedIn now) {
        return new Settlement(this, now);
    }

    private void answer() {
        for (int i = 0; i < test.sheet().lines().size(); i++) {
            answer(test.sheet().lines().get(i), test.taken().get(i));
        }
    }

    private static Stream<Question> questions(ScoreSheet sheet) {
        return sheet.lines().stream().map(ScoreSheet.Line::question);
    }

    private static Stream<CardId> asked(Question question) {
        Stream<CardId> asked =
                question instanceof MatchingQuestion matching
                        ? matching.lefts().stream().map(Option::of).map(entry -> entry.card())
                        : Stream.of(question.entry().card());
        return asked.filter(Objects::nonNull);
    }

    /// What was not answered is no line in the log.
    private void answer(ScoreSheet.Line line, Duration taken) {
        switch (line.given()) {
            case Given.Nothing _ -> {}
            case Given.Paired(List<Integer> rights)
                    when line.question() instanceof MatchingQuestion matching ->
                    pairs(matching, rights, line, taken);
            default ->
                    log(
                            line.question().entry().card(),
                            line.question(),
                            line.outcome().verdict(),
                            taken);
        }
    }

    private void pairs(
            MatchingQuestion matching, List<Integer> rights, ScoreSheet.Line line, Duration taken) {
        for (int i = 0; i < matching.lefts().size(); i++) {
            if (rights.get(i) >= 0) {
                boolean right = line.overruled() || rights.get(i).equals(matching.key().get(i));
                log(
                        matching.lefts().get(i).of().card(),
                        matching,
                        right ? Verdict.RIGHT : Verdict.WRONG,
                        taken.dividedBy(matching.lefts().size()));
            }
        }
    }

    private void log(@Nullable CardId id, Question question, Verdict verdict, Duration taken) {
        Card card = cards.get(id);
        if (card == null) {
            return;
        }
        Memory memory = card.memory();
        var meaning =
                Meaning.of(
                        question.asking(),
                        verdict,
                        question.asksItsCard(),
                        memory != null && !memory.due().isAfter(day),
                        Meaning.isSlow(taken, question.answer()),
                        counts);
        Scheduler scheduler = Schedulers.of(decks.get(card.deck()).options().scheduler());
        reviews.add(
                new Review(
                        card.id(),
                        test.at(),
                        day,
                        meaning.grade(),
                        question.asking(),
                        taken,
                        scheduler.id(),
                        meaning.counted()));
        if (meaning.counted()) {
            memories.put(card.id(), scheduler.next(memory, meaning.grade(), day));
        }
    }

    /// The score; a deck has the questions about its own cards.
    QuizScore score() {
        var shares = new LinkedHashMap<DeckId, DeckShare>();
        for (ScoreSheet.Line line : test.sheet().lines()) {
            Card card = cards.get(line.question().entry().card());
            if (card != null) {
                shares.merge(
                        card.deck(),
                        new DeckShare(card.deck(), 1, line.outcome().credit()),
                        (a, b) ->
                                new DeckShare(
                                        a.deck(),
                                        a.questions() + b.questions(),
                                        a.points() + b.points()));
            }
        }
        return new QuizScore(
                test.at(), day, test.title(), test.whole(), List.copyOf(shares.values()));
    }

    /// Writes it into the library. Empty where there is nothing to write.
    Optional<Changes> write(Quizzes quizzes) {
        QuizScore score = score();
        if (test.scored() && !score.decks().isEmpty()) {
            return Optional.of(quizzes.keep(reviews, memories, score));
        }
        return reviews.isEmpty()
                ? Optional.empty()
                : Optional.of(quizzes.answer(reviews, memories, null));
    }
}
