package dev.recto.store.statistics;

import dev.recto.model.Asking;
import dev.recto.model.Card;
import dev.recto.model.CardId;
import dev.recto.model.DeckId;
import dev.recto.model.Grade;
import dev.recto.model.Memory;
import dev.recto.model.Review;
import dev.recto.schedule.Sm2;
import dev.recto.store.Library;
import dev.recto.store.table.CardEntry;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The figures of a library, counted anew: every line of the log is read and replayed.
final class Recount {
    private final Map<CardId, CardEntry> cards = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final ZoneId zone;

    /// @param ever all cards there ever were
    /// @param decks the decks whose cards count, or null for all, and for cards that are gone
    Recount(Library library, Collection<CardId> ever, @Nullable Set<DeckId> decks, ZoneId zone) {
        this.zone = zone;
        for (CardEntry entry : library.cards().find(ever)) {
            if (decks == null || decks.contains(entry.card().deck())) {
                cards.put(entry.id(), entry);
            }
        }
        for (CardId card : ever) {
            if (decks == null || cards.containsKey(card)) {
                replay(library.reviews().of(card));
            }
        }
    }

    Figures figures(YearMonth from, LocalDate today) {
        return new Figures(
                on(today),
                grouped(lines, line -> line.review.day(), this::day),
                answers(from),
                decks(from),
                hours(from),
                due(),
                added(),
                standing());
    }

    /// How well the present cards were known at the end of every month there was one.
    List<KnownThen> known(LocalDate today) {
        if (cards.isEmpty()) {
            return List.of();
        }
        SortedMap<LocalDate, Integer> added = added();
        List<Line> answers = lines.stream().filter(this::present).toList();
        LocalDate begin =
                answers.stream()
                        .filter(line -> line.stage() == Stage.NEW)
                        .map(line -> line.review.day())
                        .reduce(
                                added.firstKey(),
                                (one, other) -> one.isBefore(other) ? one : other);
        var months = new ArrayList<KnownThen>();
        for (YearMonth month = YearMonth.from(begin);
                !month.isAfter(YearMonth.from(today));
                month = month.plusMonths(1)) {
            LocalDate end = month.plusMonths(1).atDay(1);
            Map<CardId, Memory> then = new HashMap<>();
            for (Line line : answers) {
                if (line.review.day().isBefore(end) && line.after != null) {
                    then.put(line.review.card(), line.after);
                }
            }
            int mature = count(then.values(), memory -> mature(memory) == 1);
            int made = added.headMap(end).values().stream().mapToInt(Integer::intValue).sum();
            months.add(
                    new KnownThen(
                            month, Math.max(0, made - then.size()), then.size() - mature, mature));
        }
        return months;
    }

    private void replay(List<Review> log) {
        Memory memory = null;
        for (Review review : log) {
            Memory before = memory;
            if (review.counted()) {
                memory = Sm2.standard().next(before, review.grade(), review.day());
            }
            lines.add(new Line(review, before, memory));
        }
    }

    private DoneOn on(LocalDate today) {
        List<Line> done = lines.stream().filter(line -> line.review.day().equals(today)).toList();
        return new DoneOn(
                (int) done.stream().map(line -> line.review.card()).distinct().count(),
                done.size(),
                thinking(done),
                count(done, line -> !line.review.grade().passed()));
    }

    private DayTally day(List<Line> day) {
        int matured = 0;
        for (Line line : day) {
            if (present(line)) {
                matured += mature(line.after) - mature(line.before);
            }
        }
        int introduced =
                count(day, line -> present(line) && line.before == null && line.after != null);
        return new DayTally(day.size(), thinking(day), introduced, matured);
    }

    private boolean present(Line line) {
        return cards.containsKey(line.review.card());
    }

    private static int mature(@Nullable Memory memory) {
        return memory != null && memory.interval() >= 21 ? 1 : 0;
    }

