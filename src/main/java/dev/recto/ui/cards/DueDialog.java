package dev.recto.ui.cards;

import dev.recto.ui.Tools;
import dev.recto.ui.Words;

import java.time.LocalDate;
import java.util.Optional;

/// Asks for the day on which cards are to come back.
final class DueDialog {
    private static final int MOST_DAYS = 36_500;

    private final Tools tools;
    private final Words words;

    DueDialog(Tools tools) {
        this.tools = tools;
        this.words = tools.words();
    }

    /// Asks.
    ///
    /// @param rows how many rows are meant
    Optional<LocalDate> ask(int rows) {
        LocalDate today = tools.today();
        return tools.dialogs()
                .ask(
                        words.get("card.dueTitle", rows),
                        words.get("card.dueDays"),
                        "1",
                        words.get("card.dueAction"),
                        typed -> isNumber(typed) ? null : words.get("card.dueProblem"))
                .map(days -> today.plusDays(Integer.parseInt(days)));
    }

    private static boolean isNumber(String typed) {
        String days = typed.strip();
        return days.matches("[0-9]{1,5}") && Integer.parseInt(days) <= MOST_DAYS;
    }
}
