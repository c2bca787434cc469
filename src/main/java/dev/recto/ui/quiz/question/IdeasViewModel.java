package dev.recto.ui.quiz.question;

import dev.recto.quiz.mark.IdeaMarker;
import dev.recto.quiz.question.Given;
import dev.recto.quiz.question.IdeasQuestion;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.TreeSet;

/// A long answer: first written or only thought, then compared idea by idea.
final class IdeasViewModel extends PaneViewModel<IdeasQuestion> {
    private final Use use;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper comparing = new ReadOnlyBooleanWrapper();
    private boolean claimed;

    IdeasViewModel(IdeasQuestion question, Given before, Use use) {
        super(question, before);
        this.use = use;
        switch (before) {
            case Given.Written(String written) -> text.set(written);
            case Given.Ticked ticked -> {
                text.set(ticked.written());
                claimed = ticked.claimed();
            }
            default -> {}
        }
        text.addListener((_, _, now) -> write(now));
        if (use == Use.SHEET) {
            compare(claimed);
        }
    }

    private void write(String now) {
        give(now.isBlank() ? new Given.Nothing() : new Given.Written(now.strip()));
    }

    /// What the learner writes before they look.
    StringProperty textProperty() {
        return text;
    }

    /// Whether the ideas are shown to be ticked.
    ReadOnlyBooleanProperty comparingProperty() {
        return comparing.getReadOnlyProperty();
    }

    /// Shows the ideas, those ticked that were surely met.
    ///
    /// @param known whether the learner says that they know the answer
    void compare(boolean known) {
        if (comparing.get() || !open()) {
            return;
        }
        claimed = known;
        if (!(givenProperty().get() instanceof Given.Ticked)) {
            tick(new TreeSet<>(IdeaMarker.surelyMet(question().ideas(), text.get())));
        }
        comparing.set(true);
    }

    private void tick(TreeSet<Integer> ideas) {
        give(new Given.Ticked(ideas, claimed, text.get().strip()));
    }

    /// Whether an idea is ticked.
    boolean isTicked(int idea) {
        return givenProperty().get() instanceof Given.Ticked ticked
                && ticked.ideas().contains(idea);
    }

    /// Ticks an idea, or takes the tick away.
    void toggle(int idea) {
        if (givenProperty().get() instanceof Given.Ticked ticked) {
            var now = new TreeSet<>(ticked.ideas());
            if (!now.remove(idea)) {
                now.add(idea);
            }
            tick(now);
        }
    }

    /// From writing to comparing, as one who knows the answer; from comparing to the end. In a test
    /// nothing is compared.
    @Override
    void advance() {
        if (use == Use.LEARN && !comparing.get()) {
            compare(true);
        } else {
            finish();
        }
    }

    /// How an idea stands.
    Standing standing(int idea) {
        if (isTicked(idea)) {
            return open() ? Standing.PICKED : Standing.RIGHT;
        }
        return open() ? Standing.NONE : Standing.KEY;
    }
}