    private List<AnswerTally> answers(YearMonth from) {
        record Kind(YearMonth month, Stage stage, Asking asking, Grade grade) {}
        return since(from).stream()
                .collect(
                        Collectors.groupingBy(
                                line ->
                                        new Kind(
                                                YearMonth.from(line.review.day()),
                                                line.stage(),
                                                line.review.asking(),
                                                line.review.grade())))
                .entrySet()
                .stream()
                .map(
                        each -> {
                            Kind kind = each.getKey();
                            return new AnswerTally(
                                    kind.month,
                                    kind.stage,
                                    kind.asking,
                                    kind.grade,
                                    each.getValue().size());
                        })
                .sorted(
                        Comparator.comparing(AnswerTally::month)
                                .thenComparing(tally -> tally.stage().name())
                                .thenComparing(tally -> tally.asking().name())
                                .thenComparing(AnswerTally::grade))
                .toList();
    }

    private List<DeckTally> decks(YearMonth from) {
        record Kind(DeckId deck, Stage stage) {}
        return since(from).stream()
                .filter(line -> present(line) && line.stage().recalls())
                .collect(
                        Collectors.groupingBy(
                                line ->
                                        new Kind(
                                                Objects.requireNonNull(
                                                                cards.get(line.review.card()))
                                                        .card()
                                                        .deck(),
                                                line.stage())))
                .entrySet()
                .stream()
                .map(
                        each ->
                                new DeckTally(
                                        each.getKey().deck,
                                        each.getKey().stage,
                                        each.getValue().size(),
                                        count(each.getValue(), Line::passed)))
                .sorted(
                        Comparator.comparing((DeckTally tally) -> tally.deck().value())
                                .thenComparing(tally -> tally.stage().name()))
                .toList();
    }

    private List<HourTally> hours(YearMonth from) {
        return grouped(since(from), line -> line.review.at().atZone(zone).getHour(), hour -> hour)
                .entrySet()
                .stream()
                .map(
                        each -> {
                            List<Line> hour = each.getValue();
                            return new HourTally(
                                    each.getKey(),
                                    hour.size(),
                                    count(hour, line -> line.stage().recalls()),
                                    count(hour, line -> line.stage().recalls() && line.passed()));
                        })
                .toList();
    }

    private SortedMap<LocalDate, Integer> due() {
        List<Card> waiting =
                cards.values().stream()
                        .map(CardEntry::card)
                        .filter(card -> !card.suspended() && card.memory() != null)
                        .toList();
        return grouped(waiting, card -> Objects.requireNonNull(card.memory()).due(), List::size);
    }

    private SortedMap<LocalDate, Integer> added() {
        return grouped(
                List.copyOf(cards.values()),
                entry -> entry.note().created().atZone(zone).toLocalDate(),
                List::size);
    }

    private Standing standing() {
        List<Card> all = cards.values().stream().map(CardEntry::card).toList();
        List<Card> open = all.stream().filter(card -> !card.suspended()).toList();
        int fresh = count(open, Card::isNew);
        int mature = count(open, card -> mature(card.memory()) == 1);
        return new Standing(fresh, open.size() - fresh - mature, mature, all.size() - open.size());
    }

    private List<Line> since(YearMonth from) {
        return lines.stream()
                .filter(line -> !YearMonth.from(line.review.day()).isBefore(from))
                .toList();
    }

    private static Duration thinking(List<Line> lines) {
        return lines.stream()
                .map(line -> line.review.thinking())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static <T> int count(Collection<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }

    private static <T, K, V> SortedMap<K, V> grouped(
            List<T> all, Function<T, K> key, Function<List<T>, V> value) {
        return all.stream()
                .collect(
                        Collectors.groupingBy(
                                key,
                                TreeMap::new,
                                Collectors.collectingAndThen(Collectors.toList(), value)));
    }

    /// An answer with what was remembered before and after it.
    private record Line(Review review, @Nullable Memory before, @Nullable Memory after) {
        Stage stage() {
            if (Objects.equals(before, after)) {
                return Stage.REPEAT;
            }
            return before == null ? Stage.NEW : mature(before) == 1 ? Stage.MATURE : Stage.YOUNG;
        }

        boolean passed() {
            return review.grade().passed();
        }
    }
}
