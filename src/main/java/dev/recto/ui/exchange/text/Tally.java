package dev.recto.ui.exchange.text;

import dev.recto.transfer.text.LineRole;
import dev.recto.transfer.text.TextReading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What a reading comes to.
///
/// @param lines how many lines have each role; none where it is missing
/// @param cards how many cards there are
/// @param unsure how many of the cards are unsure
record Tally(Map<LineRole, Integer> lines, int cards, int unsure) {
    static final Tally NOTHING = new Tally(Map.of(), 0, 0);

    Tally {
        lines = Collections.unmodifiableMap(lines);
    }

    static Tally of(TextReading reading) {
        var lines = new EnumMap<LineRole, Integer>(LineRole.class);
        reading.lines().forEach(line -> lines.merge(line.role(), 1, Integer::sum));
        long unsure =
                reading.cards().stream()
                        .filter(card -> Sureness.of(card) == Sureness.UNSURE)
                        .count();
        return new Tally(lines, reading.cards().size(), (int) unsure);
    }

    int lines(LineRole role) {
        return lines.getOrDefault(role, 0);
    }

    /// How many places need a look: unsure cards, and lines that belong to none.
    int toLookAt() {
        return unsure + lines(LineRole.PROBLEM);
    }
}
