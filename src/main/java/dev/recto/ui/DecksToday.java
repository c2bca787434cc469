package dev.recto.ui;

import dev.recto.store.Library;
import dev.recto.store.deck.DeckStatus;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/// What the page of all decks shows on a study day.
///
/// @param day the study day
/// @param decks parents before children, siblings by name
/// @param pace how long an answer takes
public record DecksToday(LocalDate day, List<DeckStatus> decks, Duration pace) {
    /// How long an answer takes as long as the log tells nothing.
    private static final Duration USUAL_PACE = Duration.ofSeconds(10);

    /// Reads it. Looks at every card, and so takes a while in a large library.
    public static DecksToday read(Library library, LocalDate day) {
        return new DecksToday(
                day, library.decks().statuses(day), library.reviews().pace().orElse(USUAL_PACE));
    }

    /// A way to come by it: to read it, or to have it read already.
    @FunctionalInterface
    public interface Source {
        /// Called beside the screen's thread.
        DecksToday on(Library library, LocalDate day);
    }
}
