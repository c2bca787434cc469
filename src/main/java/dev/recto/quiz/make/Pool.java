package dev.recto.quiz.make;

import dev.recto.model.BasicNote;
import dev.recto.model.ListNote;
import dev.recto.quiz.question.Direction;
import dev.recto.quiz.question.Entry;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The entries of all chosen decks, indexed once so that like ones are found without reading all:
/// by the beginnings of the words of their terms, and by kind and length of their answers. Texts
/// are only read closely when a question needs them.
public final class Pool {
    private static final int BEGINNING = 5;
    private static final int BY_WORD = 8;
    private static final int BY_LENGTH = 9;

    private final List<Entry> entries;
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final Map<Direction, Map<AnswerKind, List<Sketch>>> byLength =
            new EnumMap<>(Direction.class);
    private final Map<Direction, Map<Integer, Optional<Fact>>> facts =
            new EnumMap<>(Direction.class);

    /// What is known of an entry before it is read.
    private record Sketch(int index, int length) {}

    /// Indexes the entries.
    public Pool(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (Direction direction : Direction.values()) {
            byLength.put(direction, new EnumMap<>(AnswerKind.class));
            facts.put(direction, new HashMap<>());
        }
        for (int i = 0; i < this.entries.size(); i++) {
            sketch(i);
        }
        byLength.values()
                .forEach(
                        kinds ->
                                kinds.values()
                                        .forEach(
                                                list ->
                                                        list.sort(
                                                                Comparator.comparingInt(
                                                                        Sketch::length))));
    }

    private void sketch(int index) {
        Entry entry = entries.get(index);
        for (Direction direction : Direction.values()) {
            Sides sides = Sides.of(entry, direction);
            if (sides != null) {
                AnswerKind kind = AnswerKind.of(entry, direction, sides.answer());
                byLength.get(direction)
                        .computeIfAbsent(kind, k -> new ArrayList<>())
                        .add(new Sketch(index, sides.answer().length()));
            }
        }
        beginnings(term(entry))
                .forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(index));
    }

    private static String term(Entry entry) {
        return switch (entry.note()) {
            case BasicNote note -> note.front();
            case ListNote note -> note.prompt();
            default -> "";
        };
    }

    /// The beginnings of the longer words of a text.
    private static Set<String> beginnings(String text) {
        var beginnings = new LinkedHashSet<String>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (i - start >= BEGINNING - 1) {
                    beginnings.add(
                            text.substring(start, Math.min(i, start + BEGINNING))
                                    .toLowerCase(Locale.ROOT));
                }
                start = -1;
            }
        }
        return beginnings;
    }

    /// The entries, in the order given.
    public List<Entry> entries() {
        return entries;
    }

    /// An entry read in a direction, or null where it cannot be asked so.
    @Nullable Fact fact(int index, Direction direction) {
        return facts.get(direction)
                .computeIfAbsent(
                        index, i -> Optional.ofNullable(Fact.of(entries.get(i), direction)))
                .orElse(null);
    }

    /// Entries that might be confused with one: those that share a word of the term, rare words
    /// first, and those whose answers are of its kind and about as long. How many there are does
    /// not depend on the size of the pool.
    List<Fact> near(int index, Fact fact) {
        var near = new LinkedHashSet<Integer>();
        List<List<Integer>> sharing = new ArrayList<>();
        beginnings(term(fact.entry())).forEach(word -> sharing.add(byWord.get(word)));
        sharing.sort(Comparator.comparingInt(List::size));
        for (List<Integer> list : sharing) {
            around(list, Collections.binarySearch(list, index), near, BY_WORD);
        }
        List<Sketch> alike = byLength.get(fact.direction()).getOrDefault(fact.kind(), List.of());
        neighbours(alike, fact.answer().length(), near);
        near.remove(index);
        return near.stream()
                .map(i -> fact(i, fact.direction()))
                .filter(other -> other != null && other.kind() == fact.kind())
                .toList();
    }

    private static void around(List<Integer> list, int at, Set<Integer> into, int most) {
        int from = Math.max(0, Math.min(Math.max(at, 0) - most / 2, list.size() - most));
        into.addAll(list.subList(from, Math.min(list.size(), from + most)));
    }

    /// The nearest on both sides, and some further away up to half and twice the length.
    private static void neighbours(List<Sketch> alike, int length, Set<Integer> into) {
        Comparator<Sketch> byLength = Comparator.comparingInt(Sketch::length);
        int at = Collections.binarySearch(alike, new Sketch(0, length), byLength);
        int middle = at < 0 ? -at - 1 : at;
        for (int side = -1; side <= 1; side += 2) {
            int i = side < 0 ? middle - 1 : middle;
            int step = 1;
            for (int taken = 0; taken < BY_LENGTH && i >= 0 && i < alike.size(); taken++) {
                into.add(alike.get(i).index());
                i += side * step;
                step += taken > BY_LENGTH / 2 ? Math.max(1, alike.size() / 100) : 0;
            }
        }
    }
}
