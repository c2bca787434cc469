package dev.recto.ui.quiz;

import dev.recto.model.Card;
import dev.recto.model.Deck;
import dev.recto.model.DeckId;
import dev.recto.model.Guid;
import dev.recto.quiz.make.OptionHistory;
import dev.recto.quiz.make.Pool;
import dev.recto.quiz.make.QuestionMaker;
import dev.recto.quiz.make.QuizOptions;
import dev.recto.quiz.question.Entry;
import dev.recto.quiz.question.Question;
import dev.recto.quiz.sitting.Ladder;
import dev.recto.quiz.sitting.LearnSitting;
import dev.recto.quiz.sitting.LearnSitting.Climber;
import dev.recto.quiz.sitting.Rung;
import dev.recto.schedule.Scheduler;
import dev.recto.schedule.Schedulers;
import dev.recto.store.Library;
import dev.recto.store.quiz.QuizScope;
import dev.recto.store.table.CardEntry;
import dev.recto.ui.quiz.plan.PastOptions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// What is learned, read from the library: the cards asked, and whatever makes good wrong options
/// for them. Not thread-safe: read on one thread, then used on another.
final class Material {
    private static final List<Rung> WHOLE_LADDER = List.of(Rung.RECOGNISE, Rung.TYPE, Rung.FLIP);

    private final Map<Place, CardEntry> asked;
    private final Map<Place, Integer> indexes = new HashMap<>();
    private final Map<DeckId, Deck> decks;
    private final Ladder ladder;

    /// A card by what outlives it.
    private record Place(Guid guid, int ordinal) {
        static Place of(CardEntry entry) {
            return new Place(entry.note().guid(), entry.card().ordinal());
        }

        static Place of(Climber climber) {
            return new Place(climber.guid(), climber.ordinal());
        }
    }

    private Material(
            List<CardEntry> asked,
            List<CardEntry> all,
            Map<DeckId, Deck> decks,
            OptionHistory past) {
        this.asked =
                asked.stream()
                        .sorted(Comparator.comparingInt(Material::sibling))
                        .collect(
                                Collectors.toMap(
                                        Place::of,
                                        entry -> entry,
                                        (a, _) -> a,
                                        LinkedHashMap::new));
        this.decks = decks;
        var entries = new ArrayList<Entry>();
        for (CardEntry entry : all) {
            indexes.put(Place.of(entry), entries.size());
            entries.add(entry(entry));
        }
        ladder = new Ladder(new QuestionMaker(new Pool(entries), QuizOptions.USUAL, past));
    }

    /// Reads what a scope asks. Wrong options come from the decks as a whole, however few of their
    /// cards are asked.
    static Material read(Library library, QuizScope scope, LocalDate today) {
        List<CardEntry> asked = library.quizzes().pool(scope, today);
        var whole = new QuizScope(scope.decks(), Set.of(), false, false, false);
        List<CardEntry> all = whole.equals(scope) ? asked : library.quizzes().pool(whole, today);
        return new Material(
                asked,
                all,
                library.decks().all().stream().collect(Collectors.toMap(Deck::id, deck -> deck)),
                PastOptions.read(library, asked.stream().map(CardEntry::id).toList()));
    }

    private Entry entry(CardEntry entry) {
        return new Entry(
                entry.note().guid(),
                entry.id(),
                decks.get(entry.card().deck()).name(),
                entry.note().note(),
                entry.card().ordinal());
    }

    /// How many questions of its note come before a card: the second sides of notes come after all
    /// the first ones, so that none gives the other away.
    private static int sibling(CardEntry entry) {
        return entry.note().note().ordinals().indexOf(entry.card().ordinal());
    }

    /// The sitting with what is there now: the cards of the one that was kept, less what is gone,
    /// and whatever has come since. A new one where none was kept.
    LearnSitting sitting(LearnSitting kept) {
        LearnSitting there =
                kept.keeping((guid, ordinal) -> asked.containsKey(new Place(guid, ordinal)));
        var known = new HashSet<Place>();
        there.waiting().forEach(climber -> known.add(Place.of(climber)));
        there.done().forEach(climber -> known.add(Place.of(climber)));
        var waiting = new ArrayList<>(there.waiting());
        for (Place place : asked.keySet()) {
            if (!known.contains(place)) {
                waiting.add(new Climber(place.guid, place.ordinal, WHOLE_LADDER));
            }
        }
        return new LearnSitting(waiting, there.done(), there.answers());
    }

    /// The sitting whose current card has the rungs on which it can be asked. They are found only
    /// now: to find them for all cards of a large deck at the start would take a minute.
    LearnSitting ready(LearnSitting sitting) {
        if (!sitting.current().rungs().equals(WHOLE_LADDER)) {
            return sitting;
        }
        Place place = Place.of(sitting.current());
        return sitting.onRungs(ladder.rungs(indexes.get(place), chance(place, 0)));
    }

    /// The question for the card that is asked now. The same for the same state of the sitting.
    Question question(LearnSitting sitting) {
        Place place = Place.of(sitting.current());
        return ladder.question(
                indexes.get(place), sitting.current(), chance(place, sitting.answers()));
    }

    private static RandomGenerator chance(Place place, int answers) {
        return new SplittableRandom(
                31L * place.guid.value().hashCode() + place.ordinal + ((long) answers << 32));
    }

    /// The card that a climber is.
    CardEntry card(Climber climber) {
        return asked.get(Place.of(climber));
    }

    /// The rule by which a card is scheduled.
    Scheduler scheduler(Card card) {
        return Schedulers.of(decks.get(card.deck()).options().scheduler());
    }

    /// Takes note of what is remembered of a card now.
    void remember(Climber climber, Card card) {
        asked.computeIfPresent(Place.of(climber), (_, entry) -> new CardEntry(card, entry.note()));
    }
}
