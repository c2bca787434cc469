package dev.recto.quiz.make;

import dev.recto.quiz.question.Entry;

/// How the wrong options of questions did so far. One that hardly anybody takes asks nothing, and
/// is offered again only where there is no other.
@FunctionalInterface
public interface OptionHistory {
    /// Nothing is known of any option.
    OptionHistory NONE = (_, _) -> new Count(0, 0);

    /// The history of one wrong option of a question.
    ///
    /// @param asked what was asked
    /// @param option whose answer was offered
    Count of(Entry asked, Entry option);

    /// How an option did.
    ///
    /// @param shown how often it was offered
    /// @param picked how often it was taken for right
    record Count(int shown, int picked) {
        private static final int ENOUGH = 20;
        private static final double FEW = 0.05;

        /// Whether it works so seldom that it asks nothing: fewer than one in twenty took it, which
        /// is where test makers draw the line (Tarrant, Ware and Mohammed 2009).
        boolean isDead() {
            return shown >= ENOUGH && picked < FEW * shown;
        }
    }
}
