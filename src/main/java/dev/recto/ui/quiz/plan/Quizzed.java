package dev.recto.ui.quiz.plan;

import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.ClozeNote;
import dev.recto.model.Deck;
import dev.recto.model.DeckId;
import dev.recto.model.Guid;
import dev.recto.quiz.make.OptionHistory;
import dev.recto.quiz.make.Pool;
import dev.recto.quiz.make.QuestionMaker;
import dev.recto.quiz.make.QuizOptions;
import dev.recto.quiz.question.Entry;
import dev.recto.quiz.question.MatchingQuestion;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.question.QuestionKind;
import dev.recto.schedule.Scheduler;
import dev.recto.schedule.Schedulers;
import dev.recto.store.Library;
import dev.recto.store.quiz.QuizScope;
import dev.recto.store.table.CardEntry;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/// The cards of a scope as questions are made of them. Wrong options come from the chosen decks as
/// a whole, however few of their cards are asked.
public final class Quizzed {
    private final Map<CardId, CardEntry> asked;
    private final Map<DeckId, Deck> decks;
    private final QuizPlan plan;
    private final Pool pool;
    private final OptionHistory past;

    private Quizzed(
            Map<CardId, CardEntry> asked,
            Map<CardId, CardEntry> all,
            Map<DeckId, Deck> decks,
            QuizPlan plan,
            OptionHistory past) {
        this.asked = asked;
        this.decks = decks;
        this.plan = plan;
        this.past = past;
        pool = new Pool(all.values().stream().map(this::entry).toList());
    }

    /// Reads what a plan asks.
    ///
    /// @param today the study day
    public static Quizzed read(Library library, QuizPlan plan, LocalDate today) {
        QuizScope scope = plan.scope();
        var whole = new QuizScope(scope.decks(), Set.of(), false, false, false);
        Map<CardId, CardEntry> asked = eachOnce(library.quizzes().pool(scope, today), Map.of());
        Map<CardId, CardEntry> all =
                whole.equals(scope) ? asked : eachOnce(library.quizzes().pool(whole, today), asked);
        return new Quizzed(
                asked,
                all,
                library.decks().all().stream().collect(Collectors.toMap(Deck::id, deck -> deck)),
                plan,
                PastOptions.read(library, asked.keySet()));
    }

    /// One card of each note: its two directions are the same question here. Gaps are asked each.
    ///
    /// @param first cards that are taken in any case
    private static Map<CardId, CardEntry> eachOnce(
            List<CardEntry> cards, Map<CardId, CardEntry> first) {
        var taken = new LinkedHashMap<>(first);
        var notes = new HashSet<Guid>();
        first.values().forEach(entry -> notes.add(entry.note().guid()));
        for (CardEntry entry : cards) {
            boolean fresh = notes.add(entry.note().guid());
            if (fresh || entry.note().note() instanceof ClozeNote) {
                taken.putIfAbsent(entry.id(), entry);
            }
        }
        return taken;
    }

    private Entry entry(CardEntry entry) {
        return new Entry(
                entry.note().guid(),
                entry.id(),
                decks.get(entry.card().deck()).name(),
                entry.note().note(),
                entry.card().ordinal());
    }

    /// How many notes and gaps can be asked.
    public int size() {
        return asked.size();
    }

    /// The questions of a test; the same for the same seed, as long as the cards are the same.
    public List<Question> questions(long seed) {
        return maker().questions(
                        plan.count(), plan.kinds(), new SplittableRandom(seed), this::isAsked);
    }

    /// A round of matching; empty where there are no two that go together.
    public Optional<MatchingQuestion> matching(long seed) {
        return maker()
                .questions(
                        1, Set.of(QuestionKind.MATCHING), new SplittableRandom(seed), this::isAsked)
                .stream()
                .map(MatchingQuestion.class::cast)
                .findFirst();
    }

    private QuestionMaker maker() {
        var options = new QuizOptions(QuizOptions.USUAL.options(), plan.direction());
        return new QuestionMaker(pool, options, past);
    }

    private boolean isAsked(Entry entry) {
        return entry.card() != null && asked.containsKey(entry.card());
    }

    /// A card that is asked.
    public Card card(CardId id) {
        return asked.get(id).card();
    }

    /// The rule by which a card is scheduled.
    public Scheduler scheduler(Card card) {
        return Schedulers.of(decks.get(card.deck()).options().scheduler());
    }

    /// What the quiz is called: its deck; empty where it is about several or all.
    public Optional<String> name() {
        return plan.scope().decks().size() == 1
                ? plan.scope().decks().stream().findFirst().map(decks::get).map(Deck::name)
                : Optional.empty();
    }
}
