package dev.recto.study;

import dev.recto.model.CardId;
import dev.recto.model.Grade;
import dev.recto.model.Review;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What was done in a sitting.
///
/// @param cards how many different cards were answered
/// @param atOnce how many of them were answered Good or better when first asked
/// @param grades how often each grade was given, repeats included; all six grades, worst first
/// @param thinking how long the learner thought, all answers together (see [Review#thinking()])
/// @param comesBack how many of the cards are due on which study day, without those that were
///   suspended, buried or deleted since; empty after practice
public record Summary(
        int cards,
        int atOnce,
        Map<Grade, Integer> grades,
        Duration thinking,
        SortedMap<LocalDate, Integer> comesBack) {

    /// How many answers were given.
    public int answers() {
        return grades.values().stream().mapToInt(Integer::intValue).sum();
    }

    static Summary of(Stream<Step> steps) {
        Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            grades.put(grade, 0);
        }
        Map<CardId, Boolean> settledAtOnce = new HashMap<>();
        Map<CardId, LocalDate> dates = new HashMap<>();
        Duration thinking = Duration.ZERO;
        for (Step step : (Iterable<Step>) steps::iterator) {
            dates.keySet().removeAll(step.gone());
            if (step.answered() == null) {
                continue;
            }
            Review review = step.answered().review();
            CardId card = review.card();
            grades.merge(review.grade(), 1, Integer::sum);
            settledAtOnce.putIfAbsent(card, review.grade().settled());
            thinking = thinking.plus(review.thinking());
            if (step.answered().memory() != null) {
                dates.put(card, step.answered().memory().due());
            }
        }
        SortedMap<LocalDate, Integer> comesBack = new TreeMap<>();
        dates.values().forEach(day -> comesBack.merge(day, 1, Integer::sum));
        return new Summary(
                settledAtOnce.size(),
                Collections.frequency(settledAtOnce.values(), true),
                Collections.unmodifiableMap(grades),
                thinking,
                Collections.unmodifiableSortedMap(comesBack));
    }
}
