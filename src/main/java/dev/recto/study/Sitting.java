package dev.recto.study;

import dev.recto.model.Asking;
import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.Flag;
import dev.recto.model.Grade;
import dev.recto.model.Memory;
import dev.recto.model.NoteId;
import dev.recto.model.Review;
import dev.recto.model.StoredNote;
import dev.recto.schedule.Explanation;
import dev.recto.schedule.StudyDays;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One sitting of study. It holds a card in hand, shows its question, then its answer, takes the
/// grade and goes on to the next; a card answered below Good is asked again, some other cards
/// later, until the answer is Good. Everything can be taken back, to the first card.
///
/// A sitting saves nothing: what an action returns is for the caller to save. It is not safe for
/// use by several threads.
public final class Sitting {
    /// The longest time from question to grade that the log keeps; more tells nothing.
    public static final Duration LONGEST_TAKEN = Duration.ofHours(1);

    private final List<Asked> cards;
    private final StudyDays days;
    private final boolean counted;
    private final Deque<Moment> past = new ArrayDeque<>();
    private Line line;

    private Sitting(List<Asked> cards, StudyDays days, boolean counted) {
        Set<CardId> ids = new HashSet<>();
        cards.forEach(
                asked -> {
                    if (!ids.add(asked.card().id())) {
                        throw new IllegalArgumentException(asked.card().id() + " is there twice");
                    }
                });
        this.cards = List.copyOf(cards);
        this.days = days;
        this.counted = counted;
        this.line = Line.of(cards);
    }

    /// A sitting whose answers decide when the cards come back.
    ///
    /// @param cards the cards, each once, in the order in which they are to be asked
    /// @param days when a study day begins; each answer belongs to the study day in which it was
    ///   given, also where the sitting lasts beyond it
    public static Sitting of(List<Asked> cards, StudyDays days) {
        return new Sitting(cards, days, true);
    }

    /// A sitting that leaves the schedule alone: its answers go into the log and do not count.
    /// Parameters as in [#of].
    public static Sitting practice(List<Asked> cards, StudyDays days) {
        return new Sitting(cards, days, false);
    }

    /// Whether this sitting leaves the schedule alone.
    public boolean isPractice() {
        return !counted;
    }

    /// Whether every card is finished.
    public boolean isFinished() {
        return line.inHand() == null;
    }

    /// The card in hand, as it is now.
    ///
    /// @throws IllegalStateException if the sitting is finished; so also the methods that do
    ///   something to the card in hand
    public Asked current() {
        return inHand().asked();
    }

    /// Whether the card in hand was asked before in this sitting.
    public boolean isRepeat() {
        return inHand().repeated();
    }

    /// Whether the answer of the card in hand is shown.
    public boolean isAnswerShown() {
        return line.shown();
    }

    /// Shows the answer of the card in hand.
    public void reveal() {
        inHand();
        line = line.revealed();
    }

    /// Where each grade would lead if it were given at this moment, worst first. Empty in practice.
    public Map<Grade, Explanation> outcomes(Instant at) {
        var outcomes = new EnumMap<Grade, Explanation>(Grade.class);
        Asked asked = current();
        if (counted) {
            for (Grade grade : Grade.values()) {
                outcomes.put(grade, explain(asked, grade, days.dayOf(at)));
            }
        }
        return Collections.unmodifiableMap(outcomes);
    }

    /// Grades the card in hand and goes on.
    ///
    /// @param asking in which way it was asked
    /// @param taken the time since the question; 0 to [#LONGEST_TAKEN] is kept
    /// @param at when the answer was given
    /// @throws IllegalStateException if its answer is not shown
    public Answered answer(Grade grade, Asking asking, Duration taken, Instant at) {
        if (!line.shown()) {
            throw new IllegalStateException("graded before the answer was shown");
        }
        Asked asked = current();
        Card card = asked.card();
        LocalDate day = days.dayOf(at);
        var review =
                new Review(
                        card.id(),
                        at,
                        day,
                        grade,
                        asking,
                        kept(taken),
                        asked.scheduler().id(),
                        counted);
        Explanation explanation = explain(asked, grade, day);
        Memory memory = counted && explanation.changed() ? explanation.after() : null;
        var answered = new Answered(review, memory);
        Asked now = memory == null ? asked : asked.with(card.withMemory(memory));
        go(
                new Step(Step.Kind.ANSWER, asked.note().id(), Set.of(), asked, answered),
                grade.settled() ? line.settled() : line.repeating(now));
        return answered;
    }

