package dev.recto.ui;

import dev.recto.model.Card;
import dev.recto.model.Memory;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;

/// When a card comes back, in plain words.
public final class DueWords {
    private final Words words;

    public DueWords(Words words) {
        this.words = words;
    }

    /// When a card is asked next: "in 6 days", "new", "suspended".
    ///
    /// @param today the present study day
    public String of(Card card, LocalDate today) {
        if (card.suspended()) {
            return words.get("due.suspended");
        }
        LocalDate buried = card.buriedUntil();
        if (buried != null && buried.isAfter(today)) {
            return words.get("due.buried", of(buried, today));
        }
        Memory memory = card.memory();
        return memory == null ? words.get("due.new") : of(memory.due(), today);
    }

    /// A study day as seen from today: "today", "tomorrow", "in 6 days", "3 days ago".
    public String of(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        return days < 0 ? words.get("due.ago", -days) : words.get("due.in", days);
    }

    /// A study day as a date: "24 November 2026".
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .format(day);
    }
}
