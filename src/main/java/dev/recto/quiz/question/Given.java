package dev.recto.quiz.question;

import java.util.List;
import java.util.Set;

/// What the learner gave for an answer.
public sealed interface Given {
    /// Nothing.
    record Nothing() implements Given {}

    /// An option, by its index.
    record Picked(int option) implements Given {}

    /// True or false.
    record Judged(boolean value) implements Given {}

    /// A text.
    record Written(String text) implements Given {}

    /// A text for each gap, in order.
    record Filled(List<String> texts) implements Given {
        public Filled {
            texts = List.copyOf(texts);
        }
    }

    /// For each left the index of the right it was matched with; -1 for none.
    record Paired(List<Integer> rights) implements Given {
        public Paired {
            rights = List.copyOf(rights);
        }
    }

    /// The ideas that the learner says were met, and how much they had claimed before they looked.
    ///
    /// @param ideas the ideas ticked, by index
    /// @param claimed whether the learner had said that the answer was known
    /// @param written what the learner had written before they looked, or empty
    record Ticked(Set<Integer> ideas, boolean claimed, String written) implements Given {
        public Ticked {
            ideas = Set.copyOf(ideas);
        }

        /// Ticked without anything written.
        public Ticked(Set<Integer> ideas, boolean claimed) {
            this(ideas, claimed, "");
        }
    }
}