    /// Flags the card in hand.
    ///
    /// @return the card to be saved
    public Card flag(Flag flag) {
        Asked asked = current();
        Card now = asked.card().withFlag(flag);
        change(
                Step.Kind.FLAG,
                asked.note().id(),
                any -> Optional.of(any.isOf(now.id()) ? any.with(now) : any));
        return now;
    }

    /// Suspends the card in hand: it leaves this sitting.
    ///
    /// @return the card to be saved
    public Card suspend() {
        Card now = current().card().withSuspended(true);
        removeCurrent(Step.Kind.SUSPEND);
        return now;
    }

    /// Buries the card in hand: it leaves this sitting.
    ///
    /// @param until the study day on which it may be asked again
    /// @return the card to be saved
    public Card bury(LocalDate until) {
        Card now = current().card().withBuriedUntil(until);
        removeCurrent(Step.Kind.BURY);
        return now;
    }

    /// Takes over the new text of a note. Cards that the note no longer asks leave the sitting.
    /// Also possible when the sitting is finished.
    public void edit(StoredNote now) {
        change(
                Step.Kind.EDIT,
                now.id(),
                asked -> {
                    if (!asked.note().id().equals(now.id())) {
                        return Optional.of(asked);
                    }
                    Card card = asked.card();
                    OptionalInt ordinal = asked.note().note().ordinalIn(now.note(), card.ordinal());
                    return ordinal.isPresent()
                            ? Optional.of(asked.with(card.withOrdinal(ordinal.getAsInt()), now))
                            : Optional.empty();
                });
    }

    /// Takes all cards of a note out of this sitting, because the note was deleted. Also possible
    /// when the sitting is finished.
    public void delete(NoteId note) {
        remove(Step.Kind.DELETE, note, asked -> asked.note().id().equals(note));
    }

    /// Whether there is something to take back.
    public boolean canUndo() {
        return !past.isEmpty();
    }

    /// The step that [#undo] would take back.
    public Optional<Step> lastStep() {
        return Optional.ofNullable(past.peek()).map(Moment::step);
    }

    /// Takes the last step back. After an answer was taken back, the card is in hand again with its
    /// answer shown.
    ///
    /// @return what was taken back, for the caller to do the same with what was saved
    /// @throws IllegalStateException if there is nothing to take back
    public Step undo() {
        if (past.isEmpty()) {
            throw new IllegalStateException("nothing was done yet");
        }
        Moment moment = past.pop();
        line = moment.line.insteadOf(line);
        return moment.step;
    }

    /// How far the sitting has come.
    public Progress progress() {
        return line.progress();
    }

    /// What was done so far.
    public Summary summary() {
        return Summary.of(steps());
    }

    /// The cards that were answered, in the order of their first answers.
    public List<CardId> answeredCards() {
        return steps().map(Step::answered)
                .filter(Objects::nonNull)
                .map(answered -> answered.review().card())
                .distinct()
                .toList();
    }

    /// The steps that were not taken back, oldest first.
    private Stream<Step> steps() {
        return past.reversed().stream().map(Moment::step);
    }

    private Line.Turn inHand() {
        Line.Turn turn = line.inHand();
        if (turn == null) {
            throw new IllegalStateException("every card of this sitting is finished");
        }
        return turn;
    }

    private static Explanation explain(Asked asked, Grade grade, LocalDate day) {
        return asked.scheduler().explain(asked.card().memory(), grade, day);
    }

    private static Duration kept(Duration taken) {
        if (taken.isNegative()) {
            return Duration.ZERO;
        }
        return taken.compareTo(LONGEST_TAKEN) > 0 ? LONGEST_TAKEN : taken;
    }

    private void removeCurrent(Step.Kind kind) {
        Asked asked = current();
        remove(kind, asked.note().id(), any -> any.isOf(asked.card().id()));
    }

    private void remove(Step.Kind kind, NoteId note, Predicate<Asked> which) {
        change(kind, note, asked -> which.test(asked) ? Optional.empty() : Optional.of(asked));
    }

    private void change(Step.Kind kind, NoteId note, Function<Asked, Optional<Asked>> change) {
        Set<CardId> gone =
                cards.stream()
                        .filter(asked -> change.apply(asked).isEmpty())
                        .map(asked -> asked.card().id())
                        .collect(Collectors.toSet());
        Asked before = isFinished() ? null : current();
        go(new Step(kind, note, gone, before, null), line.changed(change));
    }

    private void go(Step step, Line to) {
        past.push(new Moment(step, line));
        line = to;
    }

    /// A step and the line before it.
    private record Moment(Step step, Line line) {}
}
